import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestBed, type TestBed } from './exchange-nodes.ts';

describe('a message that its handler cannot handle', () => {
  let bed: TestBed;
  let id: string;
  beforeAll(async () => {
    bed = await openTestBed();
  });
  afterAll(() => bed.drop());

  it('is tried three times in its place, and what comes before it is not held up', async () => {
    const { GD, HK } = bed.nodes;
    HK.poison.add(3);
    await GD.count('HK', 1, 2, 3, 4);
    const [first] = await GD.exchange.pump();
    expect(first).toMatchObject({ outcome: 'failing', answered: 2 });
    expect(await HK.handled()).toEqual([1, 2]);
    const [there] = await GD.exchange.views.peers();
    expect(there).toMatchObject({ state: 'failing', failing_code: 'message.handler_failed' });
    const [, here] = await HK.exchange.views.peers();
    expect(here).toMatchObject({ peer: 'GD', trying: { sequence: 3, attempts: 1 } });
    await bed.network.advance(10_000);
    const [second] = await GD.exchange.pump();
    expect(second?.outcome).toBe('failing');
    expect(await HK.handled()).toEqual([1, 2]);
  });

  it('is then parked, seen by both sides, and the stream goes on', async () => {
    const { GD, HK } = bed.nodes;
    await bed.network.advance(10_000);
    const [third] = await GD.exchange.pump();
    expect(third).toMatchObject({ outcome: 'delivered', answered: 2 });
    expect(await HK.handled()).toEqual([1, 2, 4]);
    const there = await HK.exchange.views.inbox({ state: 'parked' });
    expect(there.items).toMatchObject([
      { sequence: 3, code: 'message.handler_failed', attempts: 3, handled_at: null },
    ]);
    id = there.items[0]?.id ?? '';
    const here = await GD.exchange.views.outbox({ state: 'parked' });
    expect(here.items).toMatchObject([{ id, code: 'message.handler_failed' }]);
    expect((await GD.exchange.views.peers())[0]).toMatchObject({ parked_there: 1, backlog: 0 });
  });

  it('stays parked when another try fails', async () => {
    const { HK } = bed.nodes;
    const tried = await HK.exchange.views.retry(id);
    expect(tried.ok ? null : tried.error).toMatchObject({
      code: 'message.still_failing',
      facts: { code: 'message.handler_failed' },
    });
    expect(await HK.handled()).toEqual([1, 2, 4]);
    expect((await HK.exchange.views.inbox({ state: 'parked' })).items[0]?.attempts).toBe(4);
  });

  it('is handled once when the cause is gone, and the sender hears of it', async () => {
    const { GD, HK } = bed.nodes;
    HK.poison.delete(3);
    const twice = await Promise.all([HK.exchange.views.retry(id), HK.exchange.views.retry(id)]);
    expect(twice.map((one) => (one.ok ? 'handled' : one.error.code)).toSorted()).toEqual([
      'handled',
      'message.not_parked',
    ]);
    expect(await HK.handled()).toEqual([1, 2, 4, 3]);
    await bed.settle();
    expect((await GD.exchange.views.outbox({ state: 'parked' })).items).toEqual([]);
    expect((await GD.exchange.views.peers())[0]).toMatchObject({ parked_there: 0 });
    const [row] = await HK.database.rows<{ message: string | null }>(
      'select message from exchange.inbox where id = $1',
      [id],
    );
    expect(row?.message).toBeNull();
  });

  it('cannot be retried when there is no such message', async () => {
    const { HK } = bed.nodes;
    for (const unknown of ['nothing', '00000000-0000-7000-8000-000000000000']) {
      const tried = await HK.exchange.views.retry(unknown);
      expect(tried.ok ? null : tried.error.code).toBe('message.not_found');
    }
  });

  it('is not parked because of the database: that is tried until it goes well', async () => {
    const { GD, HK } = bed.nodes;
    // A lock that the handler cannot get: an error of the database that says nothing about the message.
    await HK.database.rows(
      `create function public.fail() returns trigger language plpgsql as
       $$ begin raise exception 'locked' using errcode = '55P03'; end $$`,
    );
    await HK.database.rows(
      'create trigger fail before insert on public.handled execute function public.fail()',
    );
    await GD.count('HK', 5);
    for (let attempt = 0; attempt < 5; attempt++) {
      const [round] = await GD.exchange.pump();
      expect(round?.outcome).toBe('unreachable');
      await bed.network.advance(10_000);
    }
    await HK.database.rows('drop trigger fail on public.handled');
    await bed.settle();
    expect(await HK.handled()).toContain(5);
    expect((await HK.exchange.views.inbox({ state: 'parked' })).items).toEqual([]);
  });
});

describe('a message that the other side refused', () => {
  let bed: TestBed;
  beforeAll(async () => {
    bed = await openTestBed({ seed: 2 });
  });
  afterAll(() => bed.drop());

  it('is shown, does not hold up the stream, and can be sent again after an upgrade', async () => {
    const { GD, HK } = bed.nodes;
    await GD.count('HK', 1, 2);
    await GD.database.rows(
      `update exchange.outbox set kind = 'people.number.tallied.v1' where body = '{"number":1}'`,
    );
    await bed.settle();
    expect(await HK.handled()).toEqual([2]);
    const { items } = await GD.exchange.views.outbox({ state: 'refused' });
    expect(items).toMatchObject([{ sequence: 1, code: 'message.kind_unknown' }]);
    const id = items[0]?.id ?? '';
    await GD.database.rows(
      "update exchange.outbox set kind = 'people.number.counted.v1' where id = $1",
      [id],
    );
    const sent = await GD.exchange.views.resend(id);
    expect(sent.ok && sent.value.state).toBe('waiting');
    await bed.settle();
    expect(await HK.handled()).toEqual([2, 1]);
    const again = await GD.exchange.views.resend(id);
    expect(again.ok ? null : again.error.code).toBe('message.not_refused');
    const inbox = await HK.exchange.views.inbox({});
    expect(inbox.items.map(({ sequence, state }) => [sequence, state]).toSorted()).toEqual([
      [1, 'refused'],
      [2, 'handled'],
      [3, 'handled'],
    ]);
  });
});
