import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The repository itself. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** A small tree outside the repository with the product's own guard settings and the given files. */
export interface PlantedTree {
  readonly folder: string;
  run(tool: string, args: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

const SETTINGS = [
  '.dependency-cruiser.cjs',
  'biome.json',
  'tsconfig.json',
  'knip.json',
  'package.json',
];

/** Plants `files` (path → text) so that a guard can be seen to refuse them. */
export async function plant(files: Readonly<Record<string, string>>): Promise<PlantedTree> {
  const folder = await mkdtemp(join(tmpdir(), 'sampan-planted-'));
  for (const name of SETTINGS) await cp(join(ROOT, name), join(folder, name));
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return {
    folder,
    run: (tool, args) => output(join(ROOT, 'node_modules', '.bin', tool), args, folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Everything a program prints, whatever its exit code: a guard that finds something ends with one. */
function output(program: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(program, [...args], { cwd, maxBuffer: 1 << 26 }, (_error, stdout, stderr) => {
      resolve(`${stdout}\n${stderr}`);
    });
  });
}
