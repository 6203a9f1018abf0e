import type { ChildProcess } from 'node:child_process';
import { readFile, realpath, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { OWNER } from './create-cluster.ts';
import type { DataFolder } from './data-folder.ts';
import { freePort, readLockFile, spawnServer } from './server-process.ts';
import type { ServerUser } from './server-user.ts';

/** All that is needed to run a server: its programs, its data and whom it runs as. */
export interface Prepared {
  readonly programs: string;
  readonly data: DataFolder;
  readonly user: ServerUser | null;
  readonly settings: Readonly<Record<string, string>>;
}

/** A server that answers; `child` when this process started it. */
export interface Running {
  readonly pid: number;
  readonly port: number;
  readonly child: ChildProcess | null;
}

const START_MS_MAX = 60_000;
const ATTEMPTS_MAX = 6;

/** The URL of a database of the built-in server. */
export function urlOf(port: number, password: string, database: string): string {
  return `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${database}`;
}

/** Whether a server answers at the port and serves exactly this data. */
async function answers(data: DataFolder, port: number): Promise<boolean> {
  const client = new pg.Client({
    connectionString: urlOf(port, await readFile(data.password, 'utf8'), 'postgres'),
    connectionTimeoutMillis: 2000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(
      "select current_setting('data_directory') as folder",
    );
    return (await realpath(rows[0]?.folder ?? '')) === (await realpath(data.cluster));
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The server that already serves this data, left by a process that is gone or shared with one that lives. */
async function runningServer(data: DataFolder): Promise<Running | null> {
  const lock = await readLockFile(data.cluster);
  return lock !== null && (await answers(data, lock.port)) ? { ...lock, child: null } : null;
}

async function recordedPort(data: DataFolder): Promise<number> {
  const text = await readFile(data.port, 'utf8').catch(() => '0');
  return Number(text) || 0;
}

/** Starts a server and waits until it answers, also through a recovery; null when it gives up by itself. */
async function launchServer(prepared: Prepared, deadline: number): Promise<Running | null> {
  const { data } = prepared;
  const port = await freePort(await recordedPort(data));
  const child = spawnServer(prepared.programs, data, port, prepared.settings, prepared.user);
  let is_over = false;
  const over = (): void => {
    is_over = true;
  };
  child.once('exit', over).once('error', over);
  for (let wait = 15; !is_over && performance.now() < deadline; wait = Math.min(wait * 2, 200)) {
    await pause(wait);
    if (!(await answers(data, port))) continue;
    const pid = (await readLockFile(data.cluster))?.pid;
    if (pid === undefined || pid !== child.pid) continue;
    await writeFile(data.port, String(port));
    return { pid, port, child };
  }
  return null;
}

/** Adopts or starts. A start that fails is tried again: the port was taken, or the dead server's last children linger. */
export async function reachServer(prepared: Prepared): Promise<Running | null> {
  const deadline = performance.now() + START_MS_MAX;
  for (let attempt = 0; attempt < ATTEMPTS_MAX && performance.now() < deadline; attempt++) {
    const running =
      (await runningServer(prepared.data)) ?? (await launchServer(prepared, deadline));
    if (running !== null) return running;
    await pause(200 * (attempt + 1));
  }
  return null;
}
