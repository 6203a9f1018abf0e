import { storedOf } from '../columns/check-tables.ts';
import type { Table } from '../columns/column.ts';

/** Neighbouring rows that hold all claims of each of their persons: `[from, to)`. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Divides the claims into parts of whole persons and about so many rows, whatever the number of workers. */
export function partsOf(claims: Table, rows: number): readonly Rows[] {
  const person = storedOf(claims, 'person');
  const parts: Rows[] = [];
  let from = 0;
  while (from < claims.rows) {
    let to = Math.min(claims.rows, from + rows);
    while (to < claims.rows && person[to] === person[to - 1]) to += 1;
    parts.push({ from, to });
    from = to;
  }
  return parts;
}
