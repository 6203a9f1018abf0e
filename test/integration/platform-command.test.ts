import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** Lets this Node say that it is an older one; a Node that it starts says the truth again. */
const PRETEND = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.2'}})`;

let copy: string;

beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'sampan-command-'));
  await cp(fileURLToPath(new URL('../../bin/', import.meta.url)), join(copy, 'bin'), {
    recursive: true,
  });
  await mkdir(join(copy, 'src', 'cli'), { recursive: true });
  await writeFile(join(copy, 'package.json'), '{"type":"module"}');
  await writeFile(
    join(copy, 'src', 'cli', 'main.ts'),
    'const words: string[] = process.argv.slice(2);\nconsole.log(words.join(" "));\nprocess.exit(words.length);',
  );
});
afterEach(() => rm(copy, { recursive: true, force: true }));

/** Runs the command of the copy; gives its exit code and what it wrote. */
function command(node_options: string[]): Promise<[number | string, string, string]> {
  const args = [...node_options, join(copy, 'bin', 'sampan.js'), 'explain', 'a case.yaml'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, stdout, stderr) =>
      resolve([error?.code ?? 0, stdout, stderr]),
    );
  });
}

async function installNode(): Promise<void> {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const place = join(copy, 'node_modules', `node-${platform}-${process.arch}`, 'bin', program);
  await mkdir(dirname(place), { recursive: true });
  await symlink(process.execPath, place);
}

test('the command runs the product with its words and ends with its code', async () => {
  expect(await command([])).toEqual([2, 'explain a case.yaml\n', '']);
});

test('on a Node that is too old it goes on with the one that npm installed', async () => {
  await installNode();
  expect(await command(['--import', PRETEND])).toEqual([2, 'explain a case.yaml\n', '']);
});

test('on a Node that is too old, with no other, it says in one sentence which is needed', async () => {
  const [code, , stderr] = await command(['--import', PRETEND]);
  expect(code).toBe(3);
  expect(stderr).toMatch(/^Sampan needs Node 22\.18 or newer; this is 20\.20\.2, .*\.\n$/);
});
