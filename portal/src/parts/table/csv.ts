import type { Column } from './column.ts';

/** Cells that a spreadsheet would take for a formula get a quote before them. */
const FORMULA = /^[=+@\t\r]|^-(?!\d)/;

/** A table as CSV with a byte order mark, so that spreadsheets read the Chinese names right. */
export function toCsv<R>(rows: readonly R[], columns: readonly Column<R>[]): string {
  const written = columns.filter((column) => column.csv !== undefined);
  const lines = [
    written.map((column) => quoted(column.head)),
    ...rows.map((row) => written.map((column) => quoted(column.csv?.(row) ?? ''))),
  ];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands a text to the reader as a file. */
export function saveFile(name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
