import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvOf, type OutColumn, parquetOf } from '../../insight/simulation/index.ts';

export type FileForm = 'parquet' | 'csv';

const named = (kind: string, part: number) => `${kind}-${String(part).padStart(5, '0')}`;

/** Name of the file with the decisions of a part. */
export function decisionsFile(kind: 'decisions' | 'before', part: number, form: FileForm): string {
  return `${named(kind, part)}.${form}`;
}

/** Name of the file with the totals of a part. It is written last: where it is, the part is complete. */
export const totalsFile = (part: number) => `${named('part', part)}.json`;

/** Writes a file so that it is there whole or not at all. */
async function writeWhole(path: string, write: (path: string) => Promise<void>) {
  const unfinished = `${path}.unfinished`;
  try {
    await write(unfinished);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Writes one JSON value, whole or not at all. */
export function writeJson(path: string, value: unknown): Promise<void> {
  return writeWhole(path, (to) => writeFile(to, `${JSON.stringify(value, null, 2)}\n`));
}

/** The JSON value of a file; null where there is none. */
export async function readJson<T>(path: string): Promise<T | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as T);
}

/** Writes columns as a file of a part. */
export async function writeColumns(
  folder: string,
  name: string,
  form: FileForm,
  columns: readonly OutColumn[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, name), async (path) => {
    if (form === 'parquet') return writeFile(path, parquetOf(columns));
    const file = await open(path, 'w');
    try {
      for (const text of csvOf(columns)) await file.write(text);
    } finally {
      await file.close();
    }
  });
}
