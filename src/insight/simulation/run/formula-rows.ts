import { SILENT } from '../../../kernel/trace.ts';
import type { CaseShape } from '../../../schemes/case-shape.ts';
import type { CoverageFormula } from '../../../schemes/formula.ts';
import type { CaseHearing } from '../../../schemes/hearing.ts';
import type { Parameters } from '../../../schemes/rule.ts';
import { storedOf, type Tables } from '../columns/check-tables.ts';
import { numberAt } from '../columns/numbers.ts';
import type { Carrying } from './carrying.ts';
import { type Cursor, openCursor } from './cursor.ts';
import { type Decisions, keep, keptOf } from './decisions.ts';
import type { Epochs } from './epochs.ts';

/** A formula over tables under the laws of each day. */
export interface FormulaRun {
  readonly formula: CoverageFormula;
  readonly tables: Tables;
  readonly epochs: Epochs<Parameters>;
  readonly carries: Carrying | null;
}

/** Rows that the formula decides one by one, each in its order; rows may be left out. */
export interface FormulaRows {
  readonly cursor: Cursor;
  /** The hearing of the row that was decided last; the same object for every row. */
  readonly hearing: CaseHearing<CaseShape, Parameters>;
  /** Goes to a row and decides it; `between` may change what ran on. */
  decide(row: number, at: number, into: Decisions, between?: () => void): void;
}

/** Begins at a row, which is the first of its person. */
export function openFormula(
  { formula, tables, epochs, carries }: FormulaRun,
  from: number,
): FormulaRows {
  const on = storedOf(tables.claims, 'on');
  const cursor = openCursor(formula.shape, tables, carries, from);
  const hearing = newHearing(cursor.given, epochs);
  const decide: FormulaRows['decide'] = (row, at, into, between) => {
    cursor.moveTo(row);
    between?.();
    beginHearing(hearing, epochs.at(numberAt(on, row)));
    const finding = formula.decide(hearing);
    keep(into, at, keptOf(finding, hearing, into.reason_lists));
    if (finding !== undefined) carries?.after(cursor.running, finding, hearing);
  };
  return { cursor, hearing, decide };
}

/** A hearing of a case that is moved from row to row. */
export function newHearing(
  given: Cursor['given'],
  epochs: Epochs<Parameters>,
): FormulaRows['hearing'] {
  return {
    given,
    rules: {},
    rules_on: epochs.on,
    trace: SILENT,
    has_provisional: false,
    not_settled: null,
  };
}

/** The next row is heard, under the rules of its day. */
export function beginHearing(
  hearing: FormulaRows['hearing'],
  rules: FormulaRows['hearing']['rules'],
): void {
  hearing.rules = rules;
  hearing.has_provisional = false;
  hearing.not_settled = null;
}
