import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, dayNumber } from '../../../kernel/day.ts';
import {
  continuousMonths,
  daysIn,
  mergePeriods,
  monthsBefore,
  type Period,
  periodsFrom,
  readPeriods,
} from './months.ts';

const START = day('2010-01-01');
const ON = day('2026-01-01');

const anyPeriod = fc
  .tuple(fc.integer({ min: 0, max: 6000 }), fc.integer({ min: 1, max: 900 }))
  .map(([at, length]): Period => {
    const from = START.add({ days: at });
    return { from, to: from.add({ days: length }) };
  });
const anyPeriods = fc.array(anyPeriod, { maxLength: 8 });
const shuffled = anyPeriods.chain((periods) =>
  fc.tuple(
    fc.constant(periods),
    fc.shuffledSubarray(periods, { minLength: periods.length, maxLength: periods.length }),
  ),
);

/** Every day of the periods, one by one. */
function daysOneByOne(periods: readonly Period[]): Set<number> {
  const days = new Set<number>();
  for (const { from, to } of periods) {
    for (let each = dayNumber(from); each < dayNumber(to); each++) days.add(each);
  }
  return days;
}

describe('periods of employment and insurance', () => {
  it('are the same in any order', () => {
    fc.assert(
      fc.property(shuffled, ([periods, other]) => {
        expect(mergePeriods(other)).toEqual(mergePeriods(periods));
        expect(monthsBefore(other, ON)).toEqual(monthsBefore(periods, ON));
      }),
    );
  });

  it('count overlapping days once, and never more than the calendar has', () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        const merged = mergePeriods(periods);
        const days = daysOneByOne(periods);
        expect(daysIn(merged)).toBe(days.size);
        expect(daysOneByOne(merged)).toEqual(days);
        const span = periods.length === 0 ? 0 : Math.max(...days) - Math.min(...days) + 1;
        expect(daysIn(merged)).toBeLessThanOrEqual(span);
      }),
      { numRuns: 60 },
    );
  });

  it('merge to what is merged already', () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        const merged = mergePeriods(periods);
        expect(mergePeriods(merged)).toEqual(merged);
        expect(mergePeriods([...periods, ...merged])).toEqual(merged);
        expect(monthsBefore(merged, ON)).toEqual(monthsBefore(periods, ON));
      }),
    );
  });

  it('give no fewer months when one more is added, or when a longer gap is allowed', () => {
    fc.assert(
      fc.property(anyPeriods, anyPeriod, fc.integer({ min: 0, max: 6 }), (periods, more, gap) => {
        const [fewer, all] = [monthsBefore(periods, ON), monthsBefore([...periods, more], ON)];
        expect(all.size).toBeGreaterThanOrEqual(fewer.size);
        const before = continuousMonths(fewer, ON, gap);
        expect(continuousMonths(all, ON, gap)).toBeGreaterThanOrEqual(before);
        expect(continuousMonths(fewer, ON, gap + 1)).toBeGreaterThanOrEqual(before);
        expect(before).toBeLessThanOrEqual(fewer.size);
      }),
    );
  });

  it('have only days from the start on when they count from there', () => {
    fc.assert(
      fc.property(anyPeriods, fc.integer({ min: 0, max: 7000 }), (periods, at) => {
        const start = START.add({ days: at });
        const expected = [...daysOneByOne(periods)].filter((each) => each >= dayNumber(start));
        expect(daysOneByOne(periodsFrom(periods, start))).toEqual(new Set(expected));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a month', () => {
  const months = (numbers: readonly number[], on: string) =>
    monthsBefore(readPeriods(numbers) ?? [], day(on)).size;

  it('counts when insured on any day of it', () => {
    expect(months([20250131, 20250202], '2025-06-01')).toBe(2);
  });

  it('is complete on the first day after it', () => {
    expect(months([20250101, 20260101], '2025-12-31')).toBe(11);
    expect(months([20250101, 20260101], '2026-01-01')).toBe(12);
  });

  it('of a period that ends on its first day does not count', () => {
    expect(months([20250101, 20250201], '2025-06-01')).toBe(1);
  });
});

describe('pairs of days', () => {
  it.each([
    ['a day without its pair', [20250101]],
    ['an end before the beginning', [20250201, 20250101]],
    ['an empty period', [20250101, 20250101]],
    ['a day that does not exist', [20250230, 20250301]],
    ['a number that is no day', [7, 12]],
    ['a number with too many digits', [202501010, 202502010]],
  ])('are refused: %s', (_what, numbers) => {
    expect(readPeriods(numbers)).toBeNull();
  });
});
