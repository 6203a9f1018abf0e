import { compareDays, type PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import type { Parameter } from '../law.ts';
import { valueText } from '../value-texts.ts';

/** What is wrong with the day of a change; null when nothing. A day that has begun, or has a value, is corrected only. */
export function dayFault(
  { from, corrects }: { readonly from: PlainDate; readonly corrects: boolean },
  parameter: Parameter,
  today: PlainDate,
): Fault | null {
  const day = from.toString();
  const held = parameter.values.find((entry) => entry.from.equals(from));
  if (held === undefined && parameter.kind === 'monthly') {
    const expected = nextMonth(parameter);
    if (!from.equals(expected)) {
      return fault('policy.change_month_gap', { day, expected: expected.toString() }, 'from');
    }
  }
  const isPast = compareDays(from, today) <= 0;
  if (held !== undefined && !corrects) {
    const value = valueText(held.value, parameter, 'en');
    return fault('policy.change_replaces', { day, value }, 'from');
  }
  if (isPast && !corrects) return fault('policy.change_in_past', { day }, 'from');
  if (corrects && !isPast && held === undefined) {
    return fault('policy.change_corrects_nothing', { day }, 'from');
  }
  return null;
}

/** The first day of the month after the last that has a value. */
function nextMonth(parameter: Parameter): PlainDate {
  const last = parameter.values.at(-1);
  if (last === undefined) throw new Error(`${parameter.key} has no value`);
  return last.from.with({ day: 1 }).add({ months: 1 });
}
