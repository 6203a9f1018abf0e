import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemOf } from './graded.ts';
import { gradeHkid, hkidCheck } from './hkid.ts';
import { maskNumber } from './mask.ts';
import { SYNTHETIC_HKIDS, syntheticHkid } from './synthetic-hkid.ts';

const body = fc
  .tuple(fc.stringMatching(/^[A-Z]{1,2}$/), fc.stringMatching(/^[0-9]{6}$/))
  .map(([letters, digits]) => ({ letters, digits }));
const isRight = (letters: string, digits: string, check: string) =>
  problemOf(gradeHkid(`${letters}${digits}(${check})`)) === null;

describe('the check digit of a Hong Kong identity card', () => {
  it('is the one of the worked examples', () => {
    expect(hkidCheck('A123456')).toBe('3');
    expect(hkidCheck('WX123456')).toBe('9');
    expect(hkidCheck('P100013')).toBe('A');
  });

  it('finds every change of one digit', () => {
    fc.assert(
      fc.property(body, ({ letters, digits }) => {
        const check = hkidCheck(letters + digits);
        for (let place = 0; place < digits.length; place++) {
          for (const other of '0123456789') {
            if (other === digits[place]) continue;
            const changed = digits.slice(0, place) + other + digits.slice(place + 1);
            expect(isRight(letters, changed, check)).toBe(false);
          }
        }
      }),
    );
  });

  it('finds every swap of two neighbouring digits', () => {
    fc.assert(
      fc.property(body, ({ letters, digits }) => {
        const check = hkidCheck(letters + digits);
        for (let place = 0; place < digits.length - 1; place++) {
          const [one = '', other = ''] = digits.slice(place, place + 2);
          if (one === other) continue;
          const swapped = digits.slice(0, place) + other + one + digits.slice(place + 2);
          expect(isRight(letters, swapped, check)).toBe(false);
        }
      }),
    );
  });
});

describe('a synthetic number', () => {
  it('is right, is nobody’s and is another one for every index', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: SYNTHETIC_HKIDS - 1 }), { maxLength: 50 }),
        (indexes) => {
          const numbers = indexes.map(syntheticHkid);
          expect(new Set(numbers).size).toBe(indexes.length);
          for (const number of numbers) {
            const graded = gradeHkid(number);
            expect(problemOf(graded)).toBeNull();
            expect(graded.warnings).toEqual(['unknown_prefix']);
          }
        },
      ),
    );
  });

  it('exists for whole numbers of the range only', () => {
    for (const index of [-1, 0.5, SYNTHETIC_HKIDS]) {
      expect(() => syntheticHkid(index)).toThrow(RangeError);
    }
  });
});

describe('a masked number', () => {
  it('shows what a clerk needs to tell two cards apart, and no more', () => {
    expect(maskNumber(gradeHkid('A123456(3)'))).toBe('A12***6(3)');
    expect(maskNumber(gradeHkid('WX123456(9)'))).toBe('WX1****6(9)');
    expect(maskNumber(gradeHkid('12'))).toBe('1***');
  });
});
