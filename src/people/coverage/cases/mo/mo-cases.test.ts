import { describe, expect, it } from 'vitest';
import { insured, periodOf, personOf, saidBy } from '../../../../../test/coverage-people.ts';
import { minor } from '../../../../kernel/money.ts';

const RESIDENT = personOf('1980-04-02', { MO: { documents: ['macao_bir'] } });

describe('public care in Macao', () => {
  it('charges the consultation and the share of the items by class (trap 8)', () => {
    const asked = { place: 'macao', service: 'emergency', price: '1000.00' } as const;
    expect(saidBy('mo.public_care', RESIDENT, asked).patient).toBe(74_200n);
    const worker = personOf('1980-04-02', { MO: { statuses: ['non_resident_worker'] } });
    expect(saidBy('mo.public_care', worker, asked).patient).toBe(106_000n);
    const other = personOf('1980-04-02', { MO: {} });
    expect(saidBy('mo.public_care', other, asked).patient).toBe(212_000n);
  });

  it('is free in health centres for residents, and exempts by status with its proof', () => {
    expect(saidBy('mo.public_care', RESIDENT, { place: 'macao' }).patient).toBe(0n);
    const pregnant = personOf('1990-04-02', {
      MO: { documents: ['macao_bir'], statuses: ['pregnant'] },
    });
    const asked = { place: 'macao', service: 'outpatient_specialist' } as const;
    expect(saidBy('mo.public_care', pregnant, asked)).toMatchObject({
      patient: 0n,
      facts: { exemption: 'pregnancy' },
    });
    const elder = personOf('1950-04-02', { MO: { documents: ['macao_bir'] } });
    expect(saidBy('mo.public_care', elder, asked).patient).toBe(0n);
  });

  it('is not settled for stays, and not known while Macao was not heard', () => {
    expect(
      saidBy('mo.public_care', RESIDENT, { place: 'macao', service: 'inpatient' }).outcome,
    ).toBe('not_settled');
    const unheard = personOf('1980-04-02', { HK: { documents: ['hkid'] } });
    expect(saidBy('mo.public_care', unheard, { place: 'macao' })).toMatchObject({
      outcome: 'not_known',
      untold: 'MO',
    });
  });
});

describe('healthcare vouchers of Macao', () => {
  const permanent = personOf('1980-04-02', {
    MO: { documents: ['macao_bir'], statuses: ['mo_permanent_resident'] },
  });
  const asked = { place: 'macao', price: '300.00', on: '2024-06-01' } as const;

  it('are open until somebody says what is left', () => {
    expect(saidBy('mo.health_voucher', permanent, asked)).toMatchObject({ outcome: 'not_known' });
    const facts = { 'mo.health_voucher': { left_2023: minor('200.00') } };
    expect(saidBy('mo.health_voucher', permanent, { ...asked, facts })).toMatchObject({
      outcome: 'covered',
      patient: 10_000n,
    });
  });

  it('are for permanent residents, in Macao and Hengqin only, and not settled after their end', () => {
    expect(saidBy('mo.health_voucher', RESIDENT, asked).unmet).toEqual(['permanent_resident']);
    expect(saidBy('mo.health_voucher', permanent, { ...asked, place: 'zhuhai' })).toEqual({
      left_out: 'place',
    });
    const hengqin = { ...asked, place: 'hengqin' } as const;
    expect(saidBy('mo.health_voucher', permanent, hengqin).facts?.['place']).toBe('hengqin');
    expect(saidBy('mo.health_voucher', permanent, { ...asked, on: '2026-03-10' })).toMatchObject({
      outcome: 'not_settled',
      not_settled: 'editions_in_use',
    });
  });
});

describe('the subsidy for premiums in the mainland', () => {
  const elder = personOf('1950-04-02', {
    MO: { documents: ['macao_bir'] },
    GD: {
      documents: ['residence_permit'],
      periods: [
        insured('gd.zhuhai.resident_insurance', '2021-01-01'),
        periodOf('residence', 'GD', '2020-01-01', null, 'zhuhai'),
      ],
    },
  });
  const asked = { place: 'zhuhai' } as const;

  it('is there for an elder with permit and insurance', () => {
    expect(saidBy('mo.mainland_premium_subsidy', elder, asked)).toMatchObject({
      outcome: 'covered',
      facts: { area: 'zhuhai', insurance: 'resident', has_residence_permit: 'true' },
    });
  });

  it('is not there for others, for the uninsured, nor for the insurance of employees', () => {
    const { patient: _, ...adult } = saidBy(
      'mo.mainland_premium_subsidy',
      {
        ...elder,
        birth_date: RESIDENT.birth_date,
      },
      asked,
    );
    expect(adult).toMatchObject({ outcome: 'not_covered', unmet: ['beneficiary'] });
    const uninsured = personOf('1950-04-02', { MO: { documents: ['macao_bir'] }, GD: {} });
    expect(saidBy('mo.mainland_premium_subsidy', uninsured, asked)).toEqual({
      left_out: 'not_insured',
    });
    const employee = personOf('1950-04-02', {
      MO: { documents: ['macao_bir'] },
      GD: {
        documents: ['residence_permit'],
        periods: [insured('gd.zhuhai.employee_insurance', '2021-01-01')],
      },
    });
    expect(saidBy('mo.mainland_premium_subsidy', employee, asked).unmet).toEqual(['insurance']);
  });
});
