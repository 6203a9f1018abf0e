import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';
import pg from 'pg';
import type { Fault } from '../../kernel/fault.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { checkSteps, type MigrationStep, readMigrationSteps } from './migration-steps.ts';

/** Where the product keeps its steps. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../migrations/', import.meta.url));

/** Two processes that start at once take the steps one after the other. */
const LOCK = 7_262_026;
const SILENT = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

const PREPARE = `
  create schema if not exists platform;
  create table if not exists platform.migration_digest (name text primary key, digest text not null);
  create table if not exists platform.migration (
    id serial primary key, name varchar(255) not null, run_on timestamp not null
  )`;
const TAKEN = `
  select migration.name, migration_digest.digest
    from platform.migration join platform.migration_digest using (name) order by migration.id`;
/** Before a step is taken, so that a crash in between leaves no step whose content is unknown. */
const NOTE_DIGEST = `
  insert into platform.migration_digest (name, digest) values ($1, $2)
  on conflict (name) do update set digest = excluded.digest`;

/** Takes one step in one transaction; what PostgreSQL says against it is thrown with the step's name before it. */
async function takeStep(client: pg.Client, folder: string, step: MigrationStep): Promise<void> {
  await client.query(NOTE_DIGEST, [step.name, step.digest]);
  try {
    await runner({
      dbClient: client,
      dir: folder,
      ignorePattern: '(?!.*\\.sql$).*',
      file: step.name,
      direction: 'up',
      migrationsSchema: 'platform',
      migrationsTable: 'migration',
      // Order and lock are seen to outside: by content too, and waiting for the other instead of failing.
      checkOrder: false,
      noLock: true,
      singleTransaction: false,
      logger: SILENT,
    });
  } catch (error) {
    throw new Error(`${step.name}: ${(error as Error).message}`, { cause: error });
  }
}

async function takeSteps(
  client: pg.Client,
  folder: string,
  at_hand: readonly MigrationStep[],
  steps_max: number,
): Promise<Result<readonly string[], Fault>> {
  await client.query(PREPARE);
  const { rows: taken } = await client.query<MigrationStep>(TAKEN);
  const checked = checkSteps(taken, at_hand);
  if (!checked.ok) return checked;
  const pending = at_hand.slice(taken.length, taken.length + steps_max);
  for (const step of pending) await takeStep(client, folder, step);
  return ok(pending.map(({ name }) => name));
}

/**
 * Brings a database forward to the last step, or by at most `steps_max` steps; each step is one transaction.
 * Gives the names of the steps taken now. Refuses when a step that was taken has changed, is gone, or has a
 * new step before it. A step that fails throws the error of PostgreSQL and leaves nothing of itself.
 */
export async function migrateDatabase(
  url: string,
  options: { readonly folder?: string; readonly steps_max?: number } = {},
): Promise<Result<readonly string[], Fault>> {
  const folder = options.folder ?? MIGRATIONS_FOLDER;
  const at_hand = await readMigrationSteps(folder);
  if (!at_hand.ok) return at_hand;
  const client = new pg.Client({ connectionString: url, application_name: 'sampan migrations' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    return await takeSteps(
      client,
      folder,
      at_hand.value,
      options.steps_max ?? at_hand.value.length,
    );
  } finally {
    await client.end();
  }
}
