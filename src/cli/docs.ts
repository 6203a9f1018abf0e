import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ExitCode, Output } from './output.ts';
import type { Page } from './reference/markdown.ts';
import { referencePages } from './reference/pages.ts';
import { readFlags } from './terminal/read-flags.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const HELP = [
  'usage: sampan docs [--check] [--json]',
  '',
  'Writes the generated pages of docs/ from the code, the law and the glossary.',
  '',
  '--check  writes nothing, names the pages that differ, and ends with 1 if there are any',
  '--json   for programs',
];

/** `sampan docs`: writes the generated pages, or names those that are not as they would be written. */
export async function docsCommand(args: string[], output: Output): Promise<ExitCode> {
  const options = { check: { type: 'boolean' }, json: { type: 'boolean' } } as const;
  const asked = readFlags(args, options, HELP, output);
  if (typeof asked === 'number') return asked;
  const isJson = asked.json === true;
  const stale = await stalePages(await referencePages(ROOT, helpOf));
  const paths = stale.map(({ path }) => path);
  if (asked.check === true) return tell(paths, isJson, output);
  for (const page of stale) await write(page);
  if (isJson) output.json({ written: paths });
  else for (const path of paths) output.line(path);
  return 0;
}

function tell(stale: readonly string[], json: boolean, output: Output): ExitCode {
  if (json) output.json({ stale });
  else for (const path of stale) output.line(`${path} is not up to date`);
  return stale.length > 0 ? 1 : 0;
}

/** Pages whose file is absent or says something else. */
async function stalePages(pages: readonly Page[]): Promise<readonly Page[]> {
  const found = await Promise.all(
    pages.map(async (page) => {
      const text = await readFile(join(ROOT, page.path), 'utf8').catch(() => null);
      return text === page.text ? [] : [page];
    }),
  );
  return found.flat();
}

async function write({ path, text }: Page): Promise<void> {
  await mkdir(dirname(join(ROOT, path)), { recursive: true });
  await writeFile(join(ROOT, path), text);
}

/** Asks the command itself, so that the page shows what people see. */
function helpOf(verb: string | null): Promise<string> {
  const words = verb === null ? ['--help'] : [verb, '--help'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [join(ROOT, 'bin', 'sampan.js'), ...words], (error, stdout) => {
      if (error === null) resolve(stdout);
      else reject(error);
    });
  });
}
