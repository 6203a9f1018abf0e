import { parse } from 'csv-parse/sync';

/** Longest line of a file; a longer one is refused as a row, the others go on. */
export const LINE_MAX = 4_000;

/** One line of a file. Row 1 names the columns; `cells` is null where it cannot be read. */
export interface FileRow {
  readonly row: number;
  readonly cells: readonly string[] | null;
}

interface Line {
  readonly row: number;
  readonly text: string;
}

/** The lines of a text that are not empty, with their numbers as an editor shows them, one at a time. */
function* linesOf(text: string): Generator<Line> {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let row = 1; start < text.length; row++) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    const line = text.slice(start, text[stop - 1] === '\r' ? stop - 1 : stop);
    if (line.trim() !== '') yield { row, text: line };
    start = stop + 1;
  }
}

/** How many rows of data a file has, empty lines left out. */
export function countRows(text: string): number {
  let rows = 0;
  for (const _line of linesOf(text)) rows += 1;
  return Math.max(0, rows - 1);
}

/**
 * The rows of a CSV text, some at a time. A row is one line: a quote that is not closed or a line that is too long spoils
 * its own row only. Nothing is held but the lines of the present portion.
 */
export function* readRows(text: string, portion: number): Generator<readonly FileRow[]> {
  let lines: Line[] = [];
  for (const line of linesOf(text)) {
    lines.push(line);
    if (lines.length < portion) continue;
    yield rowsOf(lines);
    lines = [];
  }
  if (lines.length > 0) yield rowsOf(lines);
}

/** All lines in one go where all are good, each by itself where not. */
function rowsOf(lines: readonly Line[]): readonly FileRow[] {
  const together = lines.every(isReadable)
    ? cellsOf(lines.map((line) => line.text).join('\n'))
    : null;
  if (together?.length === lines.length) {
    return lines.map(({ row }, index) => ({ row, cells: together[index] ?? null }));
  }
  return lines.map((line) => ({ row: line.row, cells: isReadable(line) ? oneOf(line) : null }));
}

/** Bytes that are not UTF-8 were replaced when the text was decoded; zero bytes are never text. */
function isReadable({ text }: Line): boolean {
  return text.length <= LINE_MAX && !text.includes('\uFFFD') && !text.includes('\0');
}

function oneOf({ text }: Line): readonly string[] | null {
  const rows = cellsOf(text);
  return rows?.length === 1 ? (rows[0] ?? null) : null;
}

function cellsOf(text: string): readonly (readonly string[])[] | null {
  try {
    return parse(text, { relax_column_count: true, columns: false }) as string[][];
  } catch {
    return null;
  }
}
