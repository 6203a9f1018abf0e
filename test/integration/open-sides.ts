import { linkRoutes } from '../../src/data/links/index.ts';
import { seedDemoContracts } from '../../src/data/transfers/index.ts';
import {
  createKeysFile,
  type KeysFile,
  openKeyRing,
  portableRoutes,
  type Transport,
} from '../../src/exchange/index.ts';
import { instant, settableClock } from '../../src/kernel/day.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import { ok } from '../../src/kernel/result.ts';
import { type OpenNode, openNode, readLaw } from '../../src/node/index.ts';
import { DEMO_INSTITUTIONS } from '../../src/people/demo/index.ts';
import { noticesRoutes } from '../../src/people/notices/index.ts';
import { buildHttp, type HttpApp } from '../../src/platform/http/index.ts';
import { createMetrics } from '../../src/platform/metrics/index.ts';
import { seededRandom } from '../federation/world/seeded-random.ts';
import { freshDatabase } from './database.ts';
import { signedIn } from './people-sides.ts';

export const NOW = '2026-02-10T03:00:00Z';

/** One node, wired as in a program, with the routes of what people carry and those that a test adds. */
export interface OpenSide {
  readonly open: OpenNode;
  readonly app: HttpApp;
}

/** Nodes on databases of their own that reach each other by hand. */
export interface OpenSides {
  readonly clock: ReturnType<typeof settableClock>;
  readonly sides: Readonly<Record<Jurisdiction, OpenSide>>;
  /** Sides that do not answer. */
  readonly away: Set<Jurisdiction>;
  /** What the key rings read; replace it to rotate. */
  keys_file: KeysFile;
  drop(): Promise<void>;
}

/** Opens three nodes with contracts on file, some in a declared trial; a bearer token is simply the name of a demonstration sign-in. */
export async function openSides(
  addRoutes?: (side: OpenSide) => void,
  trials: ReadonlySet<Jurisdiction> = new Set(),
  more: Partial<Pick<Parameters<typeof openNode>[0], 'summaryOf' | 'actsFor'>> = {},
): Promise<OpenSides> {
  const clock = settableClock(NOW);
  const drops: (() => Promise<void>)[] = [];
  const sides: Partial<Record<Jurisdiction, OpenSide>> = {};
  const bed: OpenSides = {
    clock,
    sides: sides as Record<Jurisdiction, OpenSide>,
    away: new Set(),
    keys_file: createKeysFile(instant(NOW)),
    drop: async () => {
      for (const drop of drops) await drop();
    },
  };
  const rulebook = readLaw({ policy_dir: undefined });
  for (const node of JURISDICTIONS) {
    const fresh = await freshDatabase({ max: 8 });
    const keys = await openKeyRing({ node, clock, source: sourceOf(bed) });
    if (!keys.ok) throw new Error(keys.error.code);
    const random = seededRandom(node.charCodeAt(0));
    const { database } = fresh;
    const log = { info: () => {}, warn: () => {}, error: complain };
    const pair_keys = new Map(
      JURISDICTIONS.filter((other) => other !== node).map((other) => [other, pairKey(node, other)]),
    );
    const parts = { node, database, rulebook, clock, random, pair_keys, log };
    const open = openNode({
      ...parts,
      institutions: DEMO_INSTITUTIONS,
      keys: keys.value,
      transport: byHand(bed),
      assume_agreement: trials.has(node),
      ...more,
    });
    const app = await buildHttp({
      ...parts,
      environment: 'demonstration',
      version: 'test',
      origin: originOf(node),
      metrics: createMetrics({ node, process: false }),
      requests_per_minute: 100_000,
      identify: async ({ authorization }) =>
        authorization === undefined
          ? ok({ principal: null, shown_by: null })
          : ok({ principal: signedIn(authorization.replace('Bearer ', '')), shown_by: 'token' }),
    });
    portableRoutes(app, { portable: open.portable, keys: open.keys, node });
    linkRoutes(app, { ...open.links, origin: originOf(node) });
    noticesRoutes(app, open.ports);
    await database.transaction((session) => seedDemoContracts(session, open.ports));
    const side = { open, app };
    addRoutes?.(side);
    sides[node] = side;
    drops.push(async () => {
      await app.close();
      await fresh.drop();
    });
  }
  return bed;
}

const originOf = (node: Jurisdiction) => `http://${node.toLowerCase()}.test`;

const complain = (facts: object) => process.stderr.write(`${JSON.stringify(facts)}\n`);

function pairKey(one: Jurisdiction, other: Jurisdiction): Uint8Array {
  return new TextEncoder().encode(`the key of ${[one, other].toSorted().join(' and ')}`);
}

function sourceOf(bed: { keys_file: KeysFile }) {
  let seen: KeysFile | null = null;
  return {
    name: 'memory',
    read: async () => {
      if (seen === bed.keys_file) return null;
      seen = bed.keys_file;
      return ok(bed.keys_file);
    },
  };
}

function byHand(bed: OpenSides): Transport {
  const reach = (to: Jurisdiction) => {
    if (bed.away.has(to)) throw new Error(`${to} is away`);
    return bed.sides[to].open.exchange;
  };
  const given = <T>(answer: { ok: true; value: T } | { ok: false; error: { code: string } }) => {
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  };
  return {
    deliver: async (to, envelopes) => given(await reach(to).receive(envelopes)),
    ask: async (to, envelope) => given(await reach(to).answer(envelope)),
  };
}
