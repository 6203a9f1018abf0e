import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetScan,
  parquetSchema,
  type SchemaTree,
} from 'hyparquet';
import { fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { putValue } from './cell.ts';
import type { Column, ColumnKind, ColumnPlan, Table } from './column.ts';
import { columnsOf, FaultList, type FileFaults, openTable } from './fill-table.ts';

/** Rows that are decoded at a time: what a file needs besides its columns. */
const ROWS_AT_ONCE = 65_536;

/** Days as whole numbers, not as instants. */
const PARSERS = { dateFromDays: (days: number) => days };

/** Reads a Parquet file by column, a slice of rows at a time. */
export async function readParquet(
  plans: readonly ColumnPlan[],
  file: AsyncBuffer,
): Promise<Result<Table, FileFaults>> {
  const metadata = await parquetMetadataAsync(file).catch(() => null);
  if (metadata === null) return refused(fault('batch.not_parquet'));
  const { children } = parquetSchema(metadata);
  const columns = columnsOf(
    plans,
    children.map(({ element }) => element.name),
  );
  if (!columns.ok) return columns;
  const found = new FaultList();
  for (const [at, plan] of columns.value.entries()) found.add(typeFault(plan, children[at]));
  if (found.count > 0) return no(found);
  return readColumns(columns.value, file, metadata);
}

const refused = (reason: Parameters<FaultList['add']>[0]) => {
  const found = new FaultList();
  found.add(reason);
  return no(found);
};

async function readColumns(
  plans: readonly ColumnPlan[],
  file: AsyncBuffer,
  metadata: FileMetaData,
): Promise<Result<Table, FileFaults>> {
  const rows = Number(metadata.num_rows);
  const { columns, close } = openTable(plans, rows);
  const found = new FaultList();
  try {
    const scan = await parquetScan({ file, metadata, parsers: PARSERS });
    for (const column of columns) {
      for (const { rowStart, rowEnd } of slicesOf(scan.ranges)) {
        const values = await scan.readColumn({ column: column.name, rowStart, rowEnd });
        putColumn(column, rowStart, values, found);
      }
    }
  } catch {
    return refused(fault('batch.not_parquet'));
  }
  return found.count === 0 ? ok(close(rows)) : no(found);
}

function slicesOf(ranges: readonly { readonly rowStart: number; readonly rowEnd: number }[]) {
  return ranges.flatMap(({ rowStart, rowEnd }) => {
    const count = Math.ceil((rowEnd - rowStart) / ROWS_AT_ONCE);
    return Array.from({ length: count }, (_, nth) => {
      const start = rowStart + nth * ROWS_AT_ONCE;
      return { rowStart: start, rowEnd: Math.min(rowEnd, start + ROWS_AT_ONCE) };
    });
  });
}

function putColumn(
  column: Column,
  from: number,
  values: ArrayLike<unknown>,
  found: FaultList,
): void {
  for (let i = 0; i < values.length; i++) found.add(putValue(column, from + i, values[i]));
}

/** Which Parquet types a kind of column may have; texts are written as in CSV. */
const TYPES: Readonly<Record<ColumnKind, readonly string[]>> = {
  person: ['INT32', 'INT64'],
  day: ['DATE', 'STRING'],
  money: ['DECIMAL', 'STRING'],
  count: ['INT32', 'INT64'],
  yes_no: ['BOOLEAN'],
  code: ['STRING'],
  list: ['STRING'],
};

function typeFault(plan: ColumnPlan, tree: SchemaTree | undefined) {
  const found = tree === undefined ? 'none' : typeOf(tree);
  const needed = TYPES[plan.kind];
  if (needed.includes(found)) return null;
  const facts = { column: plan.name, found, needed: needed.join(' / ') };
  return fault('batch.column_type', facts, plan.name);
}

const WHOLE = /^U?INT_/;

function typeOf({ element, children }: SchemaTree): string {
  const { type, converted_type, logical_type, scale = 0, repetition_type } = element;
  if (children.length > 0 || repetition_type === 'REPEATED' || type === undefined) return 'nested';
  const kind = converted_type ?? logical_type?.type;
  if (kind === 'UTF8' || kind === 'ENUM' || kind === 'STRING') return 'STRING';
  if (kind === 'DECIMAL')
    return scale <= 2 && type !== 'BYTE_ARRAY' ? 'DECIMAL' : `DECIMAL ${scale}`;
  if (kind === undefined || kind === 'INTEGER' || WHOLE.test(kind)) return type;
  return kind;
}
