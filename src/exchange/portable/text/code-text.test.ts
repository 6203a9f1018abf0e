import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { fromBase32, plainBase32, toBase32 } from './base32.ts';
import { codeTexts, readDocumentText } from './code-text.ts';

const part = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const aPart = (most: number) => fc.uint8Array({ minLength: 1, maxLength: most });
const compactOf = (...parts: readonly Uint8Array[]) => parts.map(part).join('.');
const signature = fc.uint8Array({ minLength: 64, maxLength: 64 });

function codesOf(compact: string): readonly string[] {
  const codes = codeTexts(compact);
  if (!codes.ok) throw new Error(codes.error.code);
  return codes.value;
}

const faultOf = (text: string) => {
  const read = readDocumentText(text);
  return read.ok ? null : read.error.code;
};

/** What a camera would see of a printed code, four points for each module. */
function scanned(text: string): string {
  const points = encodeQR(text, 'raw', {
    ecc: 'medium',
    encoding: 'alphanumeric',
    border: 4,
    scale: 4,
  });
  const size = points.length;
  const data = new Uint8Array(size * size * 3);
  points.forEach((row, y) => {
    row.forEach((isDark, x) => {
      data.fill(isDark ? 20 : 235, (y * size + x) * 3, (y * size + x) * 3 + 3);
    });
  });
  return decodeQR({ width: size, height: size, data }, { timeLimit: 5000 });
}

describe('base 32', () => {
  it('gives back every run of bytes, and takes look-alike letters for digits', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = toBase32(bytes);
        expect(fromBase32(text)).toEqual(bytes);
        const misread = text.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
        expect(fromBase32(plainBase32(misread))).toEqual(bytes);
      }),
    );
  });

  it('has one text for a run of bytes only', () => {
    expect(fromBase32('ZZ')).toBeNull();
    expect(fromBase32('U0')).toBeNull();
    expect(fromBase32('0')).toBeNull();
    expect(fromBase32('00')).toEqual(new Uint8Array(1));
  });
});

describe('the codes of a document', () => {
  it('are joined in any order, with blanks and line ends', () => {
    fc.assert(
      fc.property(
        aPart(120),
        aPart(1800),
        signature,
        fc.boolean(),
        (head, payload, sign, isReversed) => {
          const compact = compactOf(head, payload, sign);
          const codes = [...codesOf(compact)];
          if (isReversed) codes.reverse();
          const wrapped = codes
            .join(' ')
            .toLowerCase()
            .replace(/(.{60})/g, '$1\n  ');
          expect(readDocumentText(wrapped)).toEqual({ ok: true, value: compact });
          expect(readDocumentText(` ${compact}\n`)).toEqual({ ok: true, value: compact });
        },
      ),
    );
  });

  it('survive print and camera, in one code and in four', { timeout: 60_000 }, () => {
    for (const size of [60, 300, 900, 1500, 2100]) {
      const compact = compactOf(randomBytes(80), randomBytes(size), randomBytes(64));
      const codes = codesOf(compact);
      expect(readDocumentText(codes.map(scanned).join('\n'))).toEqual({ ok: true, value: compact });
    }
  });

  it('say what is wrong when one is missing, foreign, mistyped or nothing of the kind', () => {
    const one = codesOf(compactOf(randomBytes(80), randomBytes(1500), randomBytes(64)));
    const two = codesOf(compactOf(randomBytes(80), randomBytes(1500), randomBytes(64)));
    expect(one).toHaveLength(3);
    expect(readDocumentText(`${one[0]} ${one[2]}`)).toMatchObject({
      error: { code: 'portable.parts_missing', facts: { missing: '2', of: '3' } },
    });
    expect(faultOf(`${one[0]} ${two[1]} ${one[2]}`)).toBe('portable.parts_mixed');
    const at = one[1]?.length ?? 0;
    const wrong = one[1]?.endsWith('0') ? '1' : '0';
    expect(faultOf(`${one[0]} ${one[1]?.slice(0, at - 1)}${wrong} ${one[2]}`)).toBe(
      'portable.mistyped',
    );
    expect(faultOf('SPD1/1/1/ABC')).toBe('portable.unreadable');
    expect(faultOf('SPD1/9/9/ABCDEF/00')).toBe('portable.parts_missing');
    expect(faultOf('https://example.org')).toBe('portable.unreadable');
    expect(faultOf('x'.repeat(20_001))).toBe('portable.too_large');
  });

  it('are refused beyond four', () => {
    const big = codeTexts(compactOf(randomBytes(80), randomBytes(2400), randomBytes(64)));
    expect(big).toMatchObject({ ok: false, error: { code: 'portable.too_large' } });
  });

  it('never make a reader throw', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        readDocumentText(text);
        readDocumentText(`SPD1/1/1/${text}`);
      }),
    );
  });
});
