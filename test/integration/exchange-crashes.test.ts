import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Crash } from '../federation/world/crashing-database.ts';
import { type SeededRandom, seededRandom } from '../federation/world/seeded-random.ts';
import { FAIR, STORM } from '../federation/world/simulated-network.ts';
import { openTestBed, type TestBed, type TestNode } from './exchange-nodes.ts';

const TURNS = 5;
const SEEDS = Number(process.env['SAMPAN_TEST_SEEDS'] ?? 120);

/** Runs a step of a process that may end in it; the process is started again. */
async function daring(node: TestNode, step: () => Promise<unknown>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
    return false;
  } finally {
    if (node.crashing.isDead) node.restart();
  }
}

describe('processes that end between any two steps', () => {
  let bed: TestBed;
  let last = 0;
  beforeAll(async () => {
    bed = await openTestBed({ seed: 3 });
  });
  afterAll(() => bed.drop());

  /** One message and one round in a storm, during which either process may end. */
  async function shakeOnce(random: SeededRandom): Promise<void> {
    const { GD, HK } = bed.nodes;
    const [node, other] = random.chance(0.5) ? [GD, HK] : [HK, GD];
    for (const one of [node, other]) {
      if (random.chance(0.6)) one.crashing.crashAfter(1 + random.below(40));
    }
    last += 1;
    await daring(node, () => node.count(other.side, last));
    await daring(node, () => node.exchange.pump());
    await daring(other, () => bed.network.advance(random.below(15_000)));
    await daring(node, async () => {});
  }

  /** What the outbox of one side holds must be what the other side handled, once each and in the same order. */
  async function agree(from: TestNode, to: TestNode): Promise<void> {
    const sent = await from.database.rows<{ id: string }>(
      'select id from exchange.outbox where peer = $1 order by sequence',
      [to.side],
    );
    const handled = await to.database.rows<{ id: string }>(
      'select message_id as id from public.handled order by place',
    );
    expect(handled.map(({ id }) => id)).toEqual(sent.map(({ id }) => id));
    const open = await from.database.rows(
      "select id from exchange.outbox where peer = $1 and state <> 'delivered'",
      [to.side],
    );
    expect(open).toEqual([]);
  }

  it(`agree in the end, over ${SEEDS} seeds`, { timeout: 900_000 }, async () => {
    let crashes = 0;
    const { GD, HK } = bed.nodes;
    for (const node of [GD, HK]) {
      const restart = node.restart;
      node.restart = () => {
        crashes += 1;
        restart();
      };
    }
    for (let seed = 1; seed <= SEEDS; seed++) {
      const random = seededRandom(seed);
      bed.network.setWeather(STORM);
      for (let turn = 0; turn < TURNS; turn++) await shakeOnce(random);
      bed.network.setWeather(FAIR);
      for (const node of [GD, HK]) node.restart();
      await bed.network.advance(30_000);
      await bed.settle();
      await agree(GD, HK);
      await agree(HK, GD);
    }
    expect(crashes).toBeGreaterThan(SEEDS * 3);
    expect(last).toBe(SEEDS * TURNS);
  });
});
