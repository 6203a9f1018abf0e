import { compareDays, dayAt, type Instant, type PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { formatMinor } from '../../kernel/money.ts';
import type { Handover } from './handover.ts';
import { daysOf } from './handover-law.ts';
import type { HandoverPorts } from './ports.ts';

/** What is wrong with day and fee of a visit (`handover.day_wrong`, `handover.too_late`, `handover.fee_wrong`); the same at both sides. */
export function visitProblem(
  { rulebook }: Pick<HandoverPorts, 'rulebook'>,
  of: Pick<Handover, 'fee' | 'period_ends_on'> & { readonly applied_at: Instant },
  visit: {
    readonly visited_on: PlainDate;
    readonly fee: bigint;
    readonly at: Instant;
  },
): Fault | null {
  const { visited_on, fee, at } = visit;
  const today = dayAt(at, ZONE);
  const isInTime =
    compareDays(visited_on, dayAt(of.applied_at, ZONE)) >= 0 &&
    compareDays(visited_on, today) <= 0 &&
    (of.period_ends_on === null || compareDays(visited_on, of.period_ends_on) < 0);
  if (!isInTime) return fault('handover.day_wrong', {}, 'visited_on');
  const days = daysOf(rulebook, 'report_days_after_visit', visited_on);
  if (!days.ok) return days.error;
  const last = visited_on.add({ days: days.value + 1 });
  if (compareDays(today, last) >= 0) {
    return fault('handover.too_late', { day: last.toString() }, 'visited_on');
  }
  if (of.fee === null || fee <= of.fee) return null;
  return fault('handover.fee_wrong', { most: formatMinor(of.fee) }, 'fee');
}
