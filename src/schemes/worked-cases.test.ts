import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POLICY, RULEBOOK } from '../../test/law.ts';
import { day } from '../kernel/day.ts';
import { LANGUAGES } from '../kernel/language.ts';
import type { CaseOf, CaseShape } from './case-shape.ts';
import { RULES_ON } from './explain.ts';
import { type DecidedCoverage, decideWithTrace, explainCoverage } from './explained-coverage.ts';
import { type CoverageFormula, labelsOf, lawsOf } from './formula.ts';
import { FORMULAS } from './formulas.ts';
import { namesItsScheme, readCoverageCases } from './worked/case-file.ts';
import { coverageDisagreements } from './worked/disagreements.ts';

const fileOf = (scheme: string) =>
  `${POLICY}/${scheme.replace('.', '/').replaceAll('_', '-')}.cases.yaml`;

function casesOf(formula: CoverageFormula) {
  const file = fileOf(formula.scheme);
  const read = readCoverageCases(file, readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.error, null, 2));
  return read.value;
}

/** The dated values that the decision of a case rests on, as `key from`. */
function entriesOf({ lines, given, laws, entitlement }: DecidedCoverage): readonly string[] {
  let on = given.on;
  const found: string[] = [];
  for (const { key, value } of lines) {
    if (key === RULES_ON) on = day(String(value));
    const wanted = key === 'not_settled' ? entitlement.not_settled : key;
    const parameter = laws.flatMap((law) => law.parameters.get(wanted ?? '') ?? [])[0];
    const entry = parameter?.values.findLast(({ from }) => from.toString() <= on.toString());
    if (entry !== undefined) found.push(`${wanted} ${entry.from}`);
  }
  return found;
}

const decide = (formula: CoverageFormula, given: CaseOf<CaseShape>) =>
  decideWithTrace(formula, given, lawsOf(formula, RULEBOOK));

describe.each([...FORMULAS.values()])('worked cases of $scheme', (formula) => {
  const cases = casesOf(formula);

  it.each(cases)('$name', (worked) => {
    const decided = decide(formula, worked.given);
    const { lines } = explainCoverage(decided, 'en');
    expect(coverageDisagreements(worked, decided.entitlement, lines)).toEqual([]);
  });

  it('have a case for every dated value of every parameter of its own law', () => {
    const shown = new Set(cases.flatMap(({ given }) => entriesOf(decide(formula, given))));
    const [own] = lawsOf(formula, RULEBOOK);
    const dated = [...(own?.parameters.values() ?? [])].flatMap(({ key, values }) =>
      values.map(({ from }) => `${key} ${from}`),
    );
    expect(dated.filter((entry) => !shown.has(entry))).toEqual([]);
  });

  it('speak four languages, with every step named', () => {
    for (const { given } of cases) {
      const decided = decide(formula, given);
      for (const language of LANGUAGES) {
        const explained = explainCoverage(decided, language);
        const texts = [
          ...explained.lines.map(({ label }) => label),
          ...[...explained.unmet, ...explained.shares, ...explained.documents].map(
            (one) => one.text,
          ),
        ];
        for (const text of texts) expect(text).not.toBe('');
        // A code without a name would be shown bare.
        const bare = explained.lines.filter(({ unit, value, parameter }) => {
          return parameter === undefined && unit === null && /^[a-z]+_[a-z_]+$/.test(value);
        });
        expect(bare).toEqual([]);
      }
    }
  });

  it('read parameters of different names from its laws, each of them declared', () => {
    const keys = lawsOf(formula, RULEBOOK).flatMap((law) => [...law.parameters.keys()]);
    expect(new Set(keys).size).toBe(keys.length);
    const own = RULEBOOK.scheme(formula.scheme).parameters.keys();
    expect([...own].filter((key) => !(key in formula.parameters))).toEqual([]);
    const traced = [...Object.keys(labelsOf(formula))];
    expect(keys.filter((key) => traced.includes(key))).toEqual([]);
  });
});

it('every file of cases that names its scheme belongs to a formula of the table', () => {
  const files = readdirSync(POLICY, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.cases.yaml'))
    .filter((name) => namesItsScheme(readFileSync(`${POLICY}/${name}`, 'utf8')))
    .map((name) => `${POLICY}/${name}`);
  expect(files.sort()).toEqual([...FORMULAS.keys()].map(fileOf).sort());
});
