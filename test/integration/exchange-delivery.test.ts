import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAIR } from '../federation/world/simulated-network.ts';
import { COUNTED, openTestBed, type TestBed } from './exchange-nodes.ts';

/** States of the outbox towards the other side, by sequence. */
async function outboxStates(bed: TestBed): Promise<[number | null, string][]> {
  const { items } = await bed.nodes.GD.exchange.views.outbox({ limit: 200 });
  return items
    .toSorted((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0))
    .map(({ sequence, state }) => [sequence, state] as [number | null, string]);
}

describe('delivery between two nodes', () => {
  let bed: TestBed;
  beforeAll(async () => {
    bed = await openTestBed();
  });
  afterAll(() => bed.drop());

  it('hands over messages in the order of sending', async () => {
    const { GD, HK } = bed.nodes;
    await GD.count('HK', 1, 2, 3);
    await bed.settle();
    expect(await HK.handled()).toEqual([1, 2, 3]);
    expect(await outboxStates(bed)).toEqual([
      [1, 'delivered'],
      [2, 'delivered'],
      [3, 'delivered'],
    ]);
  });

  it('sends nothing of a transaction that is rolled back', async () => {
    const { GD, HK } = bed.nodes;
    const broken = GD.database.transaction(async (session) => {
      await GD.exchange.send(session, { to: 'HK', of: COUNTED, body: { number: 99 } });
      throw new Error('changed my mind');
    });
    await expect(broken).rejects.toThrow('changed my mind');
    await bed.settle();
    expect(await HK.handled()).toEqual([1, 2, 3]);
  });

  it('loses nothing when a message that was written first is committed last', async () => {
    const { GD, HK } = bed.nodes;
    const late = Promise.withResolvers<void>();
    const written = Promise.withResolvers<void>();
    const slow = GD.database.transaction(async (session) => {
      await GD.exchange.send(session, { to: 'HK', of: COUNTED, body: { number: 4 } });
      written.resolve();
      await late.promise;
    });
    await written.promise;
    await GD.count('HK', 5, 6);
    await bed.settle();
    expect(await HK.handled()).toEqual([1, 2, 3, 5, 6]);
    late.resolve();
    await slow;
    await bed.settle();
    expect(await HK.handled()).toEqual([1, 2, 3, 5, 6, 4]);
    expect((await outboxStates(bed)).length).toBe(6);
  });

  it('recognises a delivery whose receipts were lost', async () => {
    const { GD, HK } = bed.nodes;
    bed.network.setWeather({ ...FAIR, lose_answer: 1 });
    await GD.count('HK', 7, 8);
    const [round] = await GD.exchange.pump();
    expect(round).toMatchObject({ peer: 'HK', outcome: 'unreachable' });
    bed.network.setWeather(FAIR);
    await bed.network.advance(20_000);
    await bed.settle();
    expect((await HK.handled()).slice(-2)).toEqual([7, 8]);
    expect((await outboxStates(bed)).slice(-2)).toEqual([
      [7, 'delivered'],
      [8, 'delivered'],
    ]);
  });

  it('goes back when the receiver has lost messages that it had answered for', async () => {
    const { GD, HK } = bed.nodes;
    await HK.database.rows("delete from exchange.inbox where peer = 'GD' and sequence > 5");
    await HK.database.rows("update exchange.inbound set received = 5 where peer = 'GD'");
    await HK.database.rows('delete from public.handled where number in (4, 7, 8)');
    await GD.count('HK', 9);
    const [round] = await GD.exchange.pump();
    expect(round).toMatchObject({ peer: 'HK', outcome: 'rewound' });
    await bed.settle();
    expect((await HK.handled()).slice(-4)).toEqual([4, 7, 8, 9]);
    const { items } = await HK.exchange.views.refusals({});
    expect(items.map(({ code }) => code)).toEqual(['message.sequence_gap']);
  });

  it('says since when a side is away, waits longer each time, and goes on when it is back', async () => {
    const { GD, HK } = bed.nodes;
    bed.network.cut('GD', 'HK');
    const cut_at = bed.clock.now().toString();
    await GD.count('HK', 10);
    const waits: number[] = [];
    for (let attempt = 0; attempt < 7; attempt++) {
      const [round] = await GD.exchange.pump();
      expect(round?.outcome).toBe('unreachable');
      waits.push(round?.wait_ms ?? 0);
      const [again] = await GD.exchange.pump();
      expect(again?.outcome).toBe('waiting');
      await bed.network.advance(round?.wait_ms ?? 0);
    }
    expect(waits[6]).toBeGreaterThan((waits[0] ?? 0) * 8);
    expect(Math.max(...waits)).toBeLessThanOrEqual(10_000);
    const [away] = await GD.exchange.views.peers();
    expect(away).toMatchObject({
      peer: 'HK',
      state: 'unreachable',
      backlog: 1,
      oldest_waiting_at: cut_at,
    });
    expect(Date.parse(away?.unreachable_since ?? '')).toBe(Date.parse(cut_at));
    bed.network.mend();
    await bed.network.advance(10_000);
    await bed.settle();
    const [back] = await GD.exchange.views.peers();
    expect(back).toMatchObject({ state: 'reachable', unreachable_since: null, backlog: 0 });
    expect((await HK.handled()).at(-1)).toBe(10);
  });

  it('does not wait on when the other side shows that it is there', async () => {
    const { GD, HK } = bed.nodes;
    bed.network.cut('GD', 'HK');
    await GD.count('HK', 11);
    for (let attempt = 0; attempt < 6; attempt++) {
      const [round] = await GD.exchange.pump();
      await bed.network.advance(round?.wait_ms ?? 0);
    }
    await GD.exchange.pump();
    bed.network.mend();
    await HK.count('GD', 1);
    await HK.exchange.pump();
    await bed.network.advance(250);
    const [round] = await GD.exchange.pump();
    expect(round).toMatchObject({ peer: 'HK', outcome: 'delivered' });
  });

  it('ends a pause at the wish of an operator', async () => {
    const { GD } = bed.nodes;
    bed.network.cut('GD', 'HK');
    await GD.count('HK', 12);
    await GD.exchange.pump();
    bed.network.mend();
    expect((await GD.exchange.pump())[0]?.outcome).toBe('waiting');
    expect((await GD.exchange.views.deliverNow('HK')).ok).toBe(true);
    expect((await GD.exchange.pump())[0]?.outcome).toBe('delivered');
    const self = await GD.exchange.views.deliverNow('GD');
    expect(self.ok ? null : self.error.code).toBe('peer.unknown');
  });

  it('sends nothing while it is paused, and still receives', async () => {
    const { GD, HK } = bed.nodes;
    GD.paused = true;
    await GD.count('HK', 13);
    await HK.count('GD', 2);
    await bed.settle(3);
    expect(await HK.handled()).not.toContain(13);
    expect(await GD.handled()).toContain(2);
    GD.paused = false;
    await bed.settle();
    expect(await HK.handled()).toContain(13);
  });

  it('carries nothing of a running node in a replay of earlier days, and all of it afterwards', async () => {
    const { GD, HK } = bed.nodes;
    const replay = GD.replayAt('2025-11-03T01:00:00Z');
    const replayed = (number: number) =>
      GD.database.transaction(async (session) => {
        await replay.send(session, { to: 'HK', of: COUNTED, body: { number } });
      });
    GD.paused = true;
    await GD.count('HK', 201);
    await replayed(202);
    expect((await replay.pump())[0]?.outcome).toBe('delivered');
    await replayed(203);
    await replay.pump();
    expect((await replay.pump())[0]?.outcome).toBe('idle');
    expect((await HK.handled()).slice(-2)).toEqual([202, 203]);
    GD.paused = false;
    await bed.settle();
    expect((await HK.handled()).at(-1)).toBe(201);
  });

  it('waits in a replay for the day of what an earlier one had numbered', async () => {
    const { GD, HK } = bed.nodes;
    bed.network.cut('GD', 'HK');
    await GD.count('HK', 204);
    await GD.exchange.pump();
    bed.network.mend();
    await bed.network.advance(20_000);
    await GD.exchange.views.deliverNow('HK');
    expect((await GD.replayAt('2025-11-03T01:00:00Z').pump())[0]?.outcome).toBe('idle');
    expect(await HK.handled()).not.toContain(204);
    await bed.settle();
    expect(await HK.handled()).toContain(204);
  });

  it('leaves the turn to one pump at a time, and both together deliver everything once and in order', async () => {
    const { GD, HK } = bed.nodes;
    const numbers = Array.from({ length: 150 }, (_, i) => 1000 + i);
    await GD.count('HK', ...numbers);
    const outcomes = new Set<string>();
    const pumpAll = async () => {
      for (let round = 0; round < 12; round++) {
        const [first] = await GD.exchange.pump();
        if (first !== undefined) outcomes.add(first.outcome);
      }
    };
    await Promise.all([pumpAll(), pumpAll(), pumpAll()]);
    expect(outcomes).toContain('busy');
    expect((await HK.handled()).filter((number) => number >= 1000)).toEqual(numbers);
    const states = await outboxStates(bed);
    expect(states.map(([sequence]) => sequence)).toEqual(states.map((_, i) => i + 1));
  });

  it('keeps bodies for a while after they were delivered, and says when one is missing', async () => {
    const { GD, HK } = bed.nodes;
    expect(await GD.exchange.forgetBodies(bed.clock.now().add({ hours: 1 }))).toBeGreaterThan(100);
    await HK.database.rows("update exchange.inbound set received = received - 1 where peer = 'GD'");
    await GD.count('HK', 14);
    await GD.exchange.pump();
    const [round] = await GD.exchange.pump();
    expect(round?.outcome).toBe('failing');
    const [peer] = await GD.exchange.views.peers();
    expect(peer).toMatchObject({ state: 'failing', failing_code: 'message.no_longer_kept' });
  });
});
