import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type DataFolder, serverPaths } from './data-folder.ts';
import { childOptions } from './server-process.ts';
import type { ServerUser } from './server-user.ts';

const run = promisify(execFile);

/** The only role of the built-in server. */
export const OWNER = 'sampan';

/** UTF-8 with the built-in C.UTF-8 sorts the same on every machine; passwords are asked on every connection. */
const INITDB = [
  `--username=${OWNER}`,
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--data-checksums',
  '--auth-local=scram-sha-256',
  '--auth-host=scram-sha-256',
];

async function initialise(
  programs: string,
  server: string,
  user: ServerUser | null,
): Promise<void> {
  const { cluster, password } = serverPaths(server);
  await mkdir(server);
  // Whatever the umask: the server's user passes through, and sees only what is its own.
  await chmod(server, 0o711);
  await mkdir(cluster, { mode: 0o700 });
  const secret = randomBytes(24).toString('base64url');
  await writeFile(password, secret, { mode: 0o600 });
  if (user !== null) {
    await chown(cluster, user.uid, user.gid);
    await chown(password, user.uid, user.gid);
  }
  const program = join(programs, 'bin', 'initdb');
  await run(program, [...INITDB, `--pwfile=${password}`, `--pgdata=${cluster}`], {
    ...childOptions(server, user),
  });
  // The server itself never needs it again: from here on only who starts the nodes may read it.
  if (user !== null) await chown(password, process.getuid?.() ?? 0, process.getgid?.() ?? 0);
  await chmod(password, 0o600);
}

/** Makes the cluster unless it is there. Made aside and moved into place, so a crash or a second maker does no harm. */
export async function createCluster(
  programs: string,
  data: DataFolder,
  user: ServerUser | null,
): Promise<void> {
  if (existsSync(data.server)) return;
  const aside = `${data.server}.${randomBytes(6).toString('hex')}`;
  try {
    await initialise(programs, aside, user);
    await rename(aside, data.server);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(data.cluster)) throw error;
  }
}
