import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../kernel/day.ts';
import { insuredMonths } from './insured-months.ts';

const period = (from: string, to: string | null = null) => ({
  from: day(from),
  to: to === null ? null : day(to),
});
const ON = day('2026-03-10');

describe('insured months', () => {
  it('are whole calendar months before the day, the last stretch and the one before the gap', () => {
    expect(insuredMonths([period('2025-03-15')], ON)).toEqual({
      months_since_gap: 12,
      gap_months: 0,
      months_before_gap: 0,
    });
    const all = [period('2024-01-01', '2024-07-01'), period('2025-10-01')];
    expect(insuredMonths(all, ON)).toEqual({
      months_since_gap: 5,
      gap_months: 15,
      months_before_gap: 6,
    });
  });

  it('do not count the month of the day, nor what begins later', () => {
    expect(insuredMonths([period('2026-03-01')], ON).months_since_gap).toBe(0);
    expect(insuredMonths([period('2027-01-01')], ON).months_since_gap).toBe(0);
    expect(insuredMonths([], ON).months_since_gap).toBe(0);
  });

  const month = fc.integer({ min: 0, max: 80 });
  const anyPeriods = fc.array(fc.tuple(month, fc.integer({ min: 1, max: 40 })), { maxLength: 6 });
  const first = day('2019-01-15');
  const made = (rows: readonly (readonly [number, number])[]) =>
    rows.map(([start, months]) => ({
      from: first.add({ months: start }),
      to: first.add({ months: start + months }),
    }));

  it('do not depend on the order of periods, nor on counting some twice', () => {
    fc.assert(
      fc.property(anyPeriods, (rows) => {
        const periods = made(rows);
        const counted = insuredMonths(periods, ON);
        expect(insuredMonths([...periods].reverse(), ON)).toEqual(counted);
        expect(insuredMonths([...periods, ...periods], ON)).toEqual(counted);
      }),
    );
  });

  it('never become fewer in the last stretch by another period', () => {
    fc.assert(
      fc.property(anyPeriods, fc.tuple(month, fc.integer({ min: 1, max: 40 })), (rows, more) => {
        const before = insuredMonths(made(rows), ON).months_since_gap;
        expect(insuredMonths(made([...rows, more]), ON).months_since_gap).toBeGreaterThanOrEqual(
          before,
        );
      }),
    );
  });
});
