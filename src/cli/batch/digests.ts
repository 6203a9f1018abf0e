import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from '../../kernel/digest.ts';
import type { SchemeLaw } from '../../rulebook/index.ts';

/** SHA-256 of a file, read in pieces. */
export async function fileDigest(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** One digest over the laws that a run reads. */
export function lawsDigest(laws: readonly SchemeLaw[]): string {
  return digestOf(laws.map(({ digest }) => digest));
}

/** What decides besides the law: the floors on which a formula stands. */
const DECIDING = ['kernel', 'rulebook', 'schemes', 'insight/simulation'];
const SOURCES = fileURLToPath(new URL('../../', import.meta.url));

/** Version of the product, and one digest over the code that decides. */
export async function codeVersion(): Promise<{
  readonly version: string;
  readonly digest: string;
}> {
  const hash = createHash('sha256');
  for (const folder of DECIDING) {
    const names = await readdir(join(SOURCES, folder), { recursive: true });
    for (const name of names.filter((each) => /(?<!\.test)\.[tj]s$/.test(each)).sort()) {
      hash.update(`${folder}/${name.replaceAll('\\', '/')}\n`);
      hash.update(await readFile(join(SOURCES, folder, name)));
    }
  }
  const text = await readFile(join(SOURCES, '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(text) as { readonly version: string };
  return { version, digest: hash.digest('hex') };
}
