import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../../test/law.ts';
import { day } from '../../kernel/day.ts';
import { LANGUAGES } from '../../kernel/language.ts';
import { decideWithTrace, explainCoverage } from '../../schemes/explained-coverage.ts';
import { lawsOf } from '../../schemes/formula.ts';
import { FORMULAS } from '../../schemes/formulas.ts';
import { readFacts } from './read-facts.ts';
import { type FactForm, schemeForm } from './scheme-form.ts';

const ON = day('2026-03-10');

describe.each([...FORMULAS])('facts of %s', (scheme, formula) => {
  const law = RULEBOOK.scheme(scheme);

  it('are described in four languages, and what is ordinary can be said', () => {
    for (const language of LANGUAGES) {
      const form = schemeForm(formula, law, ON, language);
      const said = Object.fromEntries(form.facts.map(({ fact, ordinary }) => [fact, ordinary]));
      const read = readFacts(formula, ON, said);
      expect(read).toEqual(readFacts(formula, ON, {}));
      expect(form.facts.every(({ label }) => label !== '')).toBe(true);
    }
  });

  it('of the wrong kind are refused at their name, all at once', () => {
    const names = Object.keys(formula.shape);
    const wrong = Object.fromEntries(names.map((name) => [name, { not: 'a fact' }]));
    const read = readFacts(formula, ON, { ...wrong, no_such_fact: 1 });
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.error.map(({ at }) => at)).toEqual([...names, 'no_such_fact']);
    expect(new Set(read.error.map(({ code }) => code))).toEqual(
      new Set(['coverage.fact_wrong', 'coverage.fact_unknown']),
    );
  });

  it('lead to an answer that can be explained, whatever is said', () => {
    const { facts } = schemeForm(formula, law, ON, 'en');
    fc.assert(
      fc.property(fc.record(Object.fromEntries(facts.map(arbitraryOf))), (said) => {
        const given = readFacts(formula, ON, said);
        if (!given.ok) throw new Error(JSON.stringify(given.error));
        const decided = decideWithTrace(formula, given.value, lawsOf(formula, RULEBOOK));
        const { price, shares, lines } = explainCoverage(decided, 'pt-MO');
        expect(lines.length).toBeGreaterThan(0);
        if (price === null) expect(shares).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

function arbitraryOf({
  fact,
  kind,
  codes,
  is_optional,
}: FactForm): [string, fc.Arbitrary<unknown>] {
  const code = fc.constantFrom(...codes.map((one) => one.code), ...(codes.length > 0 ? [] : ['']));
  const kinds: Record<FactForm['kind'], fc.Arbitrary<unknown>> = {
    yes_no: fc.boolean(),
    money: fc.nat(500_000).map((minor) => (minor / 100).toFixed(2)),
    count: fc.nat(400),
    counts: fc.array(fc.nat(52), { maxLength: 3 }),
    day: fc.constantFrom('1950-06-01', '2018-01-01', '2026-03-10'),
    code,
    codes: fc.uniqueArray(code, { maxLength: codes.length }),
  };
  return [fact, is_optional ? fc.option(kinds[kind]) : kinds[kind]];
}
