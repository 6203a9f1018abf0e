import type { CaseShape } from '../../../schemes/case-shape.ts';
import type { CaseHearing } from '../../../schemes/hearing.ts';
import type { Parameters } from '../../../schemes/rule.ts';
import type { Tables } from '../columns/check-tables.ts';
import type { Running } from '../run/carrying.ts';
import type { Decisions } from '../run/decisions.ts';
import type { ReasonLists } from '../run/reason-lists.ts';

/**
 * The amounts of a scheme in whole numbers, for files of millions of rows. What its formula finds without looking at
 * an amount (the plan of a row) is asked of the formula's own text, once for each combination of codes under the law
 * of a day; what is left is reckoned for each row. Tests hold both ways to the same decisions.
 */
export interface AmountRule<S extends CaseShape = CaseShape, P extends Parameters = Parameters> {
  /** The facts that it reads row by row: of a file that says them by person the formula decides each row. */
  readonly facts: readonly (keyof S & string)[];
  /** Opens the amounts of a file. Limits run on from claim to claim; a file that says them itself is none for it. */
  open(tables: Tables, reason_lists: ReasonLists): AmountLoop<S, P>;
}

/** The amounts of one file, row after row. Methods, so that tables may hold any scheme. */
export interface AmountLoop<S extends CaseShape = CaseShape, P extends Parameters = Parameters> {
  /**
   * The number of a new plan: what the formula finds before it looks at amounts and days. Undefined when a rule is
   * not settled, null when rows of this kind are left to the formula.
   */
  plan(hearing: CaseHearing<S, P>): number | null | undefined;
  /** Where decisions are written from here on. */
  writeTo(into: Decisions): void;
  /** Nothing has been used: another person begins, or another year where a limit runs by year. */
  begin(): void;
  /**
   * Decides rows from a place on, until one that the formula has to decide; gives the place of that one, or the end.
   */
  decide(rows: PlannedRows, at: number): number;
  /** Writes what ran on into the facts of a case, and takes it from them. */
  save(running: Running): void;
  load(running: Running, hearing: CaseHearing<S, P>): void;
}

/** Neighbouring rows with their plans. */
export interface PlannedRows {
  /** The row at the first place. */
  readonly from: number;
  /** One more than the number of the loop's own plan; anything else is not for it. */
  readonly plans: Int32Array;
  /** Where another person begins, or another year where a limit runs by year. */
  readonly begins: Uint8Array;
}
