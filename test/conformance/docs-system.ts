import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { startNodes } from '../../src/node/index.ts';
import { readConfiguration } from '../../src/platform/config/index.ts';
import { freshDatabase } from '../integration/database.ts';
import { ROOT } from '../tidy/planted-tree.ts';
import { type Block, matches, openTerminal, type Terminal } from './docs-blocks.ts';

/** The three nodes of the demonstration on free ports, as a reader of the pages has them after `npm start`. */
export interface ReaderSystem {
  /** The environment in which the reader's commands find these nodes. */
  readonly env: NodeJS.ProcessEnv;
  /** The page's commands for these nodes: with their addresses, and without the time that npm takes to begin. */
  address(code: string): string;
  close(): Promise<void>;
}

/** Starts the nodes with databases of their own. */
export async function startReaderSystem(): Promise<ReaderSystem> {
  const folder = await mkdtemp(join(tmpdir(), 'sampan-docs-'));
  const databases = await Promise.all([freshDatabase(), freshDatabase(), freshDatabase()]);
  const [hk, mo, gd] = databases.map(({ url }) => url);
  const base = await freeBase();
  const own = {
    SAMPAN_PORT_BASE: String(base),
    SAMPAN_DATA_DIR: folder,
    SAMPAN_LOG_LEVEL: 'error',
    ...{ DATABASE_URL_HK: hk, DATABASE_URL_MO: mo, DATABASE_URL_GD: gd },
  };
  const configuration = readConfiguration(own);
  if (!configuration.ok) throw new Error(JSON.stringify(configuration.error));
  const nodes = await startNodes(configuration.value, undefined);
  return {
    // Each command is a process of its own; what one has compiled the next ones need not compile again.
    env: { ...process.env, ...own, NODE_COMPILE_CACHE: join(folder, 'compiled') },
    address: (code) =>
      code
        .replaceAll(/127\.0\.0\.1:410(\d)/g, (_, side) => `127.0.0.1:${base + Number(side)}`)
        .replaceAll('npm run -s sampan -- ', `'${process.execPath}' bin/sampan.js `),
    close: async () => {
      await nodes.close();
      await Promise.all(databases.map(({ drop }) => drop()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A port base whose next three ports are free. */
async function freeBase(): Promise<number> {
  for (let base = 21_000 + (process.pid % 1000) * 10; base < 60_000; base += 10) {
    const free = await Promise.all([1, 2, 3].map((side) => isFree(base + side)));
    if (free.every(Boolean)) return base;
  }
  throw new Error('no free ports');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** What changes something each time it is called; everything else may be asked again. */
const ONCE = /\/(confirm|reverse|close|instruct|settle)\b/;
const TRIES = 20;
const PAUSE_MS = 500;

/** Runs a block; what the other node has still to answer may need another look, as the pages say. */
export async function tryBlock(
  terminal: Terminal,
  block: Block,
  address: (code: string) => string = (code) => code,
): Promise<void> {
  const { code, prints, line } = block;
  const may_ask_again = prints !== null && !ONCE.test(code);
  for (let nth = 1; ; nth++) {
    const { printed, code: ended } = await terminal.run(address(code));
    const isAsShown = prints === null ? ended === 0 : matches(prints, printed);
    if (isAsShown) return;
    if (may_ask_again && nth < TRIES) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      continue;
    }
    expect(printed, `line ${line}, ended with ${ended}`).toBe(prints ?? '(ends with 0)');
    throw new Error(`line ${line} is not as shown`);
  }
}

/** A terminal in the checkout. */
export function readersTerminal(env: NodeJS.ProcessEnv): Terminal {
  return openTerminal(ROOT, env);
}
