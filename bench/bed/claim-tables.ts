import type { Table, Tables } from '../../src/insight/simulation/index.ts';
import { claimColumns, openTable, putText } from '../../src/insight/simulation/index.ts';
import type { CaseShape } from '../../src/schemes/case-shape.ts';

/** What a cell of a synthetic claim holds, by the number of the row. */
export type Cells = Readonly<Record<string, (row: number) => string>>;

/** A table of synthetic claims: about four to a person, by person and day. */
export function claimTables(shape: CaseShape, cells: Cells, rows: number): Tables {
  const plans = claimColumns(shape).filter(({ name }) => cells[name] !== undefined);
  const { columns, close } = openTable(plans, rows);
  for (const column of columns) {
    const cell = cells[column.name];
    for (let row = 0; row < rows; row++) {
      const wrong = cell === undefined ? null : putText(column, row, cell(row));
      if (wrong !== null) throw new Error(JSON.stringify(wrong));
    }
  }
  return { claims: close(rows), persons: null };
}

/** A number below `below` that looks like chance and is the same for the same row and salt. */
export function dice(row: number, salt: number, below: number): number {
  let mixed = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
}

/**
 * A loop without any rule: reads every column of the claims, and writes as many columns as decisions have. What no
 * rule over the same columns can be faster than.
 */
export function touch(
  { columns, rows }: Table,
  written: Float64Array[],
  outcome: Uint8Array,
): number {
  let seen = 0;
  const read = Object.values(columns).map(({ stored }) => stored);
  for (const stored of read) seen += sumOf(stored, rows);
  for (const column of written) fill(column, rows, seen);
  for (let row = 0; row < rows; row++) outcome[row] = row & 1;
  return seen;
}

function sumOf(stored: ArrayLike<number>, rows: number): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) sum += stored[row] ?? 0;
  return sum;
}

function fill(column: Float64Array, rows: number, from: number): void {
  for (let row = 0; row < rows; row++) column[row] = from + row;
}
