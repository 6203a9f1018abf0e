import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../tidy/planted-tree.ts';
import { blocksOf, type Terminal } from './docs-blocks.ts';
import { type ReaderSystem, readersTerminal, startReaderSystem, tryBlock } from './docs-system.ts';

let system: ReaderSystem;
let terminal: Terminal;

beforeAll(async () => {
  system = await startReaderSystem();
  terminal = readersTerminal(system.env);
}, 180_000);

afterAll(async () => {
  await terminal?.close();
  await system?.close();
}, 60_000);

it('the tutorial can be walked as it is written', async () => {
  const blocks = blocksOf(join(ROOT, 'docs/tutorial/voucher-claim.md'));
  expect(blocks.length).toBeGreaterThan(10);
  for (const block of blocks) await tryBlock(terminal, block, system.address);
}, 300_000);
