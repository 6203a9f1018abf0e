import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../language/languages.ts';
import { formatAmount, formatShare, formatValue, fromMinor, toMinor } from './amount.ts';

const plain = (text: string) => text.replaceAll(/[\s\u00a0\u202f]/g, ' ');

test('amounts carry the ISO code in every language', () => {
  const written = LANGUAGES.map((language) =>
    plain(formatAmount({ currency: 'CNY', value: '1234.50' }, language)),
  );
  expect(written).toEqual(['CNY 1,234.50', 'CNY 1,234.50', 'CNY 1,234.50', 'CNY 1.234,50']);
});

test('whole amounts may leave out their zeros, others never', () => {
  expect(plain(formatAmount({ currency: 'HKD', value: '8000.00' }, 'en', 'whole'))).toBe(
    'HKD 8,000',
  );
  expect(plain(formatAmount({ currency: 'HKD', value: '0.49' }, 'en', 'whole'))).toBe('HKD 0.49');
});

test('no digit is lost, however large the amount', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), (minor) => {
      const digits = formatValue(fromMinor(minor), 'en').replaceAll(',', '');
      expect(digits).toBe(fromMinor(minor));
    }),
  );
});

test('minor units and decimals are each other', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), (minor) => {
      expect(toMinor(fromMinor(minor))).toBe(minor);
    }),
  );
});

test('what is no amount is not read', () => {
  for (const typed of ['', '1,000', '1.234', 'abc', '--1', '1e3', '.5']) {
    expect(toMinor(typed), typed).toBeNull();
  }
});

test('a share is rounded half up to a tenth of a percent', () => {
  expect(formatShare(39_727, 74_956, 'en')).toBe('53.0%');
  expect(formatShare(1, 3, 'pt-MO')).toBe('33,3%');
  expect(formatShare(0, 0, 'en')).toBe('0.0%');
});
