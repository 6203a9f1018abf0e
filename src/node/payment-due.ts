import { day, firstDay, type PlainDate } from '../kernel/day.ts';
import type { Rulebook } from '../rulebook/index.ts';

const SATURDAY = 6;

/**
 * The day on which the payment of a month's window falls due: the last weekday so many months after it as the
 * claim procedure says (claims and settlement, 5.3). Public holidays of the three places are not settled in law yet.
 */
export function paymentDue(rulebook: Rulebook, month: string): PlainDate {
  const months = rulebook
    .scheme('compact.claim_procedure')
    .on('payment_due_months', firstDay(month));
  if (!months.known) throw new Error(`payment_due_months is not settled for ${month}`);
  const last = firstDay(month)
    .add({ months: Number(months.value) + 1 })
    .subtract({ days: 1 });
  return last.dayOfWeek >= SATURDAY
    ? last.subtract({ days: last.dayOfWeek - SATURDAY + 1 })
    : day(last.toString());
}
