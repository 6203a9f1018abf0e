import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../../../test/law.ts';
import { readReform, type SchemeLaw } from '../../../rulebook/index.ts';
import { type CoverageFormula, lawsOf } from '../../../schemes/formula.ts';
import { FORMULAS } from '../../../schemes/formulas.ts';
import { putText } from '../columns/cell.ts';
import type { Tables } from '../columns/check-tables.ts';
import { type ColumnPlan, claimColumns, personColumns, type Table } from '../columns/column.ts';
import { openTable } from '../columns/fill-table.ts';
import { carryingOf } from '../run/carrying.ts';
import { openDecider } from '../run/decide-rows.ts';
import type { Decisions } from '../run/decisions.ts';

const two = (value: number) => String(value).padStart(2, '0');
const anyDay = fc
  .record({
    year: fc.integer({ min: 2017, max: 2028 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => `${year}-${two(month)}-${two(day)}`);

/** A cell of a column; small amounts and the same few lists again and again. */
function anyCell({ kind, codes, is_optional }: ColumnPlan): fc.Arbitrary<string> {
  const any = anyText(kind, codes);
  return is_optional ? fc.oneof({ weight: 3, arbitrary: any }, fc.constant('')) : any;
}

function anyText(kind: ColumnPlan['kind'], codes: readonly string[]): fc.Arbitrary<string> {
  switch (kind) {
    case 'yes_no':
      return fc.constantFrom('true', 'false');
    case 'money':
      return fc.integer({ min: 0, max: 300_000 }).map((minor) => (minor / 100).toFixed(2));
    case 'code':
      return fc.constantFrom(...codes);
    case 'list':
      return fc.constantFrom('', ...(codes.length > 0 ? codes : ['4', '16 5']));
    case 'day':
      return anyDay;
    default:
      return fc.integer({ min: 0, max: 40 }).map(String);
  }
}

interface Sketch {
  readonly columns: readonly string[];
  readonly of_persons: readonly string[];
  /** Claims of each person, with the seed of their cells. */
  readonly persons: readonly (readonly string[])[];
}

/** Some columns of a scheme, some of them in the file of persons, and the days of each person's claims. */
function anySketch({ scheme, shape }: CoverageFormula): fc.Arbitrary<Sketch> {
  const carried = carryingOf(scheme)?.facts ?? [];
  const names = Object.keys(shape).filter((name) => !carried.includes(name));
  const days = fc.array(anyDay, { minLength: 1, maxLength: 6 }).map((all) => all.sort());
  return fc.record({
    columns: fc.subarray(names),
    of_persons: fc.subarray(names, { maxLength: 3 }),
    persons: fc.array(days, { minLength: 1, maxLength: 8 }),
  });
}

function fill(
  plans: readonly ColumnPlan[],
  rows: readonly { readonly person: number; readonly on: string }[],
  names: readonly string[],
  cells: fc.GeneratorValue,
): Table {
  const { columns, close } = openTable(
    plans.filter(({ name }) => name === 'person' || name === 'on' || names.includes(name)),
    rows.length,
  );
  for (const [row, { person, on }] of rows.entries()) {
    for (const column of columns) {
      const text =
        column.name === 'person'
          ? String(person)
          : column.name === 'on'
            ? on
            : cells(anyCell, column);
      expect(putText(column, row, text)).toBeNull();
    }
  }
  return close(rows.length);
}

function tablesOf({ shape }: CoverageFormula, sketch: Sketch, cells: fc.GeneratorValue): Tables {
  const inClaims = sketch.columns.filter((name) => !sketch.of_persons.includes(name));
  const claims = sketch.persons.flatMap((days, nth) => days.map((on) => ({ person: nth + 1, on })));
  const persons = sketch.persons.map((_, nth) => ({ person: nth + 1, on: '' }));
  return {
    claims: fill(claimColumns(shape), claims, inClaims, cells),
    persons:
      sketch.of_persons.length === 0
        ? null
        : fill(personColumns(shape), persons, sketch.of_persons, cells),
  };
}

/** Everything that a part writes down, reasons and parameters by name. */
function shown(decisions: Decisions) {
  const { outcome, currency, price, cap_left, is_provisional, shares } = decisions;
  return {
    columns: [outcome, currency, price, cap_left, is_provisional].map((column) => [...column]),
    reasons: [...decisions.reasons].map((place) => decisions.reason_lists[place]),
    not_settled: [...decisions.not_settled].map((place) => decisions.keys[place - 1] ?? null),
    shares: shares.map((column) => [...(column ?? [])].map((each) => each || 0)),
  };
}

/** A payer that bears nothing may have a column of zeros or none. */
function withoutZeros(of: ReturnType<typeof shown>) {
  return {
    ...of,
    shares: of.shares.map((each) => (each.some((minor) => minor !== 0) ? each : [])),
  };
}

const REFORM = `scheme: reform.test
extends: hk.ha_patients_gba
title: { zh-Hant-HK: 測試, zh-Hans-CN: 测试, en: test, pt-MO: teste }
sources: { test: { title: For this test, url: unknown, grade: provisional } }
parameters:
  waived_fee_in_limit: { values: { 2024-01-01: { value: true, source: test } } }
  low_price_as_it_is: { values: { 2024-01-01: { value: false, source: test }, 2026-01-01: { value: unknown, source: test, note: { zh-Hant-HK: 未知, zh-Hans-CN: 未知, en: not known, pt-MO: desconhecido } } } }
`;

function reformed(laws: readonly SchemeLaw[]): readonly SchemeLaw[] {
  return laws.map((law) => {
    if (law.scheme !== 'hk.ha_patients_gba') return law;
    const read = readReform('test.yaml', REFORM, law);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return read.value;
  });
}

describe.each([...FORMULAS.values()])('plans of $scheme', (formula) => {
  it('decide every row as the formula does, whatever columns the files have', () => {
    const base = lawsOf(formula, RULEBOOK);
    fc.assert(
      fc.property(anySketch(formula), fc.gen(), fc.boolean(), (sketch, cells, isReformed) => {
        const rule = { formula, laws: isReformed ? reformed(base) : base };
        const tables = tablesOf(formula, sketch, cells);
        const rows = { from: 0, to: tables.claims.rows };
        const by_plans = openDecider(rule, tables)(rows);
        const by_formula = openDecider(rule, tables, 'formula')(rows);
        expect(withoutZeros(shown(by_plans))).toEqual(withoutZeros(shown(by_formula)));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, 60_000);
});
