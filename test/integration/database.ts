import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import {
  connectDatabase,
  type Database,
  digestOfSteps,
  MIGRATIONS_FOLDER,
  migrateDatabase,
  readMigrationSteps,
} from '../../src/platform/postgres/index.ts';

/** A database of one test file. */
export interface FreshDatabase {
  readonly database: Database;
  readonly url: string;
  /** Closes the pool and removes the database. */
  readonly drop: () => Promise<void>;
}

/** The server's URL with another database. */
function urlFor(server_url: string, database: string): string {
  const url = new URL(server_url);
  url.pathname = `/${database}`;
  return url.href;
}

async function asOwner<T>(server_url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server_url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes the template with all migrations, once per content of the migrations and server; gives its name. */
async function makeTemplate(server_url: string): Promise<string> {
  const steps = await readMigrationSteps(MIGRATIONS_FOLDER);
  if (!steps.ok) throw new Error(JSON.stringify(steps.error));
  const name = `sampan_template_${digestOfSteps(steps.value).slice(0, 16)}`;
  await asOwner(server_url, async (client) => {
    await client.query('select pg_advisory_lock(7262027)');
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount !== 0) return;
    const unfinished = `t_${randomBytes(8).toString('hex')}`;
    await client.query(`create database ${unfinished}`);
    const migrated = await migrateDatabase(urlFor(server_url, unfinished));
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.error));
    // Nobody may connect to a template, so that it can always be cloned.
    await client.query(`alter database ${unfinished} with allow_connections false`);
    await client.query(`alter database ${unfinished} rename to ${name}`);
  });
  return name;
}

/** An empty database without any migration; `drop` removes it. */
export async function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const server_url = inject('postgres_url');
  const name = `t_${randomBytes(8).toString('hex')}`;
  await asOwner(server_url, (client) => client.query(`create database ${name}`));
  return { url: urlFor(server_url, name), drop: () => dropDatabase(server_url, name) };
}

async function dropDatabase(server_url: string, name: string): Promise<void> {
  await asOwner(server_url, (client) =>
    client.query(`drop database if exists ${name} with (force)`),
  );
}

/** A database with all migrations and no rows, a clone of the template; one per test file, in `beforeAll`. */
export async function freshDatabase(
  options: { readonly max?: number } = {},
): Promise<FreshDatabase> {
  const server_url = inject('postgres_url');
  const template = await makeTemplate(server_url);
  const name = `t_${randomBytes(8).toString('hex')}`;
  await asOwner(server_url, (client) =>
    client.query(`create database ${name} template ${template}`),
  );
  const url = urlFor(server_url, name);
  const database = connectDatabase({ url, application_name: name, ...options });
  return {
    database,
    url,
    drop: async () => {
      await database.close();
      await dropDatabase(server_url, name);
    },
  };
}
