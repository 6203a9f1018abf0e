import { parse } from 'csv-parse/sync';
import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';

/** A row of a file by its columns, trimmed; an absent column reads as empty. Row 1 names the columns. */
export interface FileRow<Column extends string> {
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** The columns of a kind of file; the first row of a file names them, in any order. */
export interface FileColumns<Column extends string> {
  readonly required: readonly Column[];
  readonly optional: readonly Column[];
}

const FIRST_ROW_OF_DATA = 2;

/** Reads a CSV text; fails when it is none (`request.malformed`) or a column is missing (`person.file_column`). */
export function fileRows<Column extends string>(
  text: string,
  { required, optional }: FileColumns<Column>,
): Result<readonly FileRow<Column>[], Fault> {
  let records: string[][];
  try {
    records = parse(text, { bom: true, trim: true, relax_column_count: true });
  } catch {
    return no(fault('request.malformed', { expected: 'CSV, UTF-8' }));
  }
  const [names = [], ...lines] = records;
  const missing = required.find((column) => !names.includes(column));
  if (missing !== undefined) {
    const facts = { column: missing, expected: required.join(', ') };
    return no(fault('person.file_column', facts, missing));
  }
  const columns = [...required, ...optional];
  const places = columns.map((column) => [column, names.indexOf(column)] as const);
  return ok(
    lines.map((line, index) => ({
      row: index + FIRST_ROW_OF_DATA,
      cells: Object.fromEntries(
        places.map(([column, place]) => [column, line[place] ?? '']),
      ) as Record<Column, string>,
    })),
  );
}

/** Longest piece of a cell that is shown. */
export const SHOWN_MAX = 30;

/** A cell that says something about a person, as problems show it. */
export function maskedCell(cell: string): string {
  if (cell.length < 5) return cell.replace(/./gu, '*');
  return `${cell.slice(0, 2)}${'*'.repeat(Math.min(cell.length, SHOWN_MAX) - 3)}${cell.slice(-1)}`;
}
