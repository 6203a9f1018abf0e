import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../tidy/planted-tree.ts';
import { type Block, blocksOf, type Terminal } from './docs-blocks.ts';
import { type ReaderSystem, readersTerminal, startReaderSystem, tryBlock } from './docs-system.ts';

let system: ReaderSystem;

beforeAll(async () => {
  system = await startReaderSystem();
}, 180_000);

afterAll(() => system?.close(), 60_000);

/** Makes the change of a `diff` block in the reader's draft of the law; the lines around it must be there as shown. */
async function applyDiff({ code, line }: Block, draft: string): Promise<void> {
  const [head = '', ...rest] = code.split('\n');
  const path = join(draft, head.replace('--- policy/', ''));
  const side = (skip: '+' | '-') =>
    rest.filter((text) => !text.startsWith(skip)).map((text) => text.slice(1));
  const before = side('+').join('\n');
  const text = await readFile(path, 'utf8');
  expect(text.split(before).length - 1, `places for the change in line ${line}`).toBe(1);
  await writeFile(
    path,
    text.replace(before, () => side('-').join('\n')),
  );
}

async function tryPage(terminal: Terminal, name: string): Promise<void> {
  const blocks = blocksOf(join(ROOT, 'docs/how-to', name));
  expect(blocks.length).toBeGreaterThan(0);
  for (const block of blocks) {
    if (block.kind === 'diff') {
      await applyDiff(block, (await terminal.run('echo "$draft"')).printed);
    } else await tryBlock(terminal, block, system.address);
  }
}

// In this order: the month that is closed holds the claims of the file, sent with keys that were rotated.
it.each([
  'change-a-parameter.md',
  'add-a-service-point.md',
  'rotate-keys.md',
  'send-a-file-of-claims.md',
  'send-a-file-of-periods.md',
  'ask-for-records.md',
  'close-a-month.md',
  'use-your-own-postgresql.md',
])(
  '%s can be followed as it is written',
  async (name) => {
    const terminal = readersTerminal(system.env);
    try {
      await tryPage(terminal, name);
    } finally {
      await terminal.close();
    }
  },
  300_000,
);
