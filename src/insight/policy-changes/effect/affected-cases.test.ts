import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../../../test/law.ts';
import type { ChangeText } from '../../../rulebook/index.ts';
import { takesNone } from '../takes-none.ts';
import { affectedCases, caseFault } from './affected-cases.ts';

const FEE: ChangeText = {
  scheme: 'hk.public_fees',
  parameter: 'accident_emergency_2026',
  from: '2026-01-01',
  value: '380.00',
  grade: 'official',
  source: { title: 'Gazette', url: 'unknown' },
  note: null,
  corrects: true,
};
const parameterOf400 = () => {
  for (const { key, values } of RULEBOOK.scheme('hk.public_fees').parameters.values()) {
    if (values.some(({ value, from }) => value === 40_000n && from.year === 2026)) return key;
  }
  throw new Error('no fee of 400');
};
const corrected = { ...FEE, parameter: parameterOf400() };

describe('worked cases under a change', () => {
  it('are named where their result changes on their own day', () => {
    const found = affectedCases(RULEBOOK, corrected, 'en');
    const one = found.find(({ name }) => name === 'from 2026 accident and emergency costs 400');
    expect(one).toMatchObject({ on: '2026-01-01', is_moved: false });
    expect(one?.before).toContain('400.00');
    expect(one?.after).toContain('380.00');
    expect(found.every(({ before, after }) => before !== after)).toBe(true);
  });

  it('are tried on the first day of a change to come', () => {
    const coming = { ...corrected, from: '2028-01-01', corrects: false };
    const found = affectedCases(RULEBOOK, coming, 'zh-Hant-HK');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ on, is_moved }) => on === '2028-01-01' && is_moved)).toBe(true);
  });

  it('of what is credited are among them', () => {
    const raised = {
      ...FEE,
      scheme: 'hk.elderly_voucher',
      parameter: 'annual_amount',
      from: '2027-01-01',
      value: '2500.00',
      corrects: false,
    };
    const found = affectedCases(RULEBOOK, raised, 'en');
    expect(found.some(({ after }) => after.includes('HKD 2500.00'))).toBe(true);
  });

  it('show a change under which a rule breaks down', () => {
    const none = { ...FEE, parameter: 'specialist_drug_block_weeks', from: '2027-01-01', value: 0 };
    expect(caseFault(RULEBOOK, none)).toMatchObject({ code: 'policy.change_breaks_case' });
    expect(caseFault(RULEBOOK, corrected)).toBeNull();
  });
});

describe('a parameter that is to be ended or unknown', () => {
  const takes = (scheme: string, key: string, none: null | 'unknown') => {
    const parameter = RULEBOOK.scheme(scheme).parameters.get(key);
    if (parameter === undefined) throw new Error(key);
    return takesNone(scheme, parameter, none);
  };

  it('may be so where the rule says so of itself', () => {
    expect(takes('hk.elderly_voucher', 'optometry_max', null)).toBe(true);
    expect(takes('hk.public_fees', 'specialist_drug_block_weeks', 'unknown')).toBe(true);
    expect(takes('hk.public_fees', 'specialist_drug_block_weeks', null)).toBe(false);
    expect(takes('compact.claim_procedure', 'hold_days', 'unknown')).toBe(false);
    expect(takes('hk.elderly_voucher', 'annual_amount', null)).toBe(false);
  });
});
