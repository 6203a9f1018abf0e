import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { JWK } from 'jose';
import { createKeysFile, saveFirstKeysFile } from '../exchange/index.ts';
import type { Instant } from '../kernel/day.ts';
import { newSigningKey } from '../platform/signin/index.ts';

/** The file with the keys of the exchange; the demonstration makes one when there is none. */
export async function exchangeKeysFile(
  folder: string,
  named: string | undefined,
  now: Instant,
): Promise<string> {
  if (named !== undefined) return named;
  const path = join(folder, 'exchange-keys.json');
  if (!(await exists(path))) {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await saveFirstKeysFile(path, createKeysFile(now));
  }
  return path;
}

/** The key that signs the demonstration's sign-ins; kept, so that they survive a restart. */
export async function signInKey(folder: string): Promise<JWK> {
  const path = join(folder, 'sign-in-key.json');
  if (await exists(path)) return JSON.parse(await readFile(path, 'utf8')) as JWK;
  const key = await newSigningKey();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // `wx`: when two programs start together, both use the key of whoever was first.
  await writeFile(path, JSON.stringify(key), { mode: 0o600, flag: 'wx' }).catch(ignoreExisting);
  return JSON.parse(await readFile(path, 'utf8')) as JWK;
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

function exists(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}
