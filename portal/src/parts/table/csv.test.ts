import { expect, test } from 'vitest';
import type { Column } from './column.ts';
import { toCsv } from './csv.ts';

const columns: Column<{ name: string; value: string }>[] = [
  { key: 'name', head: 'Name', cell: () => null, csv: (row) => row.name },
  { key: 'hidden', head: 'Hidden', cell: () => null },
  { key: 'value', head: 'Value, HKD', cell: () => null, csv: (row) => row.value },
];

test('a table is written with a byte order mark, quotes where needed, and only the exported columns', () => {
  const csv = toCsv([{ name: '中山 "A"', value: '-12.50' }], columns);
  expect(csv).toBe('\uFEFFName,"Value, HKD"\r\n"中山 ""A""",-12.50\r\n');
});

test('a cell that a spreadsheet would take for a formula is quoted', () => {
  const csv = toCsv([{ name: '=1+1', value: '@x' }], columns);
  expect(csv).toContain("'=1+1,'@x");
});
