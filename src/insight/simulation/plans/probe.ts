import type { FactValue } from '../../../schemes/case-shape.ts';
import type { AmountLoop } from '../amounts/amount-rule.ts';
import { storedOf } from '../columns/check-tables.ts';
import { numberAt } from '../columns/numbers.ts';
import { type Cursor, openCursor } from '../run/cursor.ts';
import { type KeptDecision, keptOf } from '../run/decisions.ts';
import { beginHearing, type FormulaRun, newHearing } from '../run/formula-rows.ts';
import type { ReasonLists } from '../run/reason-lists.ts';

/** What is found for a row and all of its key: a plan of the amounts, a whole decision, or null for neither. */
type Probe = (row: number, loop: AmountLoop | null) => number | KeptDecision | null;

/**
 * Asks the formula about a row while it watches which facts are read. What it finds holds for every row of the same key
 * when only facts are read that the key holds, or that no file has and no day changes.
 */
export function openProbe(
  { formula, tables, epochs, carries }: FormulaRun,
  keyed: ReadonlySet<string>,
  from: number,
  reason_lists: ReasonLists,
): Probe {
  const cursor = openCursor(formula.shape, tables, carries, from);
  const on = storedOf(tables.claims, 'on');
  let readsRow = false;
  const given = {} as Record<string, FactValue>;
  for (const name of ['on', ...Object.keys(formula.shape)]) {
    const isOfKey = keyed.has(name) || cursor.constants.has(name);
    const runsOn = carries?.facts.includes(name) === true;
    Object.defineProperty(given, name, {
      enumerable: true,
      get: () => {
        if (!isOfKey || runsOn) readsRow = true;
        return cursor.given[name as 'on'];
      },
    });
  }
  const hearing = newHearing(given as unknown as Cursor['given'], epochs);
  return (row, loop) => {
    cursor.moveTo(row);
    beginHearing(hearing, epochs.at(numberAt(on, row)));
    readsRow = false;
    if (loop === null) {
      const kept = keptOf(formula.decide(hearing), hearing, reason_lists);
      return readsRow ? null : kept;
    }
    const plan = loop.plan(hearing);
    if (readsRow || plan === null) return null;
    return plan ?? keptOf(undefined, hearing, reason_lists);
  };
}
