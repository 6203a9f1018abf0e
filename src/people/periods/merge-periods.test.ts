import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, isWithin } from '../../kernel/day.ts';
import { overlaps } from './entry.ts';
import { gapsBetween, mergedStretches, type Stretch } from './merge-periods.ts';

const START = day('2020-01-01');
const LAST = 60;
const stretch = fc
  .tuple(fc.nat(LAST), fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }))
  .map(
    ([from, days]): Stretch => ({
      from: START.add({ days: from }),
      to: days === null ? null : START.add({ days: from + days }),
    }),
  );
const days = Array.from({ length: LAST + 40 }, (_, index) => START.add({ days: index }));
const isIn = (stretches: readonly Stretch[]) =>
  days.map((on) => stretches.some(({ from, to }) => isWithin(on, from, to)));

describe('merged stretches', () => {
  it('cover the same days as the periods, each once and in order', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), (stretches) => {
        const merged = mergedStretches(stretches);
        expect(isIn(merged)).toEqual(isIn(stretches));
        for (const [index, next] of merged.entries()) {
          const before = merged[index - 1];
          if (before === undefined) continue;
          expect(before.to).not.toBeNull();
          expect(overlaps(before, next)).toBe(false);
          expect(before.to?.equals(next.from)).toBe(false);
        }
      }),
    );
  });

  it('do not depend on the order of the periods', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 6 }), (stretches) => {
        const text = (of: readonly Stretch[]) => JSON.stringify(mergedStretches(of));
        expect(text([...stretches].reverse())).toBe(text(stretches));
      }),
    );
  });

  it('leave gaps that belong to no period', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 6 }), (stretches) => {
        for (const gap of gapsBetween(stretches)) {
          expect(stretches.some((one) => overlaps(one, gap))).toBe(false);
        }
      }),
    );
    expect(
      gapsBetween([
        { from: day('2021-03-01'), to: null },
        { from: day('2020-01-01'), to: day('2020-07-01') },
      ]),
    ).toEqual([{ from: day('2020-07-01'), to: day('2021-03-01') }]);
  });
});

describe('two stretches', () => {
  it('overlap exactly when they share a day', () => {
    fc.assert(
      fc.property(stretch, stretch, (a, b) => {
        const shared = days.some((on) => isWithin(on, a.from, a.to) && isWithin(on, b.from, b.to));
        expect(overlaps(a, b)).toBe(shared);
      }),
    );
  });
});
