import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..', '..');
const PORTAL = join(ROOT, 'portal');

/** Where the built portal lies. */
export const PORTAL_DIST = join(ROOT, 'dist', 'portal');
const STAMP = join(ROOT, 'dist', 'portal.digest');

/** Builds the portal when its sources differ from those of the last build. Says whether it had to. */
export async function buildPortal(): Promise<boolean> {
  const digest = await digestOfSources();
  const last = await readFile(STAMP, 'utf8').catch(() => '');
  if (last === digest) return false;
  // In a process of its own: the bundler takes from NODE_ENV whether it makes the large, slow pages of a developer.
  const vite = dirname(createRequire(import.meta.url).resolve('vite/package.json'));
  const words = [join(vite, 'bin', 'vite.js'), 'build', PORTAL, '--logLevel', 'warn'];
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, words, { env });
  await writeFile(STAMP, digest);
  return true;
}

async function digestOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const names = await readdir(PORTAL, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const glossary = join(ROOT, 'glossary', 'terms.yaml');
  for (const file of [...files.sort(), glossary, join(ROOT, 'package-lock.json')]) {
    hash.update(file.slice(ROOT.length));
    hash.update(await readFile(file).catch(() => ''));
  }
  return hash.digest('hex');
}
