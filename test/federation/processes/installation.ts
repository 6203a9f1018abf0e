import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKeysFile, saveFirstKeysFile } from '../../../src/exchange/index.ts';
import { SYSTEM_CLOCK } from '../../../src/kernel/day.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../../src/kernel/jurisdiction.ts';
import { signInKey } from '../../../src/node/index.ts';
import { DEMO_PEOPLE } from '../../../src/people/demo/index.ts';
import { mintDemoToken } from '../../../src/platform/signin/index.ts';
import { freshDatabase } from '../../integration/database.ts';
import type { Books } from '../books.ts';

/** Databases, ports and keys for two processes, with nothing running yet. */
export interface Installation {
  /** What the process of a side finds in its environment. */
  environment(side: 'HK' | 'GD'): NodeJS.ProcessEnv;
  origin(side: Jurisdiction): string;
  /** A bearer token of one of the demonstration people; the node must have started once. */
  token(name: string): Promise<string>;
  /** For looking, from outside the processes. */
  readonly books: Books;
  remove(): Promise<void>;
}

/** Prepares two fresh databases, one file of exchange keys and pseudonym keys that both processes use. */
export async function prepareInstallation(): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'sampan-kill-'));
  const keys_file = join(folder, 'keys.json');
  await saveFirstKeysFile(keys_file, createKeysFile(SYSTEM_CLOCK.now()));
  const [hk, gd] = [await freshDatabase({ max: 3 }), await freshDatabase({ max: 3 })];
  const base = await freeBase();
  const origin = (side: Jurisdiction) =>
    `http://127.0.0.1:${base + 1 + JURISDICTIONS.indexOf(side)}`;
  return {
    environment: (side) => ({
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_ENV: 'test',
      SAMPAN_NODES: side.toLowerCase(),
      SAMPAN_PORT_BASE: String(base),
      SAMPAN_DATA_DIR: folder,
      SAMPAN_KEYS_FILE: keys_file,
      SAMPAN_PSEUDONYM_KEY: ['HK-MO', 'HK-GD', 'MO-GD']
        .map((pair, nth) => `${pair}:${String(nth + 1).repeat(64)}`)
        .join(),
      SAMPAN_LOG_LEVEL: 'error',
      SAMPAN_RATE_LIMIT_PER_MINUTE: '1000000',
      [`DATABASE_URL_${side}`]: side === 'HK' ? hk.url : gd.url,
    }),
    origin,
    token: async (name) => {
      const person = DEMO_PEOPLE.find((one) => one.name === name);
      if (person === undefined) throw new Error(`nobody is called ${name}`);
      const side = person.jurisdiction;
      const token = await mintDemoToken({
        environment: 'demonstration',
        origin: origin(side),
        key: await signInKey(join(folder, side)),
        person,
        clock: SYSTEM_CLOCK,
      });
      if (!token.ok) throw new Error(token.error.code);
      return token.value;
    },
    books: { HK: hk.database, GD: gd.database },
    remove: async () => {
      await hk.drop();
      await gd.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A port base whose next three ports are free. */
async function freeBase(): Promise<number> {
  for (let base = 31_000 + (process.pid % 900) * 10; base < 60_000; base += 10) {
    const free = await Promise.all([1, 2, 3].map((nth) => isFree(base + nth)));
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
