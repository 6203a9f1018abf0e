import { createKeysFile, openKeyRing, type Transport } from '../../../src/exchange/index.ts';
import { type Clock, instant } from '../../../src/kernel/day.ts';
import type { Jurisdiction } from '../../../src/kernel/jurisdiction.ts';
import { ok, type Result } from '../../../src/kernel/result.ts';
import { type OpenNode, openNode, readLaw } from '../../../src/node/index.ts';
import { freshDatabase } from '../../integration/database.ts';
import { type CrashingDatabase, crashingDatabase } from './crashing-database.ts';
import { seededRandom } from './seeded-random.ts';

/** The sides of these tests. */
export const MORTAL_SIDES = ['HK', 'GD'] as const;
export type MortalSide = (typeof MORTAL_SIDES)[number];

/** A node that may die at any step and starts again on what its database holds. */
export interface Mortal {
  readonly crashing: CrashingDatabase;
  open: OpenNode;
  start(): void;
  drop(): Promise<void>;
}

/** Starts Hong Kong and Guangdong, which reach each other while both live. */
export async function startMortals(
  clock: Clock,
  more: { readonly assume_agreement?: boolean } = {},
): Promise<Record<MortalSide, Mortal>> {
  const nodes = {} as Record<MortalSide, Mortal>;
  const rulebook = readLaw({ policy_dir: undefined });
  const file = createKeysFile(instant(clock.now().toString()));
  const transport = between(nodes);
  for (const node of MORTAL_SIDES) {
    const fresh = await freshDatabase();
    const crashing = crashingDatabase(fresh.database);
    let seen = false;
    const read = async () => {
      if (seen) return null;
      seen = true;
      return ok(file);
    };
    const keys = await openKeyRing({ node, clock, source: { name: 'memory', read } });
    if (!keys.ok) throw new Error(keys.error.code);
    let starts = node.charCodeAt(0);
    const mortal: Mortal = {
      crashing,
      open: undefined as unknown as OpenNode,
      start: () => {
        crashing.revive();
        mortal.open = openNode({
          node,
          database: crashing,
          rulebook,
          clock,
          random: seededRandom(++starts),
          pair_keys: new Map([[node === 'HK' ? 'GD' : 'HK', new Uint8Array(32).fill(7)]]),
          keys: keys.value,
          transport,
          log: { info: () => {}, warn: () => {}, error: () => {} },
          ...more,
        });
      },
      drop: () => fresh.drop(),
    };
    mortal.start();
    nodes[node] = mortal;
  }
  return nodes;
}

function between(nodes: Readonly<Record<MortalSide, Mortal>>): Transport {
  const given = <T>(answer: Result<T, { readonly code: string }>): T => {
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  };
  const reached = (to: Jurisdiction): OpenNode => {
    const mortal = nodes[to as MortalSide];
    if (mortal === undefined || mortal.crashing.isDead) throw new Error(`${to} is away`);
    return mortal.open;
  };
  return {
    deliver: async (to, envelopes) => given(await reached(to).exchange.receive(envelopes)),
    ask: async (to, envelope) => given(await reached(to).exchange.answer(envelope)),
  };
}
