import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../test/law.ts';
import { day } from '../kernel/day.ts';
import { minor } from '../kernel/money.ts';
import { compareSystems, type SystemRow } from './systems.ts';

const cellOf = (rows: readonly SystemRow[], aspect: string, side: string) => {
  const found = rows.find((row) => row.aspect === aspect)?.cells.find((one) => one.side === side);
  if (found === undefined) throw new Error(`no ${aspect} of ${side}`);
  return found;
};

describe('the three systems side by side', () => {
  const rows = compareSystems(RULEBOOK, day('2026-01-31'));

  it('say what Table 1 of the paper says', () => {
    const words = rows.map(({ aspect, cells }) => [
      aspect,
      ...cells.map(({ headline }) => headline.entry?.value),
    ]);
    expect(words).toEqual([
      [
        'coverage',
        ['all_residents'],
        ['all_residents'],
        ['insured_persons', 'qualified_residents'],
      ],
      [
        'funding',
        ['taxation'],
        ['taxation'],
        ['employers', 'employees', 'residents', 'government_subsidies'],
      ],
      ['service_delivery', ['equal'], ['equal'], ['by_program', 'by_duration']],
    ]);
  });

  it('take each number from the law of the day', () => {
    const charge = (on: string) =>
      cellOf(compareSystems(RULEBOOK, day(on)), 'service_delivery', 'HK').facts.find(
        ({ parameter }) => parameter.key === 'accident_emergency',
      )?.entry?.value;
    expect(charge('2002-11-28')).toBeUndefined();
    expect(charge('2002-11-29')).toBe(minor('100.00'));
    expect(charge('2025-12-31')).toBe(minor('180.00'));
    expect(charge('2026-01-01')).toBe(minor('400.00'));
  });

  it('leave unsettled what nobody has settled, and name a source for everything else', () => {
    const vouchers = cellOf(rows, 'funding', 'MO').facts[0];
    expect(vouchers?.entry?.value).toBe('unknown');
    for (const { cells } of rows) {
      for (const { headline, facts } of cells) {
        for (const { entry } of [headline, ...facts]) {
          expect(entry?.sources.length).toBeGreaterThan(0);
        }
      }
    }
  });

  it('say of days before the paper that its words were not looked at', () => {
    const then = compareSystems(RULEBOOK, day('2019-06-30'));
    expect(cellOf(then, 'coverage', 'GD').headline.entry?.value).toBe('unknown');
    expect(cellOf(then, 'funding', 'HK').facts[0]?.entry?.value).toEqual({ num: 90n, den: 100n });
  });
});
