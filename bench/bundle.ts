import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost, type Finding, print, rounded } from './bed/figures.ts';
import { portalFolder } from './scratch-nodes.ts';

const KILOBYTES_MAX = 170;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

/** The entry and everything that it imports at once; what is imported when it is needed does not count. */
function entryChunks(manifest: Manifest): readonly Chunk[] {
  const found = new Set<Chunk>();
  const add = (chunk: Chunk | undefined): void => {
    if (chunk === undefined || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports ?? []) add(manifest[name]);
  };
  for (const chunk of Object.values(manifest)) if (chunk.isEntry === true) add(chunk);
  return [...found];
}

async function zipped(folder: string, files: readonly string[]): Promise<number> {
  const sizes = files.map(async (file) => gzipSync(await readFile(join(folder, file))).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024;
}

async function measureBundle(folder: string): Promise<Finding> {
  const text = await readFile(join(folder, '.vite', 'manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as Manifest;
  const entry = entryChunks(manifest);
  const scripts = await zipped(
    folder,
    entry.map((chunk) => chunk.file),
  );
  const all = Object.values(manifest).map((chunk) => chunk.file);
  return {
    bench: 'bundle',
    goals: [atMost('entry bundle, gzipped JavaScript, KB', scripts, KILOBYTES_MAX)],
    entry_files: entry.length,
    entry_css_kb: rounded(
      await zipped(folder, [...new Set(entry.flatMap((one) => one.css ?? []))]),
    ),
    all_scripts_kb: rounded(
      await zipped(folder, [...new Set(all.filter((file) => file.endsWith('.js')))]),
    ),
  };
}

const folder = portalFolder();
print(
  folder === undefined
    ? {
        bench: 'bundle',
        goals: [atMost('entry bundle, gzipped JavaScript, KB', null, KILOBYTES_MAX)],
        note: 'The portal is not built; npm start builds it.',
      }
    : await measureBundle(folder),
);
