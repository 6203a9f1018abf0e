import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { cellText, type OutColumn } from './decision-columns.ts';

/** The columns as a Parquet file: amounts DECIMAL(18,2), days DATE, codes STRING. */
export function parquetOf(columns: readonly OutColumn[]): Uint8Array {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, kind }): SchemaElement => ({ name, ...TYPES[kind] })),
  ];
  const columnData = columns.map((column) => ({ name: column.name, data: dataOf(column) }));
  return new Uint8Array(parquetWriteBuffer({ schema, columnData, rowGroupSize: ROW_GROUP }));
}

/** Rows of a group: a reader needs memory for one. */
const ROW_GROUP = 100_000;

const optional = { repetition_type: 'OPTIONAL' } as const;
const TYPES: Readonly<Record<OutColumn['kind'], Omit<SchemaElement, 'name'>>> = {
  whole: { type: 'INT64', repetition_type: 'REQUIRED' },
  day: { type: 'INT32', converted_type: 'DATE', ...optional },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', ...optional },
  yes_no: { type: 'BOOLEAN', repetition_type: 'REQUIRED' },
  amount: { type: 'INT64', converted_type: 'DECIMAL', scale: 2, precision: 18, ...optional },
};

function dataOf(column: OutColumn) {
  switch (column.kind) {
    case 'whole':
      return BigInt64Array.from(column.values, BigInt);
    case 'amount':
      return column.values.map((minor) => (minor === null ? null : BigInt(minor)));
    default:
      return [...column.values];
  }
}

/** The columns as CSV with a heading, in slices of some thousand rows. */
export function* csvOf(columns: readonly OutColumn[]): Generator<string> {
  yield `${columns.map(({ name }) => name).join(',')}\n`;
  const rows = columns[0]?.values.length ?? 0;
  for (let from = 0; from < rows; from += SLICE) {
    let text = '';
    for (let at = from; at < Math.min(rows, from + SLICE); at++) {
      text += `${columns.map((column) => cellText(column, at)).join(',')}\n`;
    }
    yield text;
  }
}

const SLICE = 4096;
