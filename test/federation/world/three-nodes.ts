import { batchClaims, type SubmitAnswer } from '../../../src/capital/claims/index.ts';
import { createKeysFile, type KeyRing, openKeyRing } from '../../../src/exchange/index.ts';
import { type Clock, instant, settableClock } from '../../../src/kernel/day.ts';
import type { Random } from '../../../src/kernel/id.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../../src/kernel/jurisdiction.ts';
import { ok } from '../../../src/kernel/result.ts';
import { type OpenNode, openNode, readLaw } from '../../../src/node/index.ts';
import type { PairKeys } from '../../../src/people/persons/index.ts';
import type { Database } from '../../../src/platform/postgres/index.ts';
import type { Rulebook } from '../../../src/rulebook/index.ts';
import { type FreshDatabase, freshDatabase } from '../../integration/database.ts';
import { type BookClearer, bookClearer } from './clear-books.ts';
import {
  type Boundary,
  Crash,
  type CrashingDatabase,
  crashingDatabase,
  LostConnection,
} from './crashing-database.ts';
import { seededRandom } from './seeded-random.ts';
import { type SimulatedNetwork, simulatedNetwork } from './simulated-network.ts';

/** One node of a run. What it is made of is replaced when it starts again. */
export interface FederationNode {
  readonly side: Jurisdiction;
  /** The database itself, which never fails: for looking. */
  readonly database: Database;
  readonly crashing: CrashingDatabase;
  readonly open: OpenNode;
  /** The counter of the HTTP shell: claims that arrive together share a transaction. */
  readonly submit: (
    submission: Parameters<ReturnType<typeof batchClaims>>[0],
  ) => Promise<SubmitAnswer>;
}

/** Three nodes with empty books, and the network between them. */
export interface Federation {
  readonly nodes: Readonly<Record<Jurisdiction, FederationNode>>;
  readonly network: SimulatedNetwork;
  readonly clock: Clock;
  /** Errors that nodes met and that are no end of a process and no broken connection. */
  readonly complaints: readonly string[];
  /** Where processes ended so far. */
  readonly crashes: readonly { readonly side: Jurisdiction; readonly at: Boundary }[];
  /** Ends the process of a node, if it has not ended yet, and starts another on the same database. */
  restart(side: Jurisdiction): void;
}

/** Databases and keys of one test file, used by one seed after the other. */
export interface FederationBed {
  /** Empties the books and opens the nodes. Everything that happens follows from the seed and the calls. */
  begin(seed: number, at: string): Promise<Federation>;
  drop(): Promise<void>;
}

interface Place {
  readonly fresh: FreshDatabase;
  readonly clearer: BookClearer;
  readonly keys: KeyRing;
}

/** The longest by which a node's clock differs from the others'. */
const SKEW_MS = 90_000;

/** Opens three databases for HK, MO and GD; `begin` makes nodes on them. */
export async function openFederationBed(): Promise<FederationBed> {
  const rulebook = readLaw({ policy_dir: undefined });
  const file = createKeysFile(instant('2025-01-01T00:00:00Z'));
  // Accepted keys do not age here, so that any clock does.
  const clock = settableClock('2025-06-01T00:00:00Z');
  const places = new Map<Jurisdiction, Place>();
  for (const side of JURISDICTIONS) {
    const fresh = await freshDatabase({ max: 6 });
    let isRead = false;
    const source = {
      name: 'memory',
      read: async () => {
        if (isRead) return null;
        isRead = true;
        return ok(file);
      },
    };
    const keys = await openKeyRing({ node: side, clock, source });
    if (!keys.ok) throw new Error(keys.error.code);
    places.set(side, { fresh, clearer: await bookClearer(fresh.url), keys: keys.value });
  }
  return {
    begin: async (seed, at) => {
      await Promise.all([...places.values()].map(({ clearer }) => clearer.clear()));
      return federation(rulebook, places, seed, at);
    },
    drop: async () => {
      for (const { fresh, clearer } of places.values()) {
        await clearer.close();
        await fresh.drop();
      }
    },
  };
}

function federation(
  rulebook: Rulebook,
  places: ReadonlyMap<Jurisdiction, Place>,
  seed: number,
  at: string,
): Federation {
  const clock = settableClock(at);
  const network = simulatedNetwork({ seed, clock });
  const complaints: string[] = [];
  const crashes: { side: Jurisdiction; at: Boundary }[] = [];
  const skews = seededRandom(seed ^ 0x5eed);
  const nodes = {} as Record<Jurisdiction, FederationNode>;
  const starts = {} as Record<Jurisdiction, () => void>;
  for (const [side, { fresh, keys }] of places) {
    const random = seededRandom(seed * 8 + side.charCodeAt(0));
    const skew_ms = skews.below(2 * SKEW_MS) - SKEW_MS;
    const own: Clock = { now: () => clock.now().add({ milliseconds: skew_ms }) };
    const complain = complainerOf(side, complaints);
    starts[side] = () => {
      const crashing = crashingDatabase(fresh.database);
      const wiring = { node: side, rulebook, clock: own, random, keys, crashing, complain };
      nodes[side] = { side, database: fresh.database, crashing, ...wire(wiring, network) };
    };
    starts[side]();
    network.join(side, () => (nodes[side].crashing.isDead ? null : nodes[side].open.exchange));
  }
  return {
    nodes,
    network,
    clock,
    complaints,
    crashes,
    restart(side) {
      const { crashedAt } = nodes[side].crashing;
      if (crashedAt !== null) crashes.push({ side, at: crashedAt });
      starts[side]();
    },
  };
}

interface Wiring {
  readonly node: Jurisdiction;
  readonly rulebook: Rulebook;
  readonly clock: Clock;
  readonly random: Random;
  readonly keys: KeyRing;
  readonly crashing: CrashingDatabase;
  readonly complain: (message: string, error: unknown) => void;
}

function wire(wiring: Wiring, network: SimulatedNetwork): Pick<FederationNode, 'open' | 'submit'> {
  const { node, crashing, complain } = wiring;
  const open = openNode({
    ...wiring,
    database: crashing,
    pair_keys: pairKeysOf(node),
    transport: network.transport(node),
    log: {
      info: () => undefined,
      warn: () => undefined,
      error: (facts, message) => {
        const { error, ...rest } = facts as { readonly error?: unknown };
        complain(`${message} ${JSON.stringify(rest)}`, error);
      },
    },
  });
  const { receive, answer } = open.exchange;
  /** What the HTTP shell would answer with "internal error" is told; the sender just sees no answer. */
  const guarded =
    <Args extends readonly unknown[], T>(work: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      try {
        return await work(...args);
      } catch (error) {
        complain('a request failed', error);
        throw error;
      }
    };
  const exchange = { ...open.exchange, receive: guarded(receive), answer: guarded(answer) };
  return { open: { ...open, exchange }, submit: batchClaims(open.claims) };
}

/** Keeps what is not an accident of the simulation. */
function complainerOf(side: Jurisdiction, complaints: string[]) {
  return (message: string, error: unknown): void => {
    if (isAccident(error)) return;
    const { stack } = error instanceof Error ? error : { stack: String(error) };
    complaints.push(`${side}: ${message}: ${stack}`);
  };
}

/** Whether an error is one that the simulation made: the process ended or its connection broke. */
export function isAccident(error: unknown): boolean {
  return error instanceof Crash || error instanceof LostConnection;
}

/** For each other side a key of the pair, the same on both. */
function pairKeysOf(side: Jurisdiction): PairKeys {
  const others = JURISDICTIONS.filter((other) => other !== side);
  return new Map(
    others.map((other) => {
      const pair = JURISDICTIONS.filter((one) => one === side || one === other).join('-');
      return [other, new TextEncoder().encode(`pseudonym key of ${pair}`.padEnd(32, '.'))];
    }),
  );
}
