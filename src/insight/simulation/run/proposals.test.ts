import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../../../test/law.ts';
import { day } from '../../../kernel/day.ts';
import { readReform, type SchemeLaw } from '../../../rulebook/index.ts';
import { caseOf } from '../../../schemes/case-shape.ts';
import { aggregatedPeriods } from '../../../schemes/compact/periods.ts';
import { decideCoverage, formulaRules, lawsOf } from '../../../schemes/formula.ts';
import { FORMULAS } from '../../../schemes/formulas.ts';
import { haPatientsGba } from '../../../schemes/hk/ha-patients-gba.ts';
import { claimColumns } from '../columns/column.ts';
import { readRows } from '../columns/fill-table.ts';
import { openDecider } from './decide-rows.ts';
import { openRun } from './run-part.ts';

const START = '2025-07-01';
const REFORM = `extends: hk.ha_patients_gba
scheme: reform.test
title: { zh-Hant-HK: 測試, zh-Hans-CN: 测试, en: test, pt-MO: teste }
sources: { test: { title: For this test, url: unknown, grade: provisional } }
parameters:
  period_subsidy_max: { values: { ${START}: { value: "3000.00", source: test } } }
  visit_fee: { values: { ${START}: { value: "50.00", source: test } } }
`;

function reformed(law: SchemeLaw): SchemeLaw {
  const read = readReform('reform.yaml', REFORM, law);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const [LAW = RULEBOOK.scheme('hk.ha_patients_gba')] = lawsOf(haPatientsGba, RULEBOOK);
const rules = (law: SchemeLaw) => ({ formula: haPatientsGba, laws: [law] });

async function* lines(rows: readonly string[]): AsyncGenerator<readonly string[]> {
  for (const row of rows) yield row.split(',');
}

async function claimsOf(rows: readonly string[]) {
  const plans = claimColumns(haPatientsGba.shape);
  const read = await readRows(
    plans,
    lines(['person,on,treated_in,price', ...rows]),
    rows.length + 1,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { claims: read.value, persons: null };
}

const anyVisits = (from: string, days: number) =>
  fc.array(
    fc.record({
      person: fc.integer({ min: 1, max: 5 }),
      on: fc
        .integer({ min: 0, max: days - 1 })
        .map((each) => day(from).add({ days: each }).toString()),
      price: fc.integer({ min: 0, max: 250_000 }).map((fen) => (fen / 100).toFixed(2)),
    }),
    { minLength: 1, maxLength: 20 },
  );

type Visit = { readonly person: number; readonly on: string; readonly price: string };
const inOrder = (visits: readonly Visit[]) =>
  [...visits].sort((a, b) => a.person - b.person || (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
const rowsOf = (visits: readonly Visit[]) =>
  inOrder(visits).map(({ person, on, price }) => `${person},${on},shenzhen,${price}`);

describe('a proposal', () => {
  it('changes nothing for claims before its first day', async () => {
    await fc.assert(
      fc.asyncProperty(anyVisits('2023-05-10', 782), async (visits) => {
        const tables = await claimsOf(rowsOf(visits));
        const run = openRun(tables, rules(reformed(LAW)), rules(LAW));
        const { result } = run({ from: 0, to: tables.claims.rows });
        expect(result.before?.totals).toEqual(result.totals);
        expect(result.before?.difference).toMatchObject({
          winners: 0,
          losers: 0,
          payer_changes: [],
        });
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  it('makes nobody worse off when it lowers the fee and raises the limit', async () => {
    await fc.assert(
      fc.asyncProperty(anyVisits('2025-04-01', 360), async (visits) => {
        const tables = await claimsOf(rowsOf(visits));
        const run = openRun(tables, rules(reformed(LAW)), rules(LAW));
        const { before } = run({ from: 0, to: tables.claims.rows }).result;
        expect(before?.difference.losers).toBe(0);
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  it('is for each scheme the law itself when it changes no value', () => {
    for (const formula of FORMULAS.values()) {
      const [law] = lawsOf(formula, RULEBOOK);
      const read = readReform(
        'same.yaml',
        `extends: ${formula.scheme}\nscheme: reform.same\ntitle: { zh-Hant-HK: 同, zh-Hans-CN: 同, en: same, pt-MO: igual }\nsources: {}\nparameters: {}\n`,
        law as SchemeLaw,
      );
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const given = caseOf(formula.shape, day('2026-01-15'), {});
      const [own, ...others] = lawsOf(formula, RULEBOOK);
      const same = decideCoverage(formula, given, formulaRules(formula, [read.value, ...others]));
      expect(same).toEqual(
        decideCoverage(formula, given, formulaRules(formula, [own as SchemeLaw, ...others])),
      );
    }
  });
});

describe('claims of different persons', () => {
  it('do not touch each other: each person alone comes to the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyVisits('2024-01-01', 500), async (visits) => {
        const shares = async (of: readonly Visit[]) => {
          const tables = await claimsOf(rowsOf(of));
          const {
            price,
            cap_left,
            shares: paid,
          } = openDecider(
            rules(LAW),
            tables,
          )({
            from: 0,
            to: tables.claims.rows,
          });
          return inOrder(of).map((visit, row) => ({
            ...visit,
            price_minor: price[row],
            left: cap_left[row],
            paid: paid.map((column) => column?.[row] ?? 0),
          }));
        };
        const together = await shares(visits);
        const persons = [...new Set(visits.map(({ person }) => person))];
        for (const person of persons) {
          const alone = await shares(visits.filter((visit) => visit.person === person));
          expect(together.filter((visit) => visit.person === person)).toEqual(alone);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('more insured months', () => {
  const rulesOn = formulaRules(aggregatedPeriods, lawsOf(aggregatedPeriods, RULEBOOK));
  const number = (on: string) => Number(on.replaceAll('-', ''));

  it('never take away what fewer months gave, across the sides either', () => {
    const anyPeriod = fc
      .record({ from: fc.integer({ min: 0, max: 2400 }), days: fc.integer({ min: 1, max: 700 }) })
      .map(({ from, days }) => {
        const start = day('2019-01-01').add({ days: from });
        return [number(start.toString()), number(start.add({ days }).toString())];
      });
    fc.assert(
      fc.property(
        fc.array(anyPeriod, { maxLength: 3 }),
        fc.array(anyPeriod, { maxLength: 3 }),
        anyPeriod,
        fc.boolean(),
        fc.integer({ min: 1, max: 48 }),
        (here, elsewhere, more, assume_agreement, months_needed) => {
          const of = (periods_here: readonly number[]) =>
            decideCoverage(
              aggregatedPeriods,
              caseOf(aggregatedPeriods.shape, day('2026-01-01'), {
                assume_agreement,
                months_needed,
                periods_here,
                periods_elsewhere: elsewhere.flat(),
              }),
              rulesOn,
            ).outcome;
          if (of(here.flat()) === 'covered') expect(of([...here, more].flat())).toBe('covered');
        },
      ),
    );
  });

  it('would count the months of the other side in Shenzhen: 12 here and 24 in Hong Kong are 36', () => {
    const given = {
      periods_here: [20250101, 20260101],
      periods_elsewhere: [20230101, 20250101],
      months_needed: 36,
    };
    const of = (assume_agreement: boolean) =>
      decideCoverage(
        aggregatedPeriods,
        caseOf(aggregatedPeriods.shape, day('2026-01-01'), { ...given, assume_agreement }),
        rulesOn,
      ).outcome;
    expect([of(false), of(true)]).toEqual(['not_covered', 'covered']);
  });
});
