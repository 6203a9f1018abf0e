import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  MIGRATIONS_FOLDER,
  migrateDatabase,
  readMigrationSteps,
} from '../../src/platform/postgres/index.ts';
import { emptyDatabase } from './database.ts';

/** For each released step the rows that an installation may hold at it, in a file of the step's name. */
const RELEASES = fileURLToPath(new URL('./releases/', import.meta.url));
const KEPT = /^-- kept: (.+)$/gm;

let empty: Awaited<ReturnType<typeof emptyDatabase>>;
let client: pg.Client;

beforeAll(async () => {
  empty = await emptyDatabase();
  client = new pg.Client({ connectionString: empty.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await empty.drop();
});

test('a database that was in use at every released step reaches the last step with its rows', async () => {
  const steps = await readMigrationSteps(MIGRATIONS_FOLDER);
  if (!steps.ok) throw new Error(JSON.stringify(steps.error));
  const promises: string[] = [];
  for (const { name } of steps.value) {
    expect(await migrateDatabase(empty.url, { steps_max: 1 })).toEqual({ ok: true, value: [name] });
    const rows = join(RELEASES, `${name}.sql`);
    if (!existsSync(rows)) continue;
    const script = await readFile(rows, 'utf8');
    await client.query(script);
    promises.push(...[...script.matchAll(KEPT)].map(([, query]) => query ?? ''));
  }
  for (const query of promises) {
    const { rows } = await client.query<[boolean]>({ text: query, rowMode: 'array' });
    expect([query, rows]).toEqual([query, [[true]]]);
  }
  expect(await migrateDatabase(empty.url)).toEqual({ ok: true, value: [] });
});

test('every step that makes tables has a file of rows', async () => {
  const steps = await readMigrationSteps(MIGRATIONS_FOLDER);
  if (!steps.ok) throw new Error(JSON.stringify(steps.error));
  for (const { name } of steps.value) {
    const text = await readFile(join(MIGRATIONS_FOLDER, `${name}.sql`), 'utf8');
    if (/^create table /m.test(text))
      expect(existsSync(join(RELEASES, `${name}.sql`)), name).toBe(true);
  }
});

test('every file of rows belongs to a step and says what must be kept of it', async () => {
  for (const file of await readdir(RELEASES)) {
    const name = basename(file, '.sql');
    expect(existsSync(join(MIGRATIONS_FOLDER, `${name}.sql`)), file).toBe(true);
    expect(await readFile(join(RELEASES, file), 'utf8'), file).toMatch(KEPT);
  }
});
