import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { parse } from 'csv-parse';
import { asyncBufferFromFile } from 'hyparquet';
import {
  type ColumnPlan,
  type FileFaults,
  readParquet,
  readRows,
  type Table,
} from '../../insight/simulation/index.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { no, type Result } from '../../kernel/result.ts';

/** Reads a file of columns, by its name CSV or Parquet. */
export async function readTable(
  plans: readonly ColumnPlan[],
  path: string,
): Promise<Result<Table, FileFaults>> {
  const isThere = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isThere) return one(fault('batch.file_missing', { file: path }));
  if (path.endsWith('.parquet')) return readParquet(plans, await asyncBufferFromFile(path));
  if (path.endsWith('.csv')) return readCsv(plans, path);
  return one(fault('batch.file_missing', { file: path }));
}

const one = (reason: Fault) => no({ faults: [reason], count: 1 });

async function readCsv(
  plans: readonly ColumnPlan[],
  path: string,
): Promise<Result<Table, FileFaults>> {
  const lines = await linesOf(path);
  const parser = createReadStream(path).pipe(parse({ bom: true, relax_column_count: true }));
  try {
    return await readRows(plans, parser, lines + 1);
  } catch (error) {
    const { lines: line } = error as { readonly lines?: number };
    if (line === undefined) throw error;
    return one(fault('batch.not_csv', { line: String(line) }));
  }
}

const NEW_LINE = 10;

/** How many lines a file has: at least as many as rows. */
async function linesOf(path: string): Promise<number> {
  let lines = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(NEW_LINE); at !== -1; at = chunk.indexOf(NEW_LINE, at + 1)) {
      lines += 1;
    }
  }
  return lines;
}
