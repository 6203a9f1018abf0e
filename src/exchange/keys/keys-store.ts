import { link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { KeySource } from './key-ring.ts';
import { type KeysFile, readKeysFile } from './keys-file.ts';

/** A keys file on disk as the source of a key ring; read again when its time of change differs. */
export function keysFileSource(path: string): KeySource {
  let seen = '';
  return {
    name: path,
    async read() {
      try {
        const { mtimeMs, size, ino } = await stat(path);
        const mark = `${mtimeMs} ${size} ${ino}`;
        if (mark === seen) return null;
        const file = readKeysFile(await readFile(path, 'utf8'));
        seen = mark;
        return file;
      } catch (error) {
        return no((error as NodeJS.ErrnoException).code ?? 'cannot be read');
      }
    },
  };
}

/** Loads a keys file for a change. Fails with `keys.unusable`. */
export async function loadKeysFile(path: string): Promise<Result<KeysFile, Fault>> {
  const read = await keysFileSource(path).read();
  if (read?.ok) return ok(read.value);
  return no(fault('keys.unusable', { file: path, problem: read?.error ?? 'empty' }));
}

async function writeAside(path: string, file: KeysFile): Promise<string> {
  const aside = `${path}.${process.pid}.new`;
  const handle = await open(aside, 'w', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(file, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return aside;
}

/** Writes a keys file whole or not at all, readable by its owner only. */
export async function saveKeysFile(path: string, file: KeysFile): Promise<void> {
  await rename(await writeAside(path, file), path);
}

/** Writes a keys file unless there is one; of two that start together, both find the same keys. Says whether it did. */
export async function saveFirstKeysFile(path: string, file: KeysFile): Promise<boolean> {
  const aside = await writeAside(path, file);
  try {
    await link(aside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}
