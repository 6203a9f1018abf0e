import { beforeAll, describe, expect, it } from 'vitest';
import { instant, settableClock } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import { ok } from '../../kernel/result.ts';
import { createKeysFile, type KeyRing, openKeyRing } from '../keys/index.ts';
import { type Receipt, signReceipt, textDigest } from '../wire/index.ts';
import { readAnswers, type Sealed } from './read-answers.ts';

const NOW = '2026-01-31T02:00:00Z';

const sent = (sequence: number): Sealed => ({
  sequence,
  envelope: `envelope ${sequence}`,
  envelope_hash: textDigest(`envelope ${sequence}`),
  hash: textDigest(`message ${sequence}`),
});

const WRONG = { answers: [], stopped: { why: 'failing', code: 'message.receipt_wrong' } };

describe('the receipts of a delivery', () => {
  let gd: KeyRing;
  let hk: KeyRing;
  beforeAll(async () => {
    const file = createKeysFile(instant(NOW));
    const ringOf = async (node: Jurisdiction) => {
      const source = { name: 'memory', read: async () => ok(file) };
      const ring = await openKeyRing({ node, clock: settableClock(NOW), source });
      if (!ring.ok) throw new Error(ring.error.code);
      return ring.value;
    };
    gd = await ringOf('GD');
    hk = await ringOf('HK');
  });

  const receipt = (of: Sealed, changed: Partial<Receipt> = {}, keys = hk) =>
    signReceipt(
      {
        from: 'HK',
        to: 'GD',
        outcome: 'handled',
        code: null,
        envelope: of.envelope_hash,
        message: of.hash,
        expected: of.sequence + 1,
        at: NOW,
        ...changed,
      },
      keys,
    );

  it('answer for the messages in their order, and may end early', () => {
    const { answers, stopped } = readAnswers([sent(1), sent(2)], [receipt(sent(1))], 'HK', gd);
    expect(answers).toMatchObject([{ sequence: 1, outcome: 'handled' }]);
    expect(stopped).toBeNull();
    expect(readAnswers([sent(1)], [], 'HK', gd)).toEqual(WRONG);
  });

  it('count for nothing when they speak of another envelope, another message, or are signed by another', () => {
    for (const wrong of [
      receipt(sent(1), { envelope: textDigest('the envelope of an earlier attempt') }),
      receipt(sent(1), { message: textDigest('message 2') }),
      receipt(sent(1), { message: null }),
      receipt(sent(1), {}, gd),
      receipt(sent(2)),
      'nonsense',
    ]) {
      expect(readAnswers([sent(1)], [wrong], 'HK', gd)).toEqual(WRONG);
    }
  });

  it('stop the stream where an earlier message is wanted, and keep what was answered before', () => {
    const gap = receipt(sent(2), { outcome: 'gap', code: 'message.sequence_gap', expected: 1 });
    expect(readAnswers([sent(1), sent(2)], [receipt(sent(1)), gap], 'HK', gd)).toMatchObject({
      answers: [{ sequence: 1 }],
      stopped: { why: 'gap', expected: 1 },
    });
  });
});
