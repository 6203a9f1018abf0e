import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DataFolder } from './data-folder.ts';
import type { ServerUser } from './server-user.ts';

/** Loopback only and no socket file: two servers on one machine have nothing in common but the port numbers. */
const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];

/** How a program of the server is started: in a folder its user can enter, without PG* variables of ours. */
export function childOptions(
  cwd: string,
  user: ServerUser | null,
): { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number } {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|LD_)/.test(name));
  const env = { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
  return user === null ? { cwd, env } : { cwd, env, uid: user.uid, gid: user.gid };
}

/** What a running server says of itself in `postmaster.pid`; null when there is no such file. */
export async function readLockFile(cluster: string): Promise<{ pid: number; port: number } | null> {
  try {
    const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return null;
  }
}

/** A port of the loopback address that is free now: the one asked for if it is, else any. */
export function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort(0))));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

/** Starts a server in a process group of its own, so that Ctrl-C reaches the nodes first; its words go to the log. */
export function spawnServer(
  programs: string,
  data: DataFolder,
  port: number,
  settings: Readonly<Record<string, string>>,
  user: ServerUser | null,
): ChildProcess {
  const own = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  const args = ['-D', data.cluster, '-p', String(port)];
  for (const setting of [...SETTINGS, ...own]) args.push('-c', setting);
  const log = openSync(data.log, 'a', 0o600);
  try {
    const child = spawn(join(programs, 'bin', 'postgres'), args, {
      ...childOptions(data.cluster, user),
      detached: true,
      stdio: ['ignore', log, log],
    });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

/** Stops a server in the fast mode: open transactions are rolled back, everything committed is on disk. */
export async function stopServer(
  programs: string,
  cluster: string,
  user: ServerUser | null,
): Promise<void> {
  const args = ['stop', '--pgdata', cluster, '--mode=fast', '--wait', '--timeout=60', '--silent'];
  await promisify(execFile)(join(programs, 'bin', 'pg_ctl'), args, childOptions(cluster, user));
}

/** The last line of the server's log that says why it gave up, as a sentence. */
export async function lastWords(log: string): Promise<string> {
  const lines = (await readFile(log, 'utf8').catch(() => '')).trimEnd().split('\n').slice(-50);
  const fatal = lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? '';
  return `${fatal.replace(/^.*(FATAL|PANIC): */, '')}.`;
}

/** What a program that failed wrote, else the error's own message. */
export function wordsOf(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message?: string };
  return (stderr?.trim() || message || String(error)).replaceAll('\n', ' ');
}
