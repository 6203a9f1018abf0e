import fc from 'fast-check';
import { CompactEncrypt, CompactSign, compactDecrypt, compactVerify, importJWK } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { instant, settableClock } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import { ok } from '../../kernel/result.ts';
import { createKeysFile, type KeyRing, type KeysFile, openKeyRing } from '../keys/index.ts';
import { messageText, openMessage } from './message.ts';
import { readReceipt, signReceipt } from './receipt.ts';
import { seal, textDigest, unseal } from './seal.ts';

const NOW = '2026-01-31T02:00:00Z';
const clock = settableClock(NOW);

async function ringOf(file: KeysFile, node: Jurisdiction): Promise<KeyRing> {
  const source = { name: 'memory', read: async () => ok(file) };
  const ring = await openKeyRing({ node, clock, source });
  if (!ring.ok) throw new Error(ring.error.code);
  return ring.value;
}

const RECEIPT = {
  from: 'HK',
  to: 'GD',
  outcome: 'handled',
  code: null,
  envelope: textDigest('envelope'),
  message: textDigest('message'),
  expected: 2,
  at: NOW,
} as const;

describe('sealing', () => {
  let file: KeysFile;
  let gd: KeyRing;
  let hk: KeyRing;
  beforeAll(async () => {
    file = createKeysFile(instant(NOW));
    gd = await ringOf(file, 'GD');
    hk = await ringOf(file, 'HK');
  });

  const sealed = (text: string, to: Jurisdiction = 'HK'): string => {
    const key = gd.encryptionKey(to);
    if (key === null) throw new Error('no key');
    return seal(text, 'sampan-message', gd, to, key);
  };
  const active = (side: Jurisdiction, use: 'signing' | 'encryption') => {
    const key = file.nodes[side]?.[use][0];
    if (key === undefined) throw new Error('no key');
    return key;
  };

  it('gives back every text to its receiver, and differs each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const envelope = sealed(text);
        expect(envelope).not.toBe(sealed(text));
        expect(unseal(envelope, 'sampan-message', hk)).toEqual(ok({ from: 'GD', text }));
      }),
      { numRuns: 50 },
    );
  });

  it('is read by an independent implementation of the standards', async () => {
    const envelope = sealed('{"a":1}');
    const own = await importJWK({ ...active('HK', 'encryption').jwk, alg: 'ECDH-ES' });
    const opened = await compactDecrypt(envelope, own);
    expect(opened.protectedHeader).toMatchObject({ iss: 'GD', aud: 'HK', cty: 'JWS' });
    const { d: _, ...their } = active('GD', 'signing').jwk;
    const verified = await compactVerify(opened.plaintext, await importJWK(their, 'ES256'));
    expect(verified.protectedHeader.typ).toBe('sampan-message');
    expect(new TextDecoder().decode(verified.payload)).toBe('{"a":1}');
  });

  it('reads what an independent implementation has written', async () => {
    const signing = active('GD', 'signing');
    const encryption = active('HK', 'encryption');
    const { d: _, ...their } = encryption.jwk;
    const jws = await new CompactSign(new TextEncoder().encode('{"b":2}'))
      .setProtectedHeader({ alg: 'ES256', kid: signing.kid, typ: 'sampan-message' })
      .sign(await importJWK(signing.jwk, 'ES256'));
    const jwe = await new CompactEncrypt(new TextEncoder().encode(jws))
      .setProtectedHeader({
        alg: 'ECDH-ES',
        enc: 'A256GCM',
        kid: encryption.kid,
        iss: 'GD',
        aud: 'HK',
      })
      .encrypt(await importJWK(their, 'ECDH-ES'));
    expect(unseal(jwe, 'sampan-message', hk)).toEqual(ok({ from: 'GD', text: '{"b":2}' }));
  });

  it('is opened by nobody when a single character was changed', () => {
    const envelope = sealed('{"c":3}');
    fc.assert(
      fc.property(
        fc.nat(envelope.length - 1),
        fc.constantFrom('A', 'z', '0', '.', ''),
        (at, by) => {
          const changed = envelope.slice(0, at) + by + envelope.slice(at + 1);
          // The last character of a part holds bits that no byte uses.
          fc.pre(changed !== envelope && envelope[at + 1] !== '.' && at + 1 < envelope.length);
          expect(unseal(changed, 'sampan-message', hk).ok).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('refuses any text at all without throwing', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 6 }), (text, parts) => {
        expect(unseal(text, 'sampan-message', hk).ok).toBe(false);
        expect(openMessage(parts.join('.'), hk).ok).toBe(false);
        expect(readReceipt(parts.join('.'), 'GD', hk).ok).toBe(false);
      }),
    );
  });

  it('keeps messages, questions, answers and receipts apart', () => {
    const envelope = sealed('{}');
    for (const typ of ['sampan-question', 'sampan-answer', 'sampan-receipt'] as const) {
      expect(unseal(envelope, typ, hk)).toEqual({ ok: false, error: 'message.signature_wrong' });
    }
  });

  it('names the same hash of a message on every attempt', () => {
    const head = {
      id: '019c11f0-0000-7000-8000-000000000001',
      from: 'GD',
      to: 'HK',
      sequence: 7,
      kind: 'people.number.counted.v1',
      sent_at: instant(NOW),
      in_reply_to: null,
    } as const;
    const text = messageText(head, '{"number":1}');
    const opened = [1, 2].map(() => openMessage(sealed(text), hk));
    expect(opened.map((one) => one.ok && one.value.hash)).toEqual([
      textDigest(text),
      textDigest(text),
    ]);
    expect(opened[0]).toMatchObject({ value: { ...head, body: { number: 1 } } });
  });

  it('verifies a receipt of the side that signed it, for the side it is meant for', async () => {
    const mo = await ringOf(file, 'MO');
    const jws = signReceipt(RECEIPT, hk);
    expect(readReceipt(jws, 'HK', gd)).toEqual(ok(RECEIPT));
    expect(readReceipt(jws, 'MO', gd)).toEqual({ ok: false, error: 'message.key_unknown' });
    expect(readReceipt(jws, 'HK', mo)).toEqual({ ok: false, error: 'message.head_invalid' });
    const [head, , signature] = jws.split('.');
    const other = Buffer.from(JSON.stringify({ ...RECEIPT, outcome: 'parked' }));
    const forged = [head, other.toString('base64url'), signature].join('.');
    expect(readReceipt(forged, 'HK', gd)).toEqual({ ok: false, error: 'message.signature_wrong' });
  });
});
