import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCoverageCase } from '../../../test/any-coverage-case.ts';
import { RULEBOOK } from '../../../test/law.ts';
import { day } from '../../kernel/day.ts';
import { minor } from '../../kernel/money.ts';
import { readReform } from '../../rulebook/index.ts';
import { type CaseOf, type CaseShape, caseOf } from '../case-shape.ts';
import { type CoverageFormula, decideCoverage, formulaRules } from '../formula.ts';
import type { Parameters } from '../rule.ts';
import { necessaryCare } from './necessary-care.ts';
import { aggregatedPeriods } from './periods.ts';
import { plannedCare } from './planned-care.ts';
import { retirees } from './retirees.ts';

const TEXT = '{ zh-Hant-HK: 測試, zh-Hans-CN: 测试, en: test, pt-MO: teste }';

/** The rules of a scheme under a proposal that sets values from a day on. */
function reformed<S extends CaseShape, P extends Parameters>(
  formula: CoverageFormula<S, P>,
  from: string,
  values: Readonly<Record<string, string>>,
) {
  const parameters = Object.entries(values).map(
    ([key, value]) => `  ${key}: { values: { ${from}: { value: ${value}, source: agreement } } }`,
  );
  const yaml = [
    'scheme: reform.agreement',
    `extends: ${formula.scheme}`,
    `title: ${TEXT}`,
    'sources: { agreement: { title: An agreement, url: unknown } }',
    'parameters:',
    ...parameters,
  ].join('\n');
  const law = readReform('agreement.yaml', yaml, RULEBOOK.scheme(formula.scheme));
  if (!law.ok) throw new Error(JSON.stringify(law.error));
  return formulaRules(formula, [law.value]);
}

const asItStands = <P extends Parameters>(formula: CoverageFormula<CaseShape, P>) =>
  formulaRules(formula, [RULEBOOK.scheme(formula.scheme)]);

const SWITCHES: readonly [CoverageFormula, string][] = [
  [aggregatedPeriods, 'periods_agreement'],
  [retirees, 'retirees_agreement'],
  [plannedCare, 'planned_care_agreement'],
  [necessaryCare, 'necessary_care_agreement'],
];

describe.each(SWITCHES)('$scheme', (formula, key) => {
  const ordinary = caseOf(formula.shape, day('2026-01-01'), {});
  const anyCase = anyCoverageCase(formula.shape, [ordinary]);
  const after = reformed(formula, '2027-01-01', { [key]: 'true' });
  const before = asItStands(formula);
  const decide = (given: CaseOf<CaseShape>, rules = before) =>
    decideCoverage(formula, given, rules);

  it('is switched off on every day of today’s law', () => {
    const rule = before(day('2026-11-01'))[key];
    expect(rule).toMatchObject({ known: true, value: false });
  });

  it('is the same before the first day of an agreement', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 3000 }), (given, days) => {
        const then = { ...given, on: day('2026-12-31').subtract({ days }) };
        expect(decide(then, after)).toEqual(decide(then));
      }),
    );
  });

  it('gives from that day what it promised on the assumption, without the reservation', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 3000 }), (given, days) => {
        const then = { ...given, on: day('2027-01-01').add({ days }) };
        const assumed = decide({ ...then, assume_agreement: true } as CaseOf<CaseShape>);
        const real = decide(then, after);
        expect(real.outcome).toBe(assumed.outcome);
        expect(real.shares).toEqual(assumed.shares);
        expect(real.reasons).not.toContain('N02');
      }),
    );
  });
});

describe('without an agreement', () => {
  it('periods in another side change nothing', () => {
    const pairs = fc.array(fc.constantFrom(20200101, 20210101, 20220101, 20230101), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(pairs, pairs, fc.integer({ min: 0, max: 40 }), (here, elsewhere, needed) => {
        const said = { periods_here: here.sort(), months_needed: needed };
        const given = caseOf(aggregatedPeriods.shape, day('2026-01-01'), said);
        if (here[0] === here[1]) return;
        const rules = formulaRules(aggregatedPeriods, [RULEBOOK.scheme('compact.periods')]);
        const other = { ...given, periods_elsewhere: elsewhere.sort() };
        if (elsewhere[0] === elsewhere[1]) return;
        expect(decideCoverage(aggregatedPeriods, other, rules)).toEqual(
          decideCoverage(aggregatedPeriods, given, rules),
        );
      }),
    );
  });

  it('and without the question what it would bring nobody else pays', () => {
    for (const formula of [retirees, plannedCare, necessaryCare]) {
      const rules = formulaRules(formula as CoverageFormula, [RULEBOOK.scheme(formula.scheme)]);
      const given = caseOf(formula.shape, day('2026-01-01'), { cost: 10_000n } as never);
      expect(decideCoverage(formula as CoverageFormula, given, rules)).toMatchObject({
        outcome: 'not_covered',
        reasons: ['E02', 'N02'],
        shares: [],
      });
    }
  });
});

describe('an agreement on planned care with the home tariff as a cap', () => {
  const rules = reformed(plannedCare, '2027-01-01', {
    planned_care_agreement: 'true',
    price_rule: 'home_tariff_cap',
  });
  const decide = (said: Partial<CaseOf<typeof plannedCare.shape>>) =>
    decideCoverage(plannedCare, caseOf(plannedCare.shape, day('2027-02-01'), said), rules);

  it('pays what home would have paid, never above the actual cost', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (cost, tariff) => {
        const { shares } = decide({ cost: BigInt(cost), home_tariff: BigInt(tariff) });
        const home = shares.find(({ payer }) => payer === 'hk.government')?.minor ?? 0n;
        expect(home).toBe(BigInt(Math.min(cost, tariff)));
      }),
    );
  });

  it('cannot say what it pays without the home tariff', () => {
    expect(decide({ cost: minor('100.00') })).toMatchObject({ reasons: ['X01'] });
  });
});

describe('an agreement on periods that counts from its start only', () => {
  const rules = reformed(aggregatedPeriods, '2026-01-01', {
    periods_agreement: 'true',
    periods_agreement_from: '2026-01-01',
    periods_counted: 'from_start',
  });
  const months = (on: string, needed: number) => {
    const said = { periods_elsewhere: [20200101, 20280101], months_needed: needed };
    const given = caseOf(aggregatedPeriods.shape, day(on), said);
    return decideCoverage(aggregatedPeriods, given, rules).outcome;
  };

  it('leaves earlier periods aside', () => {
    expect(months('2027-01-01', 12)).toBe('covered');
    expect(months('2027-01-01', 13)).toBe('not_covered');
  });
});
