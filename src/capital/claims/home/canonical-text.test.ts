import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../kernel/day.ts';
import { canonicalText, readCanonical } from './decisions/canonical-text.ts';

const leaf = fc.oneof(
  fc.bigInt(),
  fc.string(),
  fc.boolean(),
  fc.constant(null),
  fc.maxSafeInteger(),
  fc.constantFrom('2026-01-31', '2024-02-29').map(day),
);
const key = fc.stringMatching(/^[a-z_]{1,8}$/).filter((name) => name !== 'minor' && name !== 'day');
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe('canonical text', () => {
  it('gives back what was written, and writes that the same way again', () => {
    fc.assert(
      fc.property(value, (any) => {
        const text = canonicalText(any);
        expect(canonicalText(readCanonical(text))).toBe(text);
      }),
    );
  });

  it('does not depend on the order of members and leaves absent ones out', () => {
    const one = { fee: { minor: 5n, currency: 'CNY' }, on: day('2026-01-31'), no: undefined };
    const other = { on: day('2026-01-31'), fee: { currency: 'CNY', minor: 5n } };
    expect(canonicalText(one)).toBe(canonicalText(other));
    expect(canonicalText(one)).toBe(
      '{"fee":{"currency":"CNY","minor":{"minor":"5"}},"on":{"day":"2026-01-31"}}',
    );
    expect(readCanonical(canonicalText(one))).toEqual(other);
  });

  it('refuses numbers that have no one text', () => {
    expect(() => canonicalText({ rate: 0.1 })).toThrow();
    expect(() => canonicalText({ rate: Number.NaN })).toThrow();
  });
});
