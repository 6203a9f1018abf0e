import type { Parameter } from '../law.ts';
import { isMoneyUnit } from '../law-text.ts';

/** What a value of the parameter looks like, in a form that is the same in every language. */
export function expectedOf({ unit, codes }: Pick<Parameter, 'unit' | 'codes'>): string {
  if (isMoneyUnit(unit)) return `"2500.00" (${unit})`;
  switch (unit) {
    case 'yes_no':
      return 'true, false';
    case 'rate':
      return '"1.0829"';
    case 'code':
      return [...codes.keys()].join(', ');
    case 'codes':
      return `[${[...codes.keys()].join(', ')}]`;
    case 'day_of_calendar':
      return '"2026-01-31"';
    default:
      return `0, 1, 2, … (${unit})`;
  }
}
