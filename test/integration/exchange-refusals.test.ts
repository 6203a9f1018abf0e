import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createKeysFile,
  type KeyRing,
  openKeyRing,
  type PublicKeys,
} from '../../src/exchange/index.ts';
import {
  type MessageHead,
  messageText,
  type Receipt,
  readReceipt,
  seal,
} from '../../src/exchange/wire/index.ts';
import { instant } from '../../src/kernel/day.ts';
import { newId } from '../../src/kernel/id.ts';
import type { Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import { ok } from '../../src/kernel/result.ts';
import { seededRandom } from '../federation/world/seeded-random.ts';
import { COUNTED, openTestBed, START, type TestBed, UNHEARD, WHISPERED } from './exchange-nodes.ts';

const random = seededRandom(7);

describe('what is not accepted', () => {
  let bed: TestBed;
  let sequence: number;
  beforeAll(async () => {
    bed = await openTestBed();
  });
  afterAll(() => bed.drop());
  beforeEach(async () => {
    const [row] = await bed.nodes.HK.database.rows<{ received: bigint }>(
      "select received from exchange.inbound where peer = 'GD'",
    );
    sequence = Number(row?.received) + 1;
  });

  const headOf = (change: Partial<MessageHead> = {}): MessageHead => ({
    id: newId(bed.clock, random),
    from: 'GD',
    to: 'HK',
    sequence,
    kind: COUNTED.kind,
    sent_at: bed.clock.now(),
    in_reply_to: null,
    ...change,
  });

  const envelopeOf = (
    text: string,
    keys: KeyRing = bed.nodes.GD.keys,
    to: Jurisdiction = 'HK',
  ): string => {
    const key = keys.encryptionKey(to);
    if (key === null) throw new Error('no key');
    return seal(text, 'sampan-message', keys, to, key);
  };

  const deliver = async (...envelopes: string[]): Promise<Receipt[]> => {
    const { HK, GD } = bed.nodes;
    const receipts = await HK.exchange.receive(envelopes);
    if (!receipts.ok) throw new Error(receipts.error.code);
    return receipts.value.map((jws) => {
      const receipt = readReceipt(jws, 'HK', GD.keys);
      if (receipt.ok) return receipt.value;
      throw new Error(receipt.error);
    });
  };

  const refusedCodes = async () =>
    (await bed.nodes.HK.exchange.views.refusals({})).items.map(({ code, times }) => [code, times]);

  it('a body that was changed under the same number and id', async () => {
    const head = headOf();
    const [first] = await deliver(envelopeOf(messageText(head, '{"number":1}')));
    expect(first).toMatchObject({ outcome: 'handled', expected: sequence + 1 });
    const [again] = await deliver(envelopeOf(messageText(head, '{"number":1}')));
    expect(again).toMatchObject({ outcome: 'duplicate', code: null });
    const [changed] = await deliver(envelopeOf(messageText(head, '{"number":2}')));
    expect(changed).toMatchObject({ outcome: 'rejected', code: 'message.replayed_differently' });
    const other = { ...headOf(), sequence };
    const [taken] = await deliver(envelopeOf(messageText(other, '{"number":2}')));
    expect(taken).toMatchObject({ outcome: 'rejected', code: 'message.replayed_differently' });
    expect(await bed.nodes.HK.handled()).toEqual([1]);
  });

  it('a message of the past under a new number', async () => {
    const { items } = await bed.nodes.HK.exchange.views.inbox({});
    const head = headOf({ id: items[0]?.id ?? '' });
    const [receipt] = await deliver(envelopeOf(messageText(head, '{"number":3}')));
    expect(receipt).toMatchObject({ outcome: 'refused', code: 'message.replayed_differently' });
    expect(await bed.nodes.HK.handled()).toEqual([1]);
  });

  it('a message that comes too early, with a receipt that says what is missing', async () => {
    const head = headOf({ sequence: sequence + 3 });
    const [receipt] = await deliver(envelopeOf(messageText(head, '{"number":4}')));
    expect(receipt).toMatchObject({ outcome: 'gap', expected: sequence });
  });

  it('a message dated ahead of the clock, which does not use up its number', async () => {
    const sent_at = bed.clock.now().add({ minutes: 6 });
    const text = messageText(headOf({ sent_at }), '{"number":4}');
    const [receipt] = await deliver(envelopeOf(text));
    expect(receipt).toMatchObject({ outcome: 'rejected', code: 'message.clock_ahead' });
    expect(receipt?.expected).toBe(sequence);
  });

  it('unknown and untrusted kinds, which use up their numbers, so that the stream goes on', async () => {
    const receipts = await deliver(
      envelopeOf(messageText(headOf({ kind: UNHEARD.kind }), '{}')),
      envelopeOf(messageText(headOf({ kind: WHISPERED.kind, sequence: sequence + 1 }), '{}')),
      envelopeOf(messageText(headOf({ sequence: sequence + 2 }), '{"number":4}')),
    );
    expect(receipts.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['refused', 'message.kind_unknown'],
      ['refused', 'message.kind_untrusted'],
      ['handled', null],
    ]);
  });

  it('a body that does not fit its schema: it is parked with the place, and the stream goes on', async () => {
    const bad = headOf();
    const receipts = await deliver(
      envelopeOf(messageText(bad, '{"number":"many"}')),
      envelopeOf(messageText(headOf({ sequence: sequence + 1 }), '{"number":5}')),
    );
    expect(receipts.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['parked', 'message.body_invalid'],
      ['handled', null],
    ]);
    const { items } = await bed.nodes.HK.exchange.views.inbox({ state: 'parked' });
    expect(items).toMatchObject([{ id: bad.id, code: 'message.body_invalid', at: 'number' }]);
    const retried = await bed.nodes.HK.exchange.views.retry(bad.id);
    expect(retried.ok ? null : retried.error).toMatchObject({
      code: 'message.still_failing',
      facts: { code: 'message.body_invalid' },
    });
  });

  it('a signature by keys that are not those of the side that is named', async () => {
    const stranger = createKeysFile(instant(START));
    const { HK } = bed.keys_file.nodes;
    if (HK === undefined) throw new Error('no keys');
    const forged = { ...stranger, nodes: { ...stranger.nodes, HK } };
    const keys = await openKeyRing({
      node: 'GD',
      clock: bed.clock,
      source: { name: 'forged', read: async () => ok(forged) },
    });
    if (!keys.ok) throw new Error(keys.error.code);
    const text = messageText(headOf(), '{"number":6}');
    const [receipt] = await deliver(envelopeOf(text, keys.value));
    expect(receipt).toMatchObject({ outcome: 'rejected', code: 'message.key_unknown' });
    expect(receipt).toMatchObject({ message: null, expected: null });
  });

  it('a signature that was broken, an envelope that was changed, and anything else', async () => {
    const good = envelopeOf(messageText(headOf(), '{"number":6}'));
    const flip = (at: number) =>
      good.slice(0, at) + (good[at] === 'A' ? 'B' : 'A') + good.slice(at + 1);
    const hostile = [
      '',
      '.',
      '....',
      'x'.repeat(100_000),
      good.slice(0, -4),
      flip(good.length - 30),
      flip(good.lastIndexOf('.') - 100),
      flip(20),
      `${good}.more`,
      Buffer.from('null').toString('base64url').concat('.a.b.c.d'),
      Buffer.from(JSON.stringify({ alg: 'none', iss: 'GD', aud: 'HK', kid: 'k' }))
        .toString('base64url')
        .concat('....'),
    ];
    const outcomes: unknown[] = [];
    for (const envelope of hostile) {
      const receipts = await bed.nodes.HK.exchange.receive([envelope]);
      expect(receipts.ok && receipts.value.length).toBe(1);
      outcomes.push(receipts.ok);
    }
    expect(await bed.nodes.HK.handled()).toEqual([1, 4, 5]);
  });

  it('texts that are signed well and yet are no message', async () => {
    const head = JSON.parse(messageText(headOf(), '{"number":6}'));
    const texts = [
      'no JSON',
      '[]',
      JSON.stringify({ ...head, more: 1 }),
      JSON.stringify({ ...head, id: 'x'.repeat(36) }),
      JSON.stringify({ ...head, sequence: 1.5 }),
      JSON.stringify({ ...head, sequence: -1 }),
      JSON.stringify({ ...head, sent_at: '2026-02-30T00:00:00Z' }),
      JSON.stringify({ ...head, kind: 'a\u0000b' }),
      JSON.stringify({ ...head, in_reply_to: 'not an identifier at all, but as long' }),
    ];
    for (const text of texts) {
      const [receipt] = await deliver(envelopeOf(text));
      expect([text, receipt?.code]).toEqual([text, 'message.head_invalid']);
    }
    const [other] = await deliver(envelopeOf(JSON.stringify({ ...head, from: 'MO' })));
    expect(other?.code).toBe('message.signature_wrong');
  });

  it('a message for another side, also when it was encrypted for this one', async () => {
    const to_mo = messageText(headOf({ to: 'MO' }), '{"number":6}');
    const [passed_on] = await deliver(envelopeOf(to_mo));
    expect(passed_on).toMatchObject({ outcome: 'rejected', code: 'message.receiver_wrong' });
    const [misled] = await deliver(envelopeOf(to_mo, bed.nodes.GD.keys, 'MO'));
    expect(misled).toMatchObject({ outcome: 'rejected', code: 'message.receiver_wrong' });
  });

  it('a receipt or question in the place of a message', async () => {
    const { keys } = bed.nodes.GD;
    const key = keys.encryptionKey('HK');
    if (key === null) throw new Error('no key');
    const text = messageText(headOf(), '{"number":6}');
    const [receipt] = await deliver(seal(text, 'sampan-question', keys, 'HK', key));
    expect(receipt?.code).toBe('message.signature_wrong');
  });

  it('more envelopes than a delivery may hold', async () => {
    const received = await bed.nodes.HK.exchange.receive(Array.from({ length: 65 }, () => 'x'));
    expect(received.ok ? null : received.error).toEqual({
      code: 'request.too_large',
      facts: { limit: '64' },
    });
  });

  it('a body that is too large to send, or does not fit, which are mistakes of the program', async () => {
    const { GD } = bed.nodes;
    const note = 'x'.repeat(1_000_001);
    const sent = GD.database.transaction((session) =>
      GD.exchange.send(session, { to: 'HK', of: COUNTED, body: { number: 1, note } }),
    );
    await expect(sent).rejects.toThrow('too large');
    const wrong = GD.database.transaction((session) =>
      GD.exchange.send(session, { to: 'HK', of: COUNTED, body: { number: 0 } }),
    );
    await expect(wrong).rejects.toThrow('at number');
  });

  it('handles what is good before something bad, and answers no further', async () => {
    const receipts = await deliver(
      envelopeOf(messageText(headOf(), '{"number":6}')),
      'bad',
      envelopeOf(messageText(headOf({ sequence: sequence + 1 }), '{"number":7}')),
    ).catch((error: unknown) => error);
    expect(await bed.nodes.HK.handled()).toEqual([1, 4, 5, 6]);
    expect(receipts).toBeInstanceOf(Error);
  });

  it('everything refused is shown, repetitions and envelopes from nobody are counted', async () => {
    const shown = await refusedCodes();
    expect(shown).toContainEqual(['message.clock_ahead', 1]);
    expect(shown).toContainEqual(['message.kind_unknown', 1]);
    expect(shown).toContainEqual(['message.kind_untrusted', 1]);
    expect(shown).toContainEqual(['message.key_unknown', expect.any(Number)]);
    expect(shown).toContainEqual(['message.receiver_wrong', 2]);
    expect(shown).toContainEqual(['message.head_invalid', 9]);
    const repeated = shown.filter(([code]) => code === 'message.replayed_differently');
    expect(repeated).toHaveLength(3);
  });

  it('publishes its public keys and nothing else', () => {
    const keys: PublicKeys = bed.nodes.HK.exchange.publicKeys();
    expect(keys.keys).toHaveLength(2);
    expect(JSON.stringify(keys)).not.toContain('"d"');
  });
});
