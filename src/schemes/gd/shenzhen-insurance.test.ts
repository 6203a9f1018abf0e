import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../../test/law.ts';
import { day } from '../../kernel/day.ts';
import { minor } from '../../kernel/money.ts';
import { readReform, type SchemeLaw } from '../../rulebook/index.ts';
import { type CaseOf, caseOf } from '../case-shape.ts';
import { decideCoverage, formulaRules } from '../formula.ts';
import { shenzhenInsurance } from './shenzhen-insurance.ts';

type Said = Partial<CaseOf<typeof shenzhenInsurance.shape>>;

const LAW = RULEBOOK.scheme('gd.shenzhen.insurance');

function decide(on: string, said: Said, law: SchemeLaw = LAW) {
  const given = caseOf(shenzhenInsurance.shape, day(on), said);
  return decideCoverage(shenzhenInsurance, given, formulaRules(shenzhenInsurance, [law]));
}

const fundOf = ({ shares }: ReturnType<typeof decide>) =>
  shares.find(({ payer }) => payer === 'gd.city_fund')?.minor ?? 0n;

describe('class 1 specified disease in Shenzhen', () => {
  const anyMonths = fc.record({
    months_before_gap: fc.nat(60),
    gap_months: fc.nat(3),
    months_since_gap: fc.nat(60),
  });
  const anyDay = fc.constantFrom('2014-01-01', '2020-06-30', '2023-10-01', '2026-01-15');

  it('never pays less for more insured months', () => {
    fc.assert(
      fc.property(anyMonths, anyDay, fc.nat(24), fc.nat(24), (months, on, before, since) => {
        const plan = on < '2023-10-01' ? 'basic_form_1' : 'resident';
        const said: Said = { service: 'class_1', plan, cost: minor('1000.00'), ...months };
        const more = {
          ...said,
          months_before_gap: months.months_before_gap + before,
          months_since_gap: months.months_since_gap + since,
        };
        expect(fundOf(decide(on, more)) >= fundOf(decide(on, said))).toBe(true);
      }),
    );
  });

  it('pays 90 per cent from 36 continuous months, as the paper says, and only for these diseases', () => {
    const cost = minor('1000.00');
    const at = (months_since_gap: number) =>
      fundOf(
        decide('2023-06-30', { plan: 'basic_form_1', service: 'class_1', cost, months_since_gap }),
      );
    expect([11, 12, 35, 36].map(at)).toEqual([60_000n, 75_000n, 75_000n, 90_000n]);
    const ordinary = decide('2026-01-15', { cost, months_since_gap: 36, limit_left: cost });
    expect(fundOf(ordinary)).toBe(75_000n);
  });
});

describe('the yearly limit of ordinary outpatient care', () => {
  const yaml = `scheme: reform.wage
extends: gd.shenzhen.insurance
title: { zh-Hant-HK: 測試, zh-Hans-CN: 测试, en: test, pt-MO: teste }
sources: { test: { title: A wage for this test, url: unknown } }
parameters:
  average_wage: { values: { 2026-01-01: { value: "100000.00", source: test } } }`;
  const read = readReform('wage.yaml', yaml, LAW);
  const law = read.ok ? read.value : LAW;

  it.each([
    ['Tier I', {}, '6000.00'],
    ['Tier I retired', { is_retired: true }, '7000.00'],
    ['Tier I at level 2', { level: 'level_2' }, '3000.00'],
    ['Tier I retired at level 3', { level: 'level_3', is_retired: true }, '3500.00'],
    ['Tier II', { plan: 'employee_tier_2' }, '1500.00'],
    ['residents', { plan: 'resident' }, '1500.00'],
  ] as const)('is its share of the average wage: %s', (_who, said, limit) => {
    const found = decide('2026-06-01', { ...said, cost: minor('100000.00') }, law);
    expect(fundOf(found)).toBe(minor(limit));
    const used = decide(
      '2026-06-01',
      { ...said, cost: minor('10.00'), fund_used: minor(limit) },
      law,
    );
    expect(used).toMatchObject({ outcome: 'not_covered', reasons: ['L02'] });
  });

  it('never lets the fund pay more than is left', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000), fc.nat(2_000_000), (cost, limit_left) => {
        const found = decide('2026-06-01', { cost: BigInt(cost), limit_left: BigInt(limit_left) });
        expect(fundOf(found) <= BigInt(limit_left)).toBe(true);
        expect(fundOf(found) + (found.cap_left?.minor ?? 0n)).toBe(BigInt(limit_left));
      }),
    );
  });
});
