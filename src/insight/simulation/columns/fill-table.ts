import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { putText } from './cell.ts';
import { type Column, type ColumnPlan, newColumn, type Table } from './column.ts';

/** More than these are counted, not told. */
const TOLD_MAX = 100;

/** Everything wrong with a file: the first faults, and how many there are. */
export interface FileFaults {
  readonly faults: readonly Fault[];
  readonly count: number;
}

/** Collects what is wrong with the cells of a file. */
export class FaultList implements FileFaults {
  readonly faults: Fault[] = [];
  count = 0;

  add(found: Fault | null): void {
    if (found === null) return;
    this.count += 1;
    if (this.faults.length < TOLD_MAX) this.faults.push(found);
  }
}

/** The columns that a file has, in its order; faults for names that are unknown, twice or missing. */
export function columnsOf(
  plans: readonly ColumnPlan[],
  names: readonly string[],
): Result<readonly ColumnPlan[], FileFaults> {
  const found = new FaultList();
  const planned = names.map((name, at) => {
    const plan = plans.find((each) => each.name === name);
    const known = plans.map((each) => each.name).join(', ');
    if (plan === undefined) found.add(fault('batch.column_unknown', { column: name, known }, name));
    else if (names.indexOf(name) !== at)
      found.add(fault('batch.column_twice', { column: name }, name));
    return plan;
  });
  for (const { name, is_needed } of plans) {
    if (is_needed && !names.includes(name)) {
      found.add(fault('batch.column_missing', { column: name }, name));
    }
  }
  return found.count === 0 ? ok(planned as readonly ColumnPlan[]) : no(found);
}

/** A table with room for rows, and how to end it. */
export function openTable(plans: readonly ColumnPlan[], capacity: number) {
  const columns: readonly Column[] = plans.map((plan) => newColumn(plan, capacity));
  const close = (rows: number): Table => {
    return { rows, columns: Object.fromEntries(columns.map((column) => [column.name, column])) };
  };
  return { columns, close };
}

/**
 * Reads rows of text, the names of the columns first. `capacity` is at least the number of rows; the table takes
 * memory for what is written only.
 */
export async function readRows(
  plans: readonly ColumnPlan[],
  rows: AsyncIterable<readonly string[]>,
  capacity: number,
): Promise<Result<Table, FileFaults>> {
  const found = new FaultList();
  let table: ReturnType<typeof openTable> | null = null;
  let row = 0;
  for await (const cells of rows) {
    if (table === null) {
      const columns = columnsOf(plans, cells);
      if (!columns.ok) return columns;
      table = openTable(columns.value, capacity);
    } else {
      putRow(table.columns, row, cells, found);
      row += 1;
    }
  }
  if (table === null) return columnsOf(plans, []) as Result<never, FileFaults>;
  return found.count === 0 ? ok(table.close(row)) : no(found);
}

function putRow(
  columns: readonly Column[],
  row: number,
  cells: readonly string[],
  found: FaultList,
): void {
  if (cells.length !== columns.length) {
    const facts = { row: String(row + 1), cells: String(cells.length) };
    found.add(fault('batch.row_length', { ...facts, columns: String(columns.length) }, facts.row));
    return;
  }
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i];
    if (column !== undefined) found.add(putText(column, row, cells[i] ?? ''));
  }
}
