import { describe, expect, it } from 'vitest';
import { insured, periodOf, personOf, saidBy } from '../../../../../test/coverage-people.ts';

const inShenzhen = (from: string, kind = 'resident', statuses: readonly string[] = []) =>
  personOf('1970-06-01', {
    HK: { documents: ['hkid'] },
    GD: {
      documents: ['residence_permit'],
      statuses,
      periods: [insured(`gd.shenzhen.${kind}_insurance`, from)],
    },
  });
const DISEASE = { place: 'shenzhen', service: 'specified_disease', price: '1000.00' } as const;

describe('insurance of Shenzhen', () => {
  it('pays 60, 75 or 90 per cent of a specified disease by continuous months, and of nothing else (trap 5)', () => {
    const paid = (from: string) =>
      saidBy('gd.shenzhen.insurance', inShenzhen(from), DISEASE).patient;
    expect(['2025-04-01', '2025-03-01', '2023-04-01', '2023-03-01'].map(paid)).toEqual([
      40_000n,
      25_000n,
      25_000n,
      10_000n,
    ]);
    const visit = { ...DISEASE, service: 'outpatient_general' } as const;
    const ordinary = saidBy('gd.shenzhen.insurance', inShenzhen('2010-01-01'), visit);
    expect(ordinary).toMatchObject({ outcome: 'not_settled', not_settled: 'average_wage' });
  });

  it('takes the tier of employees from their status, and a break from the periods', () => {
    const tier = saidBy(
      'gd.shenzhen.insurance',
      inShenzhen('2020-01-01', 'employee', ['shenzhen_tier_2']),
      DISEASE,
    );
    expect(tier.facts).toMatchObject({ plan: 'employee_tier_2' });
    const broken = personOf('1970-06-01', {
      GD: {
        periods: [
          insured('gd.shenzhen.resident_insurance', '2018-01-01', '2025-01-01'),
          insured('gd.shenzhen.employee_insurance', '2025-03-01'),
        ],
      },
    });
    expect(saidBy('gd.shenzhen.insurance', broken, DISEASE)).toMatchObject({
      patient: 25_000n,
      facts: { months_since_gap: '12', gap_months: '2', months_before_gap: '84' },
    });
  });

  it('counts months of another side only under an agreement, in force or assumed (seed 004)', () => {
    const moved = personOf('1970-06-01', {
      HK: { periods: [periodOf('employment', 'HK', '2015-01-01', '2025-04-01')] },
      GD: { periods: [insured('gd.shenzhen.employee_insurance', '2025-04-01')] },
    });
    const said = (assume_agreement: boolean) =>
      saidBy('gd.shenzhen.insurance', moved, { ...DISEASE, assume_agreement });
    expect(said(false)).toMatchObject({ patient: 40_000n, facts: { months_since_gap: '11' } });
    expect(said(true)).toMatchObject({ patient: 10_000n, facts: { months_since_gap: '134' } });
    const lived = personOf('1970-06-01', {
      HK: { periods: [periodOf('residence', 'HK', '2015-01-01', '2025-04-01')] },
      GD: { periods: [insured('gd.shenzhen.employee_insurance', '2025-04-01')] },
    });
    const residence = saidBy('gd.shenzhen.insurance', lived, {
      ...DISEASE,
      assume_agreement: true,
    });
    expect(residence.patient).toBe(40_000n);
  });

  it('says what would meet it where the person is not insured there', () => {
    const nobody = personOf('1970-06-01', { GD: {} });
    expect(saidBy('gd.shenzhen.insurance', nobody, DISEASE)).toMatchObject({
      outcome: 'not_covered',
      reasons: ['E02'],
      unmet: ['insurance'],
    });
    const ended = personOf('1970-06-01', {
      GD: { periods: [insured('gd.shenzhen.resident_insurance', '2018-01-01', '2025-01-01')] },
    });
    expect(saidBy('gd.shenzhen.insurance', ended, DISEASE).reasons).toEqual(['E07']);
    const unheard = personOf('1970-06-01', { HK: { documents: ['hkid'] } });
    expect(saidBy('gd.shenzhen.insurance', unheard, DISEASE).untold).toBe('GD');
    expect(
      saidBy('gd.shenzhen.insurance', nobody, { ...DISEASE, service: 'vaccination' }).unmet,
    ).toEqual(['insurance']);
  });
});

describe('insurance of Zhuhai', () => {
  const VISIT = { place: 'zhuhai', price: '500.00' } as const;

  it('is not settled in its rates, and open to join with a permit', () => {
    const member = personOf('1970-06-01', {
      GD: { periods: [insured('gd.zhuhai.resident_insurance', '2021-01-01')] },
    });
    expect(saidBy('gd.zhuhai.resident_insurance', member, VISIT)).toMatchObject({
      outcome: 'not_settled',
      not_settled: 'resident_outpatient_rate',
    });
    const newcomer = personOf('1970-06-01', {
      HK: { documents: ['hkid'] },
      GD: {
        documents: ['residence_permit'],
        periods: [periodOf('residence', 'GD', '2025-01-01', null, 'zhuhai')],
      },
    });
    const { outcome, facts } = saidBy('gd.zhuhai.resident_insurance', newcomer, {
      ...VISIT,
      service: 'ha_follow_up',
    });
    expect(outcome).toBe('covered');
    expect(facts).toMatchObject({ origin: 'hong_kong', area: 'zhuhai_other' });
  });
});

describe('which insurance somebody may join', () => {
  const asked = { place: 'foshan' } as const;

  it('follows work before study and residence, and needs the permit where the rule says so', () => {
    const worker = personOf('1990-06-01', {
      HK: { documents: ['hkid'] },
      GD: {
        documents: ['home_return_permit'],
        periods: [periodOf('employment', 'GD', '2024-01-01', null, 'foshan')],
      },
    });
    expect(saidBy('gd.insurance_access', worker, asked)).toMatchObject({
      outcome: 'covered',
      facts: { group: 'employed', permit: 'travel_permit' },
    });
    const resident = personOf('1990-06-01', {
      GD: {
        documents: ['home_return_permit'],
        periods: [periodOf('residence', 'GD', '2024-01-01', null, 'foshan')],
      },
    });
    expect(saidBy('gd.insurance_access', resident, asked)).toMatchObject({
      outcome: 'not_covered',
      unmet: ['permit'],
    });
    const permitted = personOf('1990-06-01', {
      GD: { statuses: ['residence_permit_holder', 'university_student'] },
    });
    expect(saidBy('gd.insurance_access', permitted, asked).facts).toMatchObject({
      group: 'student',
      permit: 'residence_permit',
    });
    expect(saidBy('gd.insurance_access', inShenzhen('2020-01-01'), asked)).toEqual({
      left_out: 'insured',
    });
  });
});

describe('care away from the insured city', () => {
  it('takes the policy of the insured place', () => {
    const asked = { place: 'zhuhai', price: '1000.00' } as const;
    const facts = { 'gd.joint_outpatient': { limit_left: 50_000n } };
    expect(
      saidBy('gd.joint_outpatient', inShenzhen('2020-01-01'), { ...asked, facts }),
    ).toMatchObject({
      outcome: 'covered',
      patient: 50_000n,
      facts: { insured_in: 'shenzhen', treated_in: 'zhuhai', plan: 'resident' },
    });
    expect(saidBy('gd.joint_outpatient', inShenzhen('2020-01-01'), DISEASE)).toEqual({
      left_out: 'insured_here',
    });
    expect(
      saidBy('gd.joint_outpatient', inShenzhen('2020-01-01'), {
        place: 'zhuhai',
        service: 'inpatient',
      }).outcome,
    ).toBe('not_settled');
  });

  it('is asked of the common rule where the own rule of a city was not found', () => {
    const member = personOf('1970-06-01', {
      GD: { periods: [insured('gd.guangzhou.employee_insurance', '2021-01-01')] },
    });
    expect(saidBy('gd.joint_outpatient', member, { place: 'guangzhou' })).toMatchObject({
      outcome: 'not_settled',
      not_settled: 'other_city_rate',
    });
  });
});
