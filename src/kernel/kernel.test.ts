import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDays, day, daysBetween, isWithin, parseDay, settableClock } from './day.ts';
import { canonicalJson, digestOf, merkleRoot, pseudonym, sha256 } from './digest.ts';
import { isId, newId } from './id.ts';
import { pickLanguage } from './language.ts';

describe('days', () => {
  it.each(['2026-02-30', '2026-13-01', '20260101', '2026-1-1', '', 'today'])(
    'refuses %j',
    (text) => {
      expect(parseDay(text).ok).toBe(false);
    },
  );

  it('counts a half-open period', () => {
    const from = day('2026-01-01');
    const to = day('2026-02-01');
    expect(isWithin(from, from, to)).toBe(true);
    expect(isWithin(to, from, to)).toBe(false);
    expect(isWithin(to, from, null)).toBe(true);
    expect(daysBetween(from, to)).toBe(31);
    expect(compareDays(from, to)).toBe(-1);
  });
});

describe('canonical text', () => {
  it('does not depend on the order of members', () => {
    expect(canonicalJson({ b: 1, a: ['x', null, true] })).toBe('{"a":["x",null,true],"b":1}');
    expect(digestOf({ a: '1', b: '2' })).toBe(digestOf({ b: '2', a: '1' }));
  });

  it('refuses fractions, which have no canonical text', () => {
    expect(() => canonicalJson(0.1)).toThrow(TypeError);
  });

  it('knows the digest of the empty text (FIPS 180-4)', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('keys pseudonyms (RFC 4231, test case 2)', () => {
    const key = new TextEncoder().encode('Jefe');
    expect(pseudonym(key, 'what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('has equal roots for equal sets only', () => {
    const leaf = fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 0, maxLength: 9 });
    fc.assert(
      fc.property(leaf, leaf, (left, right) => {
        const a = [...new Set(left)].map((n) => sha256(`${n}`));
        const b = [...new Set(right)].map((n) => sha256(`${n}`));
        const same = a.length === b.length && a.every((item) => b.includes(item));
        expect(merkleRoot(a) === merkleRoot(b)).toBe(same);
        expect(merkleRoot([...a].reverse())).toBe(merkleRoot(a));
      }),
    );
  });
});

describe('identifiers', () => {
  it('sort by time and have the shape of version 7', () => {
    const clock = settableClock('2026-01-31T00:00:00Z');
    const random = { bytes: (count: number) => new Uint8Array(count).fill(0xab) };
    const first = newId(clock, random);
    clock.set('2026-01-31T00:00:01Z');
    const second = newId(clock, random);
    expect(isId(first)).toBe(true);
    expect(first < second).toBe(true);
    expect(first[14]).toBe('7');
  });
});

describe('languages', () => {
  it.each([
    ['zh-TW,zh;q=0.9', 'zh-Hant-HK'],
    ['zh-MO', 'zh-Hant-HK'],
    ['zh', 'zh-Hans-CN'],
    ['pt-BR,pt;q=0.8', 'pt-MO'],
    ['fr-FR,pt;q=0.5', 'pt-MO'],
    ['fr', 'en'],
    [undefined, 'en'],
    ['en;q=0.1, zh-HK;q=0.9', 'zh-Hant-HK'],
    ['zh-HK;q=0, pt;q=0.2', 'pt-MO'],
    ['zh-CN;q=abc, pt', 'pt-MO'],
  ])('answers %j in %s', (wanted, language) => {
    expect(pickLanguage(wanted)).toBe(language);
  });
});
