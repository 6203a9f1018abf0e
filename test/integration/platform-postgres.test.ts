import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  chown,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type BuiltInPostgres,
  connectDatabase,
  startPostgres,
} from '../../src/platform/postgres/index.ts';
import {
  findPrograms,
  type InstalledPrograms,
  preparePrograms,
} from '../../src/platform/postgres/server-programs.ts';
import { closedFolder, isRoot, serverUser } from '../../src/platform/postgres/server-user.ts';

const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url));
const NOBODY = { name: 'nobody', uid: 65_534, gid: 65_534 };

let scratch: string;
const orphans = new Set<number>();

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'sampan-server-'));
  await chmod(scratch, 0o755);
});
afterAll(async () => {
  for (const pid of orphans) await stopOrphan(pid);
  await rm(scratch, { recursive: true, force: true });
});

async function started(data_folder: string): Promise<BuiltInPostgres> {
  const result = await startPostgres({ data_folder });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await pause(20);
}

/** Stops a server that no process of the product minds any more. */
async function stopOrphan(pid: number): Promise<void> {
  orphans.delete(pid);
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  await untilGone(pid);
}

interface Held {
  readonly pid: number;
  readonly adopted: boolean;
  readonly url: string;
}

/** Another process of the product that holds a server. */
async function holder(
  folder: string,
  options: { cwd?: string; uid?: number; gid?: number } = {},
): Promise<{ child: ChildProcess; held: Held }> {
  const program = fileURLToPath(new URL('./hold-postgres.ts', import.meta.url));
  const child = spawn(process.execPath, [program, folder], {
    ...options,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const held = JSON.parse(line.toString()) as Held;
  if (held.pid !== undefined) orphans.add(held.pid);
  return { child, held };
}

async function killHard(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function query<Row extends object>(url: string, text: string): Promise<Row[]> {
  const database = connectDatabase({ url, application_name: 'test', max: 1 });
  try {
    return await database.rows<Row>(text);
  } finally {
    await database.close();
  }
}

describe('the built-in server', () => {
  test('keeps its data, its port and its password when it is stopped and started', async () => {
    const folder = join(scratch, 'restart');
    const first = await started(folder);
    const url = await first.databaseUrl('sampan_hk');
    await query(url, 'create table kept (number int)');
    await query(url, 'insert into kept values (7)');
    await first.stop();
    expect(isAlive(first.pid())).toBe(false);

    const second = await started(folder);
    expect(second.adopted).toBe(false);
    expect(await second.databaseUrl('sampan_hk')).toBe(url);
    expect(await query(url, 'select number from kept')).toEqual([{ number: 7 }]);
    await second.stop();
    await second.stop();
  });

  test('sorts and checks as it should, and lets nobody in without the password', async () => {
    const folder = join(scratch, 'settings');
    const server = await started(folder);
    const url = await server.databaseUrl('sampan_mo');
    const [row] = await query(
      url,
      `select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale,
              current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
              current_setting('listen_addresses') as listens, current_setting('TimeZone') as zone
         from pg_database where datname = current_database()`,
    );
    expect(row).toEqual({
      encoding: 'UTF8',
      provider: 'b',
      locale: 'C.UTF-8',
      checksums: 'on',
      fsync: 'on',
      listens: '127.0.0.1',
      zone: 'UTC',
    });
    expect((await stat(join(folder, 'postgres', 'data'))).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, 'postgres', 'password'))).mode & 0o777).toBe(0o600);
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
    await server.stop();
  });

  test('is adopted, with its rows, after the process that started it was killed', async () => {
    const folder = join(scratch, 'orphan');
    const { child, held } = await holder(folder);
    await query(held.url, 'create table kept (number int)');
    await query(held.url, 'insert into kept values (8)');
    await killHard(child);
    expect(isAlive(held.pid)).toBe(true);

    const next = await started(folder);
    expect([next.adopted, next.pid()]).toEqual([true, held.pid]);
    const url = await next.databaseUrl('sampan_hk');
    expect(await query(url, 'select number from kept')).toEqual([{ number: 8 }]);
    await next.stop();
    expect(isAlive(held.pid)).toBe(true);
    await stopOrphan(held.pid);
  });

  test('comes back when it is killed itself, with every row that it had acknowledged', async () => {
    const folder = join(scratch, 'killed');
    const server = await started(folder);
    const url = await server.databaseUrl('sampan_hk');
    const database = connectDatabase({ url, application_name: 'writer', max: 4 });
    await database.rows('create table kept (number int primary key)');
    const acknowledged: number[] = [];
    let number = 0;
    const write = async (): Promise<void> => {
      for (;;) {
        const next = number++;
        await database.rows('insert into kept values ($1)', [next]);
        acknowledged.push(next);
      }
    };
    const writers = Promise.allSettled([write(), write(), write(), write()]);
    while (acknowledged.length < 200) await pause(5);
    const first = server.pid();
    process.kill(first, 'SIGKILL');
    await writers;
    while (server.pid() === first) await pause(10);

    const rows = await database.rows<{ number: number }>('select number from kept');
    const found = new Set(rows.map((row) => row.number));
    expect(acknowledged.filter((each) => !found.has(each))).toEqual([]);
    await database.close();
    await server.stop();
  });

  test('comes back at the next start when it and the process that started it were killed', async () => {
    const folder = join(scratch, 'both-killed');
    const { child, held } = await holder(folder);
    await query(held.url, 'create table kept (number int)');
    await query(held.url, 'insert into kept values (9)');
    await killHard(child);
    process.kill(held.pid, 'SIGKILL');
    const next = await started(folder);
    expect(next.adopted).toBe(false);
    expect(await query(await next.databaseUrl('sampan_hk'), 'select number from kept')).toEqual([
      { number: 9 },
    ]);
    await next.stop();
  });
});

describe('two servers', () => {
  test('on two folders do not disturb each other', async () => {
    const [one, two] = await Promise.all([
      started(join(scratch, 'side-a')),
      started(join(scratch, 'side-b')),
    ]);
    expect(one.pid()).not.toBe(two.pid());
    const [url_one, url_two] = [
      await one.databaseUrl('sampan_hk'),
      await two.databaseUrl('sampan_hk'),
    ];
    expect(new URL(url_one).port).not.toBe(new URL(url_two).port);
    await query(url_one, 'create table only_here (number int)');
    await one.stop();
    expect(await query(url_two, "select to_regclass('only_here')::text as found")).toEqual([
      { found: null },
    ]);
    await two.stop();
  });

  test('on one folder are one: of processes that start at once, one starts it and the others adopt it', async () => {
    const folder = join(scratch, 'shared');
    const holders = await Promise.all([holder(folder), holder(folder), holder(folder)]);
    const pids = new Set(holders.map(({ held }) => held.pid));
    expect(pids.size).toBe(1);
    expect(holders.filter(({ held }) => !held.adopted)).toHaveLength(1);
    const left = (await readdir(folder)).filter((name) => name !== 'programs');
    expect(left).toEqual(['postgres']);
    for (const { child } of holders) await killHard(child);
    for (const pid of pids) await stopOrphan(pid);
  });
});

describe('the programs', () => {
  /** A copy of the installed programs without the library links, as npm leaves it when scripts are off. */
  async function unlinked(name: string): Promise<InstalledPrograms> {
    const installed = await findPrograms();
    if (installed === null) throw new Error('no programs');
    const folder = join(scratch, name);
    await cp(installed.folder, folder, { recursive: true, verbatimSymlinks: true });
    for (const file of await readdir(join(folder, 'lib'))) {
      const path = join(folder, 'lib', file);
      if ((await lstat(path)).isSymbolicLink()) await rm(path);
    }
    return { ...installed, folder };
  }
  const version = async (folder: string): Promise<string> =>
    (await promisify(execFile)(join(folder, 'bin', 'postgres'), ['--version'])).stdout;

  test('start after the library links that npm did not make were made', async () => {
    const programs = await unlinked('unlinked');
    if (process.platform === 'linux') {
      await expect(version(programs.folder)).rejects.toThrow('libicu');
    }
    const cache = join(scratch, 'unused');
    expect(await preparePrograms(programs, cache, false)).toBe(programs.folder);
    expect(await version(programs.folder)).toContain('PostgreSQL) 18');
  });

  test('are copied when the links are missing and cannot be made in place', async (context) => {
    if (isRoot() && closedFolder(CHECKOUT, NOBODY) !== null) {
      context.skip('nobody may not enter this checkout');
    }
    const programs = await unlinked('read-only');
    await chmod(join(programs.folder, 'lib'), 0o555);
    const cache = join(scratch, 'cache');
    await mkdir(cache, { mode: 0o755 });
    if (isRoot()) await chown(cache, NOBODY.uid, NOBODY.gid);
    const source = new URL('../../src/platform/postgres/server-programs.ts', import.meta.url);
    const call = `import { preparePrograms } from '${source}';
      console.log(await preparePrograms(${JSON.stringify(programs)}, '${cache}', false));`;
    const user = isRoot() ? { uid: NOBODY.uid, gid: NOBODY.gid } : {};
    const args = ['--input-type=module', '--eval', call];
    const { stdout } = await promisify(execFile)(process.execPath, args, { ...user, cwd: scratch });
    expect(stdout.trim()).toBe(join(cache, programs.version));
    expect(await version(stdout.trim())).toContain('PostgreSQL) 18');
  });
});

describe.skipIf(!isRoot())('started by root', () => {
  test('the server runs as an unprivileged user, also from a folder that this user may not enter', async () => {
    const closed = join(scratch, 'closed-home');
    await mkdir(closed, { mode: 0o700 });
    const { child, held } = await holder(join(scratch, 'by-root'), { cwd: closed });
    expect(await query(held.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    const { uid } = await stat(`/proc/${held.pid}`);
    expect(uid).toBe(serverUser()?.uid);
    const program = await readFile(`/proc/${held.pid}/cmdline`, 'utf8');
    expect(program).toMatch(/^\/var\/lib\/sampan\/programs\//);
    await killHard(child);
    await stopOrphan(held.pid);
  });

  test('a data folder that the server may not enter is refused with a sentence', async () => {
    const closed = join(scratch, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const refused = await startPostgres({ data_folder: join(closed, 'data') });
    expect(refused).toMatchObject({
      ok: false,
      error: {
        code: 'database.cannot_start',
        facts: { problem: `the user ${serverUser()?.name} may not enter ${closed}.` },
      },
    });
  });

  test('another user starts a server of its own, with installed programs that it can only read', async (context) => {
    if (closedFolder(CHECKOUT, NOBODY) !== null) context.skip('nobody may not enter this checkout');
    const folder = join(scratch, 'by-nobody');
    await mkdir(folder);
    await chown(folder, NOBODY.uid, NOBODY.gid);
    const { child, held } = await holder(folder, { uid: NOBODY.uid, gid: NOBODY.gid, cwd: folder });
    expect(await query(held.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect((await stat(`/proc/${held.pid}`)).uid).toBe(NOBODY.uid);
    await killHard(child);
    await stopOrphan(held.pid);
  });
});
