import type { Tables } from '../columns/check-tables.ts';
import { decisionColumns, type OutColumn } from '../files/decision-columns.ts';
import { type Difference, differenceOf } from './compare.ts';
import { type BatchRule, openDecider } from './decide-rows.ts';
import type { Rows } from './parts.ts';
import { newSpace } from './space.ts';
import { type Totals, totalsOf } from './totals.ts';

/** What one part of a run comes to. */
export interface PartResult {
  readonly rows: Rows;
  readonly totals: Totals;
  /** Under the law without the proposal; null where nothing is compared. */
  readonly before: { readonly totals: Totals; readonly difference: Difference } | null;
}

/** The decisions of a part as columns of files. */
export interface PartFiles {
  readonly decisions: readonly OutColumn[];
  readonly before: readonly OutColumn[] | null;
}

/**
 * Opens a run over tables: decides parts, under a second law too where two are compared. The files of a part are to be
 * taken before the next one is decided.
 */
export function openRun(tables: Tables, rule: BatchRule, compared: BatchRule | null) {
  const decide = openDecider(rule, tables);
  const decideBefore = compared === null ? null : openDecider(compared, tables);
  const { claims } = tables;
  const [space, space_before] = [newSpace(), newSpace()];
  return (rows: Rows): { readonly result: PartResult; readonly files: () => PartFiles } => {
    const decisions = decide(rows, space);
    const then = decideBefore === null ? null : decideBefore(rows, space_before);
    const before = then && {
      totals: totalsOf(then, claims, rows),
      difference: differenceOf(then, decisions, claims, rows),
    };
    return {
      result: { rows, totals: totalsOf(decisions, claims, rows), before },
      files: () => ({
        decisions: decisionColumns(decisions, claims, rows),
        before: then && decisionColumns(then, claims, rows),
      }),
    };
  };
}
