import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questionKind } from '../../src/exchange/index.ts';
import { FAIR } from '../federation/world/simulated-network.ts';
import { DOUBLED, openTestBed, type TestBed } from './exchange-nodes.ts';

describe('questions', () => {
  let bed: TestBed;
  beforeAll(async () => {
    bed = await openTestBed();
  });
  afterAll(() => bed.drop());

  const logOf = (side: 'HK' | 'GD') =>
    bed.nodes[side].database.rows<{ peer: string; direction: string; outcome: string }>(
      'select peer, direction, kind, outcome from exchange.question_log order by at, question_id',
    );

  it('are answered at once and logged by both sides, without their content', async () => {
    const answer = await bed.nodes.GD.exchange.ask('HK', DOUBLED, { number: 21 });
    expect(answer).toEqual({ ok: true, value: { twice: 42 } });
    const kind = DOUBLED.kind;
    expect(await logOf('GD')).toEqual([
      { peer: 'HK', direction: 'asked', kind, outcome: 'answered' },
    ]);
    expect(await logOf('HK')).toEqual([
      { peer: 'GD', direction: 'answered', kind, outcome: 'answered' },
    ]);
  });

  it('bring back the fault that the other side answered with', async () => {
    const answer = await bed.nodes.GD.exchange.ask('HK', DOUBLED, { number: 13 });
    expect(answer.ok ? null : answer.error).toEqual({ code: 'request.not_found', facts: {} });
  });

  it('of an untrusted or unknown kind are refused and shown', async () => {
    const untrusted = await bed.nodes.HK.exchange.ask('GD', DOUBLED, { number: 1 });
    expect(untrusted.ok ? null : untrusted.error.code).toBe('message.kind_untrusted');
    const { kind, summary, question, answer } = DOUBLED;
    const other = questionKind(kind.replace('v1', 'v2'), summary, question, answer);
    const unknown = await bed.nodes.GD.exchange.ask('HK', other, { number: 1 });
    expect(unknown.ok ? null : unknown.error.code).toBe('message.kind_unknown');
    const shown = await bed.nodes.HK.exchange.views.refusals({});
    expect(shown.items).toMatchObject([{ code: 'message.kind_unknown', sequence: null, times: 1 }]);
  });

  it('to a side that is away fail with the time since when', async () => {
    const { GD } = bed.nodes;
    const since = bed.clock.now().toString();
    bed.network.cut('GD', 'HK');
    for (const wait of [0, 60_000]) {
      await bed.network.advance(wait);
      const answer = await GD.exchange.ask('HK', DOUBLED, { number: 1 });
      expect(answer.ok ? null : answer.error).toEqual({
        code: 'peer.unreachable',
        facts: { peer: 'HK', since },
      });
    }
    expect((await GD.exchange.views.peers())[0]?.state).toBe('unreachable');
    bed.network.mend();
    expect((await GD.exchange.ask('HK', DOUBLED, { number: 1 })).ok).toBe(true);
    expect((await GD.exchange.views.peers())[0]).toMatchObject({ unreachable_since: null });
  });

  it('that come late are not answered, and a replayed one is logged once', async () => {
    bed.network.setWeather({ ...FAIR, delay: 1, delay_ms: 1 });
    await bed.nodes.GD.exchange.ask('HK', DOUBLED, { number: 5 });
    bed.network.setWeather({ ...FAIR, duplicate: 1 });
    const before = (await logOf('HK')).length;
    expect((await bed.nodes.GD.exchange.ask('HK', DOUBLED, { number: 5 })).ok).toBe(true);
    expect((await logOf('HK')).length).toBe(before + 1);
    bed.network.setWeather(FAIR);
    bed.clock.set(bed.clock.now().add({ minutes: 10 }));
    await bed.network.advance(0);
    expect((await logOf('HK')).at(-1)?.outcome).toBe('question.expired');
  });

  it('that are no question get a fault', async () => {
    const { HK } = bed.nodes;
    for (const envelope of ['', 'x.y.z', 'a'.repeat(10_000)]) {
      const answer = await HK.exchange.answer(envelope);
      expect(answer.ok ? null : answer.error.code).toBe('message.unreadable');
    }
  });

  it('that do not fit their own schema are a mistake of the program', async () => {
    const asked = bed.nodes.GD.exchange.ask('HK', DOUBLED, { number: 1.5 });
    await expect(asked).rejects.toThrow('at number');
  });
});
