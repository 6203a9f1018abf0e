import { Type } from 'typebox';
import {
  createExchange,
  createKeysFile,
  type Exchange,
  type ExchangeLimits,
  type ExchangeLog,
  type ExchangeOptions,
  type KeyRing,
  type KeysFile,
  type MessageHandler,
  messageKind,
  openKeyRing,
  type QuestionHandler,
  questionKind,
  type Transport,
  trustFrom,
} from '../../src/exchange/index.ts';
import { instant, settableClock } from '../../src/kernel/day.ts';
import { fault } from '../../src/kernel/fault.ts';
import type { Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import { no, ok } from '../../src/kernel/result.ts';
import type { Database } from '../../src/platform/postgres/index.ts';
import { type CrashingDatabase, crashingDatabase } from '../federation/world/crashing-database.ts';
import { seededRandom } from '../federation/world/seeded-random.ts';
import { type SimulatedNetwork, simulatedNetwork } from '../federation/world/simulated-network.ts';
import { freshDatabase } from './database.ts';

export const START = '2026-01-31T02:00:00Z';

/** A message with a number; its handler fails on numbers that the test has poisoned. */
export const COUNTED = messageKind(
  'people.number.counted.v1',
  'A number was counted.',
  Type.Object(
    { number: Type.Integer({ minimum: 1 }), note: Type.Optional(Type.String()) },
    { additionalProperties: false },
  ),
);
/** A kind that nobody may send. */
export const WHISPERED = messageKind(
  'people.secret.whispered.v1',
  'Something that no side may send.',
  Type.Object({}),
);
/** A kind that nobody handles. */
export const UNHEARD = messageKind(
  'people.thing.unheard.v1',
  'Not known anywhere.',
  Type.Object({}),
);

export const DOUBLED = questionKind(
  'people.number.doubled.v1',
  'What is twice this number?',
  Type.Object({ number: Type.Integer() }, { additionalProperties: false }),
  Type.Object({ twice: Type.Integer() }, { additionalProperties: false }),
);

/** One node under test. */
export interface TestNode {
  readonly side: Jurisdiction;
  readonly database: Database;
  readonly crashing: CrashingDatabase;
  readonly keys: KeyRing;
  exchange: Exchange;
  /** Numbers whose handler throws. */
  readonly poison: Set<number>;
  paused: boolean;
  /** Opens the node beside itself, as a replay does: with the clock at another time, and only for what is past then. */
  replayAt(at: string): Exchange;
  /** Ends the process and starts it again. */
  restart(): void;
  /** Numbers that were handled, in the order of handling. */
  handled(): Promise<number[]>;
  /** Puts numbers into the outbox, one transaction each. */
  count(to: Jurisdiction, ...numbers: number[]): Promise<void>;
}

export interface TestBed {
  readonly network: SimulatedNetwork;
  readonly clock: ReturnType<typeof settableClock>;
  readonly nodes: Readonly<Record<'HK' | 'GD', TestNode>>;
  /** What the key rings read; replace it to rotate. */
  keys_file: KeysFile;
  /** Pumps both sides until nothing waits, moving time on between the rounds. */
  settle(rounds_max?: number): Promise<void>;
  drop(): Promise<void>;
}

export interface BedOptions {
  readonly seed?: number;
  readonly limits?: Partial<ExchangeLimits>;
  /** How a side reaches the others, instead of the simulated network. */
  readonly transportOf?: (side: Jurisdiction) => Transport;
}

const SILENT: ExchangeLog = { info: () => {}, warn: () => {}, error: () => {} };

const trust = trustFrom([
  { from: 'GD', to: 'HK', kinds: [COUNTED.kind, DOUBLED.kind, UNHEARD.kind] },
  { from: 'HK', to: 'GD', kinds: [COUNTED.kind] },
]);

const HANDLED = `
  create table if not exists public.handled (
    place bigint generated always as identity, message_id uuid not null, number integer not null unique
  )`;

function countedHandler(poison: ReadonlySet<number>): MessageHandler<typeof COUNTED.schema> {
  return {
    of: COUNTED,
    async handle(session, { id, body }) {
      await session.rows('insert into public.handled (message_id, number) values ($1, $2)', [
        id,
        body.number,
      ]);
      if (poison.has(body.number)) throw new Error(`poisoned by ${body.number}`);
    },
  };
}

const whispered: MessageHandler<typeof WHISPERED.schema> = {
  of: WHISPERED,
  handle: async () => {},
};

const doubled: QuestionHandler<typeof DOUBLED.question, typeof DOUBLED.answer> = {
  of: DOUBLED,
  answer: async (_from, { number }) =>
    number === 13 ? no(fault('request.not_found')) : ok({ twice: number * 2 }),
};

async function openNode(
  bed: TestBed,
  side: Jurisdiction,
  seed: number,
  options: BedOptions,
): Promise<{ node: TestNode; drop: () => Promise<void> }> {
  const { database, drop } = await freshDatabase();
  await database.rows(HANDLED);
  const crashing = crashingDatabase(database);
  const { clock } = bed;
  let seen: KeysFile | null = null;
  const source = {
    name: 'memory',
    read: async () => {
      if (seen === bed.keys_file) return null;
      seen = bed.keys_file;
      return ok(bed.keys_file);
    },
  };
  const keys = await openKeyRing({ node: side, clock, source });
  if (!keys.ok) throw new Error(JSON.stringify(keys.error));
  const poison = new Set<number>();
  const start = (replay?: Pick<ExchangeOptions, 'clock' | 'is_paused' | 'sends_past_only'>) =>
    createExchange({
      node: side,
      database: crashing,
      clock,
      random: seededRandom(seed),
      keys: keys.value,
      trust,
      transport: options.transportOf?.(side) ?? bed.network.transport(side),
      handlers: [countedHandler(poison), whispered],
      questions: [doubled],
      log: SILENT,
      is_paused: async () => node.paused,
      limits: options.limits ?? {},
      ...replay,
    });
  const node: TestNode = {
    side,
    database,
    crashing,
    keys: keys.value,
    poison,
    paused: false,
    replayAt: (at) =>
      start({ clock: settableClock(at), is_paused: async () => false, sends_past_only: true }),
    exchange: undefined as unknown as Exchange,
    restart() {
      seed += 1;
      crashing.revive();
      node.exchange = start();
    },
    async handled() {
      const rows = await database.rows<{ number: number }>(
        'select number from public.handled order by place',
      );
      return rows.map(({ number }) => number);
    },
    async count(to, ...numbers) {
      for (const number of numbers) {
        await crashing.transaction(async (session) => {
          await node.exchange.send(session, { to, of: COUNTED, body: { number } });
        });
      }
    },
  };
  node.exchange = start();
  bed.network.join(side, () => (crashing.isDead ? null : node.exchange));
  return { node, drop };
}

/** Two nodes, each on a database of its own, in a simulated network with virtual time. */
export async function openTestBed(options: BedOptions = {}): Promise<TestBed> {
  const { seed = 1 } = options;
  const clock = settableClock(START);
  const network = simulatedNetwork({ seed, clock });
  const drops: (() => Promise<void>)[] = [];
  const nodes: Partial<Record<'HK' | 'GD', TestNode>> = {};
  const bed: TestBed = {
    network,
    clock,
    nodes: nodes as Record<'HK' | 'GD', TestNode>,
    keys_file: createKeysFile(instant(START)),
    async settle(rounds_max = 60) {
      for (let round = 0; round < rounds_max; round++) {
        const rounds = [
          ...(await bed.nodes.GD.exchange.pump()),
          ...(await bed.nodes.HK.exchange.pump()),
        ].filter(({ peer }) => peer !== 'MO');
        if (rounds.every(({ outcome }) => outcome === 'idle') && network.delayed === 0) return;
        await network.advance(2000);
      }
    },
    drop: async () => {
      await Promise.all(drops.map((drop) => drop()));
    },
  };
  for (const side of ['HK', 'GD'] as const) {
    const { node, drop } = await openNode(bed, side, seed * 1000 + side.charCodeAt(0), options);
    nodes[side] = node;
    drops.push(drop);
  }
  return bed;
}
