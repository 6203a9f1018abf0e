import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  convert,
  formatMinor,
  inverse,
  minor,
  mulDiv,
  parseMinor,
  split,
  wholeUnits,
} from './money.ts';

describe('money', () => {
  it('reads and writes the same amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), (amount) => {
        expect(minor(formatMinor(amount))).toBe(amount);
      }),
    );
  });

  it.each(['1.234', '1,00', '', '.5', '1e3', 'NaN', '٣', '1.', '--1', ' 1'])(
    'refuses %j as an amount',
    (text) => {
      expect(parseMinor(text).ok).toBe(false);
    },
  );

  it('rounds halves away from zero, on both sides of zero', () => {
    expect(mulDiv(5n, 1n, 2n)).toBe(3n);
    expect(mulDiv(-5n, 1n, 2n)).toBe(-3n);
    expect(mulDiv(7n, 1n, 4n)).toBe(2n);
    expect(mulDiv(5n, 1n, 2n, 'down')).toBe(2n);
    expect(mulDiv(-5n, 1n, 2n, 'down')).toBe(-2n);
  });

  it('never rounds by more than half a unit', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        (amount, num, den) => {
          const gap = mulDiv(amount, num, den) * den - amount * num;
          expect((gap < 0n ? -gap : gap) * 2n).toBeLessThanOrEqual(den);
        },
      ),
    );
  });

  it('splits so that the parts sum to the whole and each is within one unit of its share', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.array(fc.bigInt({ min: 0n, max: 10n ** 6n }), { minLength: 1, maxLength: 12 }),
        (amount, weights) => {
          const total = weights.reduce((sum, weight) => sum + weight, 0n);
          if (total === 0n) return;
          const parts = split(amount, weights);
          expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(amount);
          parts.forEach((part, index) => {
            const gap = part * total - amount * (weights[index] ?? 0n);
            expect(gap < 0n ? -gap : gap).toBeLessThan(total);
          });
        },
      ),
    );
  });

  it('reproduces the published parity of 14 January 2025 in both directions', () => {
    const perHundred = { from: 'HKD', to: 'CNY', num: 92346n, den: 100000n } as const;
    expect(convert(minor('100.00'), perHundred)).toBe(minor('92.35'));
    expect(convert(minor('92.35'), inverse(perHundred))).toBe(minor('100.00'));
  });

  it('cuts to whole dollars without rounding up', () => {
    expect(wholeUnits(106143n, 100n)).toBe(106100n);
    expect(wholeUnits(99n, 100n)).toBe(0n);
  });
});
