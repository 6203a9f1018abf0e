import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The operating system's user that the server runs as. */
export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Whom PostgreSQL, which refuses to run as root, runs as when root starts it: the first of these that exists. */
const CANDIDATES = ['postgres', 'nobody'];

/** Finds a user in the text of /etc/passwd. */
export function findUser(passwd: string, names: readonly string[]): ServerUser | null {
  const rows = passwd.split('\n').map((line) => line.split(':'));
  for (const name of names) {
    const row = rows.find((fields) => fields[0] === name);
    if (row === undefined) continue;
    return { name, uid: Number(row[2]), gid: Number(row[3]) };
  }
  return null;
}

/** Whether this process may act as any user. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Whom to run the server as; null where the process's own user will do, or where root has nobody to hand over to. */
export function serverUser(): ServerUser | null {
  return isRoot() ? findUser(readFileSync('/etc/passwd', 'utf8'), CANDIDATES) : null;
}

/** The first folder on the way down to `path` that the user may not enter, or null. */
export function closedFolder(path: string, user: ServerUser): string | null {
  const above = dirname(path);
  const closed = above === path ? null : closedFolder(above, user);
  if (closed !== null) return closed;
  const { mode, uid, gid } = statSync(path);
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
  return ((mode >> shift) & 1) === 1 ? null : path;
}
