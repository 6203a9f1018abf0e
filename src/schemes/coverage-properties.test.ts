import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCoverageCase } from '../../test/any-coverage-case.ts';
import { POLICY, RULEBOOK } from '../../test/law.ts';
import type { PlainDate } from '../kernel/day.ts';
import { Recorder } from '../kernel/trace.ts';
import type { Value } from '../rulebook/index.ts';
import type { CaseOf, CaseShape } from './case-shape.ts';
import { type CoverageFormula, decideCoverage, formulaRules, lawsOf } from './formula.ts';
import { FORMULAS } from './formulas.ts';
import { type Parameters, type Rule, type RulesOf, shownOf } from './rule.ts';
import { readCoverageCases } from './worked/case-file.ts';

type Rules = RulesOf<Parameters>;
type RulesOn = (on: PlainDate) => Rules;

function anyCaseOf({ scheme, shape }: CoverageFormula) {
  const file = `${POLICY}/${scheme.replace('.', '/').replaceAll('_', '-')}.cases.yaml`;
  const read = readCoverageCases(file, readFileSync(file, 'utf8'));
  const worked = read.ok ? read.value.map(({ given }) => given) : [];
  return anyCoverageCase(shape, worked);
}

/** The same rules with one parameter replaced on every day; days of the same rules still share one object. */
function withRule(
  rulesOn: RulesOn,
  key: string,
  change: (rule: Rule<Value>) => Rule<Value>,
): RulesOn {
  const changed = new Map<Rules, Rules>();
  return (on) => {
    const rules = rulesOn(on);
    const known = changed.get(rules) ?? { ...rules, [key]: change(rules[key] as Rule<Value>) };
    changed.set(rules, known as Rules);
    return known as Rules;
  };
}

/** Another value of the same kind. */
function other(value: Value, key: string, kind: Parameters[string]): Value {
  const otherText = () => (kind.startsWith('code') ? otherCode(key, value) : '2020-06-30');
  if (value === null)
    return kind === 'money_or_none' ? 100n : kind === 'count_or_none' ? 1 : otherText();
  if (typeof value === 'bigint') return value + 100n;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return otherText();
  if ('num' in value) return { num: value.num + 1n, den: value.den };
  return value.slice(1);
}

function otherCode(key: string, value: Value): Value {
  const laws = [...RULEBOOK.schemes.values()];
  const codes = laws.flatMap((law) => [...(law.parameters.get(key)?.codes.keys() ?? [])]);
  return codes.find((code) => code !== value) ?? value;
}

describe.each([...FORMULAS.values()])('any case of $scheme', (formula) => {
  const rulesOn = formulaRules(formula, lawsOf(formula, RULEBOOK));
  /** The parameters that a decision took. */
  const takenIn = (lines: Recorder['lines']) =>
    Object.keys(formula.parameters).filter((key) => lines.some((line) => line.key === key));
  const anyCase = anyCaseOf(formula);
  const decide = (given: CaseOf<CaseShape>, rules: RulesOn = rulesOn) => {
    const trace = new Recorder();
    return { found: decideCoverage(formula, given, rules, trace), lines: trace.lines };
  };

  it('shares the whole price and nothing else, none of it below zero', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { price, shares, cap_left } = decide(given).found;
        const sum = shares.reduce((total, { minor }) => total + minor, 0n);
        expect(sum).toBe(price?.minor ?? 0n);
        for (const { minor } of shares) expect(minor >= 0n).toBe(true);
        expect(cap_left === null || cap_left.minor >= 0n).toBe(true);
        expect(new Set(shares.map(({ payer }) => payer)).size).toBe(shares.length);
      }),
    );
  });

  it('is decided alike with and without a trace', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        expect(decideCoverage(formula, given, rulesOn)).toEqual(decide(given).found);
      }),
    );
  });

  it('has reasons where it is not covered, and a name where it is not settled', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { outcome, reasons, not_settled, price, unmet } = decide(given).found;
        if (outcome !== 'covered') expect(reasons.length).toBeGreaterThan(0);
        expect(not_settled !== null).toBe(outcome === 'not_settled');
        if (outcome === 'not_settled') expect(price).toBeNull();
        for (const { condition } of unmet) expect(formula.conditions).toHaveProperty(condition);
      }),
    );
  });

  it('shows a traced value for every parameter that was read', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const read = new Set<string>();
        const spied: RulesOn = (on) => spyOn(rulesOn(on), read);
        const traced = new Set(decide(given, spied).lines.map(({ key }) => key));
        expect([...read].filter((key) => !traced.has(key))).toEqual([]);
      }),
    );
  });

  it('changes a traced value when another parameter value changes the outcome', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const before = decide(given);
        for (const key of Object.keys(formula.parameters)) {
          const changed = withRule(rulesOn, key, (rule) => {
            if (!rule.known) return rule;
            const value = other(rule.value, key, formula.parameters[key] ?? 'code');
            return { ...rule, value, shown: shownOf(value) };
          });
          const after = decide(given, changed);
          const isSame = JSON.stringify(before.found, plain) === JSON.stringify(after.found, plain);
          if (!isSame) expect(after.lines).not.toEqual(before.lines);
        }
      }),
    );
  });

  it('is not settled, by name and without any amount, when a parameter it reads is unknown', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { lines, found } = decide(given);
        if (found.outcome === 'not_settled') return;
        for (const key of takenIn(lines)) {
          const unknown = withRule(rulesOn, key, () => ({ known: false, key }));
          expect(decide(given, unknown).found).toMatchObject({
            outcome: 'not_settled',
            not_settled: key,
            price: null,
            shares: [],
            cap_left: null,
          });
        }
      }),
    );
  });
});

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

/** The rules, with the name of each noted whose value is looked at. */
function spyOn(rules: Rules, read: Set<string>): Rules {
  const spied = Object.entries(rules).map(([key, rule]) => {
    if (!rule.known) return [key, rule];
    const { value } = rule;
    const watched = {
      ...rule,
      get value() {
        read.add(key);
        return value;
      },
    };
    return [key, watched];
  });
  return Object.fromEntries(spied) as Rules;
}
