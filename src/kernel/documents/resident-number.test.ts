import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../day.ts';
import { problemOf } from './graded.ts';
import { maskNumber } from './mask.ts';
import { gradeResidentNumber, residentCheck } from './resident-number.ts';

const ON = day('2026-11-22');
const grade = (number: string) => gradeResidentNumber('residence_permit', number, ON);
const body = fc
  .tuple(
    fc.constantFrom('810000', '820000', '830000'),
    fc.integer({ min: 1930, max: 2020 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.stringMatching(/^[0-9]{3}$/),
  )
  .map(([region, year, month, date, sequence]) => {
    const two = (part: number) => String(part).padStart(2, '0');
    return `${region}${year}${two(month)}${two(date)}${sequence}`;
  });

describe('the check character of a mainland number', () => {
  it('is the one of the worked example', () => {
    expect(residentCheck('81000019620704001')).toBe('7');
  });

  it('accepts every number made by the rule', () => {
    fc.assert(
      fc.property(body, (made) => {
        expect(problemOf(grade(made + residentCheck(made)))).toBeNull();
      }),
    );
  });

  it('finds every change of one character', () => {
    fc.assert(
      fc.property(
        body,
        fc.integer({ min: 0, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        (made, place, step) => {
          const digit = (Number(made[place]) + step) % 10;
          const changed = made.slice(0, place) + digit + made.slice(place + 1);
          expect(grade(changed + residentCheck(made)).check_digit).toBe('bad');
        },
      ),
    );
  });

  it('says the sex that the sequence says', () => {
    fc.assert(
      fc.property(body, (made) => {
        const sex = Number(made.slice(-1)) % 2 === 1 ? 'male' : 'female';
        expect(grade(made + residentCheck(made)).hints.sex).toBe(sex);
      }),
    );
  });

  it('is hidden with the birth date when the number is masked', () => {
    expect(maskNumber(grade('810000196207040017'))).toBe('810*************17');
  });
});
