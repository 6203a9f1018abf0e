import {
  createKeysFile,
  type KeysFile,
  openKeyRing,
  type Transport,
} from '../../src/exchange/index.ts';
import { type Clock, instant } from '../../src/kernel/day.ts';
import { SYSTEM_RANDOM } from '../../src/kernel/id.ts';
import { ok } from '../../src/kernel/result.ts';
import { type OpenNode, openNode, readLaw } from '../../src/node/index.ts';
import type { Database } from '../../src/platform/postgres/index.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';

type Side = 'HK' | 'GD';
const SIDES: readonly Side[] = ['HK', 'GD'];
const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };
const PAIR_KEY = new Uint8Array(32).fill(7);

/** The law as it is. */
export const rulebook = readLaw({ policy_dir: undefined });

/** The books of two nodes; the nodes themselves may be opened as often as a test likes. */
export interface NodePair {
  readonly databases: Readonly<Record<Side, Database>>;
  /**
   * Whole nodes on the books, with a clock of their own, whose messages go from hand to hand when somebody pumps.
   * `replay` opens them as a replay does.
   */
  open(clock: Clock, replay?: 'replay'): Promise<Readonly<Record<Side, OpenNode>>>;
  drop(): Promise<void>;
}

/** Makes empty books for Hong Kong and Guangdong. Keys are accepted from `since` on. */
export async function openPair(since: string): Promise<NodePair> {
  const keys_file = createKeysFile(instant(since));
  const fresh = await Promise.all(SIDES.map(() => freshDatabase()));
  const [hk, gd] = fresh as [FreshDatabase, FreshDatabase];
  const databases = { HK: hk.database, GD: gd.database };
  return {
    databases,
    open: (clock, replay) => openNodes(databases, keys_file, clock, replay === 'replay'),
    drop: async () => {
      await Promise.all(fresh.map((one) => one.drop()));
    },
  };
}

async function openNodes(
  databases: NodePair['databases'],
  keys_file: KeysFile,
  clock: Clock,
  sends_past_only: boolean,
): Promise<Record<Side, OpenNode>> {
  const nodes = {} as Record<Side, OpenNode>;
  const transport: Transport = {
    deliver: async (to, envelopes) => {
      const receipts = await nodes[to as Side].exchange.receive(envelopes);
      if (!receipts.ok) throw new Error(receipts.error.code);
      return receipts.value;
    },
    ask: () => Promise.reject(new Error('nobody asks here')),
  };
  for (const node of SIDES) {
    const source = { name: 'memory', read: async () => ok(keys_file) };
    const keys = await openKeyRing({ node, source, clock });
    if (!keys.ok) throw new Error(keys.error.code);
    nodes[node] = openNode({
      node,
      database: databases[node],
      rulebook,
      log: SILENT,
      clock,
      random: SYSTEM_RANDOM,
      pair_keys: new Map([[node === 'HK' ? 'GD' : 'HK', PAIR_KEY]]),
      keys: keys.value,
      transport,
      sends_past_only,
    });
  }
  return nodes;
}
