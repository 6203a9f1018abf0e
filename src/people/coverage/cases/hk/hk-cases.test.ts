import { describe, expect, it } from 'vitest';
import { personOf, saidBy, withVouchers } from '../../../../../test/coverage-people.ts';
import { RULEBOOK } from '../../../../../test/law.ts';
import { day } from '../../../../kernel/day.ts';
import { pointOn } from '../../../care/index.ts';

const ELDER = withVouchers(personOf('1951-03-08', { HK: { documents: ['hkid'] } }), '3000.00');
const pointAt = (service_point: string, department: string, on = '2026-03-10') =>
  pointOn(RULEBOOK.network, service_point, department, day(on));

describe('public care in Hong Kong', () => {
  it('charges the scale of the day by the kind of service', () => {
    const at = (service: 'emergency' | 'outpatient_specialist', on: string) =>
      saidBy('hk.public_fees', ELDER, { service, on }).patient;
    expect(at('emergency', '2025-12-31')).toBe(18_000n);
    expect(at('emergency', '2026-01-01')).toBe(40_000n);
    expect(at('outpatient_specialist', '2026-01-01')).toBe(25_000n);
  });

  it('knows waivers from the register, and says of others that they have no card', () => {
    const waived = personOf('1951-03-08', {
      HK: { documents: ['hkid'], statuses: ['cssa_recipient'] },
    });
    const found = saidBy('hk.public_fees', waived, { service: 'emergency' });
    expect(found).toMatchObject({ outcome: 'covered', patient: 0n, reasons: ['M07'] });
    const visitor = personOf('1980-01-01', { HK: {} });
    expect(saidBy('hk.public_fees', visitor, { on: '2025-06-01' })).toMatchObject({
      outcome: 'not_covered',
      unmet: ['status'],
      patient: 44_500n,
    });
    expect(saidBy('hk.eligible_person', visitor, {}).unmet).toEqual(['status']);
  });

  it('takes a child by resident status and an approved person by the approval', () => {
    const child = personOf('2020-05-01', { HK: { statuses: ['hk_resident_child'] } });
    expect(saidBy('hk.eligible_person', child, {}).outcome).toBe('covered');
    expect(saidBy('hk.eligible_person', child, { on: '2031-05-01' }).outcome).toBe('not_covered');
    const approved = personOf('1980-05-01', { HK: { statuses: ['ha_approved_person'] } });
    expect(saidBy('hk.eligible_person', approved, {}).outcome).toBe('covered');
  });

  it('is not known of somebody without a card while Hong Kong was not heard', () => {
    const stranger = personOf('1980-05-01', { GD: {} });
    expect(saidBy('hk.public_fees', stranger, {})).toMatchObject({
      outcome: 'not_known',
      untold: 'HK',
    });
  });

  it('is not settled for what its scale does not name', () => {
    expect(saidBy('hk.public_fees', ELDER, { service: 'dental' }).outcome).toBe('not_settled');
    expect(saidBy('hk.public_fees', ELDER, { place: 'macao' })).toEqual({ left_out: 'place' });
  });
});

describe('elderly vouchers', () => {
  const VISIT = { place: 'zhongshan', service: 'outpatient_general', price: '500.00' } as const;
  const point = pointAt('zhongshan-chenxinghai', 'general_practice');

  it('pay at a designated point in the mainland, and need one', () => {
    expect(saidBy('hk.elderly_voucher', ELDER, { ...VISIT, point })).toMatchObject({
      outcome: 'covered',
      facts: { is_outside_hong_kong: 'true', point_in_use: 'true' },
    });
    expect(saidBy('hk.elderly_voucher', ELDER, VISIT)).toMatchObject({
      outcome: 'not_covered',
      reasons: ['P01'],
      unmet: ['point'],
    });
  });

  it('need eHealth outside Hong Kong only', () => {
    const person = withVouchers(
      personOf('1951-03-08', { HK: { documents: ['hkid'] } }),
      '3000.00',
      false,
    );
    expect(saidBy('hk.elderly_voucher', person, { ...VISIT, point }).unmet).toEqual(['joining']);
    expect(saidBy('hk.elderly_voucher', person, { price: '500.00' }).outcome).toBe('covered');
  });

  it('refuse the young, stays and purchases whatever the balance, known or not', () => {
    const young = personOf('1980-03-08', { HK: { documents: ['hkid'] } });
    expect(saidBy('hk.elderly_voucher', young, {})).toMatchObject({
      outcome: 'not_covered',
      unmet: ['age'],
    });
    for (const service of ['inpatient', 'day_surgery', 'drugs', 'transplant'] as const) {
      expect(saidBy('hk.elderly_voucher', ELDER, { service }).unmet).toEqual(['service']);
    }
    expect(saidBy('hk.elderly_voucher', ELDER, { service: 'long_term_care' })).toEqual({
      left_out: 'service',
    });
  });

  it('are open while nobody told the balance, and for holders of other cards left out', () => {
    const unheard = personOf('1951-03-08', { GD: { documents: ['hkid'] } });
    expect(saidBy('hk.elderly_voucher', unheard, {})).toMatchObject({
      outcome: 'not_known',
      untold: 'HK',
    });
    const macao = personOf('1951-03-08', { HK: {}, MO: { documents: ['macao_bir'] } });
    expect(saidBy('hk.elderly_voucher', macao, {})).toEqual({ left_out: 'person' });
  });

  it('are not for public care in Hong Kong', () => {
    const found = saidBy('hk.elderly_voucher', ELDER, { setting: 'public' });
    expect(found).toMatchObject({ outcome: 'not_covered', reasons: ['C06'] });
  });
});

describe('the pilot for patients of the Hospital Authority', () => {
  const FOLLOW_UP = { place: 'shenzhen', service: 'ha_follow_up', price: '500.00' } as const;

  it('caps the subsidy and not the bill (trap 6), with the fee of the visit outside it', () => {
    const price = '2500.00';
    const found = saidBy('hk.ha_patients_gba', ELDER, { ...FOLLOW_UP, price });
    expect(found).toMatchObject({ outcome: 'covered', patient: 50_000n });
    expect(saidBy('hk.ha_patients_gba', ELDER, FOLLOW_UP).patient).toBe(10_000n);
  });

  it('knows members and the exempt from the register', () => {
    const person = personOf('1951-03-08', {
      HK: { documents: ['hkid'], statuses: ['ha_pilot_patient', 'oala_75_recipient'] },
    });
    const found = saidBy('hk.ha_patients_gba', person, FOLLOW_UP);
    expect(found).toMatchObject({ patient: 0n, facts: { has_joined: 'true', is_exempt: 'true' } });
  });

  it('is for follow-ups at its own hospital', () => {
    const episodic = { ...FOLLOW_UP, service: 'outpatient_general' } as const;
    expect(saidBy('hk.ha_patients_gba', ELDER, episodic).unmet).toEqual([
      'visit_kind',
      'appointment',
    ]);
    const elsewhere = { ...FOLLOW_UP, point: pointAt('peking-university-shenzhen', 'surgery') };
    expect(elsewhere.point).not.toBeNull();
    expect(saidBy('hk.ha_patients_gba', ELDER, elsewhere).unmet).toEqual(['institution']);
    expect(saidBy('hk.ha_patients_gba', ELDER, { ...FOLLOW_UP, place: 'zhuhai' })).toEqual({
      left_out: 'place',
    });
  });

  it('follows the special support scheme, of which nothing is said on other days', () => {
    expect(saidBy('hk.special_support', ELDER, FOLLOW_UP)).toEqual({ left_out: 'day' });
    const then = saidBy('hk.special_support', ELDER, { ...FOLLOW_UP, on: '2021-06-01' });
    expect(then).toMatchObject({ outcome: 'covered', patient: 10_000n });
  });
});
