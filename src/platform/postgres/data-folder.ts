import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRoot } from './server-user.ts';

/** The folder of this copy of the product. */
const CHECKOUT = realpathSync(fileURLToPath(new URL('../../../', import.meta.url)));

/** Where root keeps data and programs, because the server's user may not be let into the checkout. */
const ROOT_HOME = '/var/lib/sampan';

/** Paths of one node's or one machine's data. */
export interface DataFolder {
  readonly folder: string;
  /** Holds all that belongs to the built-in server; made whole in one move, so it is never half there. */
  readonly server: string;
  /** The cluster itself (PGDATA). */
  readonly cluster: string;
  readonly password: string;
  readonly port: string;
  readonly log: string;
  /** Where copies of the server's programs are kept when the installed ones cannot be used in place. */
  readonly programs: string;
}

/** A name of its own for each copy of the product on a machine. */
function nameOf(checkout: string): string {
  return `${basename(checkout)}-${createHash('sha256').update(checkout).digest('hex').slice(0, 10)}`;
}

/** The data folder: the one named in SAMPAN_DATA_DIR, else one that belongs to this checkout alone. */
export function dataFolder(configured?: string): DataFolder {
  const home = isRoot() ? ROOT_HOME : join(CHECKOUT, '.sampan');
  const own = isRoot() ? join(ROOT_HOME, nameOf(CHECKOUT)) : home;
  const folder = configured === undefined ? own : resolve(configured);
  return {
    folder,
    ...serverPaths(join(folder, 'postgres')),
    programs: join(isRoot() ? ROOT_HOME : folder, 'programs'),
  };
}

/** Paths inside the server's folder. */
export function serverPaths(server: string): Omit<DataFolder, 'folder' | 'programs'> {
  return {
    server,
    cluster: join(server, 'data'),
    password: join(server, 'password'),
    port: join(server, 'port'),
    log: join(server, 'log'),
  };
}

/** Makes a folder and what is missing above it; started by root, others may pass through, whatever the umask. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o755 });
  if (first === undefined || !isRoot()) return;
  for (let at = folder; at.length >= first.length; at = dirname(at)) await chmod(at, 0o755);
}
