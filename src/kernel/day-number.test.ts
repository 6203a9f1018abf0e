import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day, daysBetween } from './day.ts';

it('days between two days are those that the calendar counts, back and forth', () => {
  const epoch = day('0001-01-01');
  const any = fc.integer({ min: 0, max: 3_000_000 }).map((days) => epoch.add({ days }));
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(daysBetween(a, b)).toBe(a.until(b, { largestUnit: 'day' }).days);
    }),
  );
});
