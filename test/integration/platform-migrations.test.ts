import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  connectDatabase,
  type Database,
  migrateDatabase,
} from '../../src/platform/postgres/index.ts';
import { emptyDatabase } from './database.ts';

let folder: string;
let empty: Awaited<ReturnType<typeof emptyDatabase>>;
let database: Database;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sampan-steps-'));
  empty = await emptyDatabase();
  database = connectDatabase({ url: empty.url, application_name: 'steps', max: 2 });
});
afterEach(async () => {
  await database.close();
  await empty.drop();
  await rm(folder, { recursive: true, force: true });
});

const step = (name: string, sql: string): Promise<void> =>
  writeFile(join(folder, `${name}.sql`), `-- A step.\n${sql}`);
const migrate = (steps_max?: number) =>
  migrateDatabase(empty.url, { folder, ...(steps_max === undefined ? {} : { steps_max }) });
const tables = async (): Promise<string[]> => {
  const found = await database.rows<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by 1",
  );
  return found.map(({ name }) => name);
};

describe('steps', () => {
  test('are taken once, in the order of their numbers, and numbers may be missing', async () => {
    await step('0010-ten', 'create table ten (like two);');
    await step('0002-two', 'create table two (id int);');
    expect(await migrate()).toEqual({ ok: true, value: ['0002-two', '0010-ten'] });
    expect(await migrate()).toEqual({ ok: true, value: [] });
    await step('0011-eleven', 'create table eleven (id int);');
    expect(await migrate()).toEqual({ ok: true, value: ['0011-eleven'] });
    expect(await tables()).toEqual(['eleven', 'ten', 'two']);
  });

  test('are taken once when several processes start at the same time', async () => {
    await step('0001-one', 'create table one (id int);');
    await step('0002-two', 'create table two (id int);');
    const taken = await Promise.all([migrate(), migrate(), migrate()]);
    const counts = taken.map((each) => (each.ok ? each.value.length : -1)).sort();
    expect(counts).toEqual([0, 0, 2]);
  });

  test('that fail leave nothing of themselves, and may be corrected', async () => {
    await step('0001-one', 'create table one (id int);');
    await step('0002-two', 'create table two (id int); create table two (id int);');
    await expect(migrate()).rejects.toThrow('0002-two: relation "two" already exists');
    expect(await tables()).toEqual(['one']);
    await step('0002-two', 'create table two (id int);');
    expect(await migrate()).toEqual({ ok: true, value: ['0002-two'] });
  });
});

describe('a folder of steps is refused', () => {
  beforeEach(async () => {
    await step('0001-one', 'create table one (id int);');
    await step('0003-three', 'create table three (id int);');
    await migrate();
  });

  test('when a step that was taken has changed', async () => {
    await step('0003-three', 'create table three (id bigint);');
    expect(await migrate()).toMatchObject({
      error: { code: 'migration.changed', facts: { step: '0003-three' } },
    });
  });

  test('when a step that was taken is gone', async () => {
    await rm(join(folder, '0003-three.sql'));
    expect(await migrate()).toMatchObject({
      error: { code: 'migration.missing', facts: { step: '0003-three' } },
    });
  });

  test('when a new step stands before one that was taken', async () => {
    await step('0002-two', 'create table two (id int);');
    expect(await migrate()).toMatchObject({
      error: { code: 'migration.out_of_order', facts: { step: '0002-two', after: '0003-three' } },
    });
  });

  test.each([
    ['0004_four', '-- A step.'],
    ['four', '-- A step.'],
    ['0003-two-again', '-- A step.'],
  ])('when a file is called %s', async (name, sql) => {
    await step(name, sql);
    expect(await migrate()).toMatchObject({
      error: { code: 'migration.malformed', facts: { step: `${name}.sql` } },
    });
  });

  test('when a file does not begin with a sentence', async () => {
    await writeFile(join(folder, '0004-four.sql'), 'create table four (id int);');
    expect(await migrate()).toMatchObject({
      error: { code: 'migration.malformed', facts: { step: '0004-four.sql' } },
    });
  });
});
