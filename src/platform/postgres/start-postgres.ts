import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { createCluster } from './create-cluster.ts';
import { dataFolder, makeFolder } from './data-folder.ts';
import { guardServer } from './guard-server.ts';
import { type Prepared, type Running, reachServer, urlOf } from './reach-server.ts';
import { lastWords, wordsOf } from './server-process.ts';
import { findPrograms, preparePrograms, programsPackage } from './server-programs.ts';
import { closedFolder, isRoot, serverUser } from './server-user.ts';

/** A running PostgreSQL of the product's own. */
export interface BuiltInPostgres {
  /** Where the product keeps its data on this machine. */
  readonly data_folder: string;
  pid(): number;
  /** Whether the server was found running, left by a process that is gone or shared with one that lives. */
  readonly adopted: boolean;
  /** The URL of a database on it, made when it does not exist. Holds the password: never log it. */
  databaseUrl(name: string): Promise<string>;
  /** Stops the server if this process started it; an adopted one goes on for whoever else uses it. */
  stop(): Promise<void>;
}

const EXISTS = new Set(['42P04', '23505']);

async function makeDatabase(port: number, password: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(port, password, 'postgres') });
  await client.connect();
  try {
    await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    if (!EXISTS.has((error as { code?: string }).code ?? '')) throw error;
  } finally {
    await client.end();
  }
}

async function handle(prepared: Prepared, running: Running): Promise<BuiltInPostgres> {
  const password = await readFile(prepared.data.password, 'utf8');
  const guarded = guardServer(prepared, running);
  return {
    data_folder: prepared.data.folder,
    pid: guarded.pid,
    adopted: running.child === null,
    databaseUrl: async (name) => {
      await makeDatabase(running.port, password, name);
      return urlOf(running.port, password, name);
    },
    stop: guarded.stop,
  };
}

/**
 * Starts the built-in PostgreSQL on the product's data, or adopts the one that runs on it.
 * @param options.data_folder SAMPAN_DATA_DIR; without it a folder that belongs to this checkout alone.
 * @param options.settings further settings of the server, such as fsync off for tests.
 * @returns the running server, or a fault with one sentence on what keeps it from starting.
 */
export async function startPostgres(
  options: {
    readonly data_folder?: string;
    readonly settings?: Readonly<Record<string, string>>;
  } = {},
): Promise<Result<BuiltInPostgres, Fault>> {
  const installed = await findPrograms();
  if (installed === null) return no(fault('database.no_programs', { platform: programsPackage() }));
  const data = dataFolder(options.data_folder);
  const cannot = (problem: string) =>
    no(fault('database.cannot_start', { problem, log: data.log }));
  const user = serverUser();
  if (isRoot() && user === null)
    return cannot('there is neither a user postgres nor a user nobody.');
  try {
    await makeFolder(data.folder);
    const closed = user === null ? null : closedFolder(data.folder, user);
    if (closed !== null) return cannot(`the user ${user?.name} may not enter ${closed}.`);
    const programs = await preparePrograms(installed, data.programs, user !== null);
    await createCluster(programs, data, user);
    const prepared = { programs, data, user, settings: options.settings ?? {} };
    const running = await reachServer(prepared);
    return running === null
      ? cannot(await lastWords(data.log))
      : ok(await handle(prepared, running));
  } catch (error) {
    return cannot(wordsOf(error));
  }
}
