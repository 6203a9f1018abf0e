import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clinicalTables, openRulebook } from '../../../rulebook/index.ts';
import { compareRatios, exact, halfUp, minus, ratio } from './ratio.ts';
import { convert, unitBook } from './unit-book.ts';

const opened = openRulebook(resolve(import.meta.dirname, '../../../../policy'));
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const tables = clinicalTables(opened.value.files);
const book = unitBook(tables);

function told(loinc: string, value: string, [from, to]: readonly [string, string]): string | null {
  const analyte = book.analyteOf(loinc);
  if (analyte === null) return null;
  const unit = book.unitOf(from, analyte);
  const target = analyte.read_in.find((one) => one.unit.code === to);
  if (unit === null || target === undefined) return null;
  const there = convert(exact(value), unit, target.unit, analyte);
  return there === null ? null : halfUp(there, target.decimals);
}

describe('values that laboratories of both sides know', () => {
  it.each([
    ['14749-6', '7.8', ['mmol/L', 'mg/dL'], '141'],
    ['2345-7', '100', ['mg/dL', 'mmol/L'], '5.6'],
    ['14647-2', '5.2', ['mmol/L', 'mg/dL'], '201'],
    ['14927-8', '1.7', ['mmol/L', 'mg/dL'], '151'],
    ['14682-9', '98', ['umol/L', 'mg/dL'], '1.11'],
    ['2160-0', '1.6', ['mg/dL', 'umol/L'], '141'],
    ['14933-6', '0.46', ['mmol/L', 'mg/dL'], '7.7'],
    ['14933-6', '402', ['µmol/L', 'mg/dL'], '6.8'],
    ['3094-0', '14', ['mg/dL', 'mmol/L'], '5.0'],
    ['17861-6', '10', ['mg/dL', 'mmol/L'], '2.50'],
    ['17861-6', '5', ['meq/L', 'mmol/L'], '2.50'],
    ['718-7', '13.1', ['g/dL', 'g/L'], '131'],
    ['4548-4', '7.1', ['%', 'mmol/mol'], '54'],
    ['59261-8', '48', ['mmol/mol', '%{HbA1c}'], '6.5'],
    ['8480-6', '138', ['mmHg', 'kPa'], '18.4'],
    ['8310-5', '98.6', ['[degF]', 'Cel'], '37.0'],
    ['777-3', '210', ['10*9/L', '10*3/uL'], '210'],
  ] as const)('%s: %s %j is %s', (loinc, value, units, expected) => {
    expect(told(loinc, value, units)).toBe(expected);
  });

  it('is nothing for units that measure something else, and for what the table does not know', () => {
    expect(told('718-7', '13.1', ['mmol/L', 'g/L'])).toBeNull();
    expect(told('8867-4', '60', ['/min', '/min'])).toBeNull();
    expect(told('2345-7', '100', ['furlong', 'mmol/L'])).toBeNull();
  });
});

const decimals = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => halfUp({ num: digits, den: 10n ** BigInt(places) }, places));
const pairs = fc.constantFrom(
  ...tables.units.analytes.flatMap(({ loinc }) => {
    const analyte = book.analyteOf(loinc[0] ?? '');
    const units = tables.units.units.flatMap(({ code }) => {
      const unit = analyte === null ? null : book.unitOf(code, analyte);
      return unit === null ? [] : [unit];
    });
    return analyte === null
      ? []
      : units.flatMap((from) => units.map((to) => ({ analyte, from, to })));
  }),
);

describe('conversion', () => {
  it('there and back is the same number, exactly', () => {
    fc.assert(
      fc.property(decimals, pairs, (text, { analyte, from, to }) => {
        const value = exact(text);
        const there = convert(value, from, to, analyte);
        if (there === null) throw new Error('a unit of the analyte was not reached');
        const back = convert(there, to, from, analyte);
        expect(back === null ? null : compareRatios(back, value)).toBe(0);
      }),
    );
  });

  it('keeps the order of values', () => {
    fc.assert(
      fc.property(decimals, decimals, pairs, (one, other, { analyte, from, to }) => {
        const [a, b] = [exact(one), exact(other)];
        const [there, beside] = [convert(a, from, to, analyte), convert(b, from, to, analyte)];
        if (there === null || beside === null) throw new Error('a unit was not reached');
        expect(compareRatios(there, beside)).toBe(compareRatios(a, b));
      }),
    );
  });

  it('is rounded once, by at most half of the last place', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 4 }), (text, places) => {
        const off = minus(exact(halfUp(exact(text), places)), exact(text));
        const half = { num: 1n, den: 2n * 10n ** BigInt(places) };
        const size = { num: off.num < 0n ? -off.num : off.num, den: off.den };
        expect(compareRatios(size, half)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('numbers', () => {
  it.each([
    ['5.60', '5.6'],
    ['1e-3', '0.001'],
    ['-2.5', '-2.5'],
    ['5/9', '0.5556'],
  ])('%s is read exactly', (text, expected) => {
    expect(halfUp(exact(text), 4).replace(/0+$/, '')).toBe(expected);
  });

  it.each(['', 'abc', '1.', '.5', '1e999', '0x10', '1/0', ' 1', '1_000'])('%j is none', (text) => {
    expect(ratio(text)).toBeNull();
  });

  it('rounds halves away from zero', () => {
    expect(['0.5', '1.5', '-0.5', '-0.4'].map((one) => halfUp(exact(one), 0))).toEqual([
      '1',
      '2',
      '-1',
      '0',
    ]);
  });
});
