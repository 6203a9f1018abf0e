import { compareDays, type PlainDate } from '../../../kernel/day.ts';
import {
  continuousMonths,
  mergePeriods,
  monthsBefore,
  type Period,
} from '../../../schemes/compact/periods/months.ts';
import type { StandingPeriod } from './standing.ts';

/** The last stretches of insured months before a day, as the formula of Shenzhen asks for them. */
export interface InsuredMonths {
  readonly months_since_gap: number;
  /** Missing months between the last stretch and the one before; zero where there is only one. */
  readonly gap_months: number;
  readonly months_before_gap: number;
}

/** Periods up to a day; one without an end goes on. Those that begin later are left out. */
export function closedBefore(
  periods: readonly Pick<StandingPeriod, 'from' | 'to'>[],
  on: PlainDate,
): readonly Period[] {
  const next = on.add({ days: 1 });
  return periods
    .filter(({ from }) => compareDays(from, on) <= 0)
    .map(({ from, to }) => ({ from, to: to === null || compareDays(to, next) > 0 ? next : to }))
    .filter(({ from, to }) => compareDays(from, to) < 0);
}

/** Counts the insured months before a day. Overlapping periods count once, and their order does not matter. */
export function insuredMonths(
  periods: readonly Pick<StandingPeriod, 'from' | 'to'>[],
  on: PlainDate,
): InsuredMonths {
  const months = monthsBefore(mergePeriods(closedBefore(periods, on)), on);
  const since = continuousMonths(months, on, 0);
  const first = firstOf(on).subtract({ months: since });
  const earlier = monthsBefore(mergePeriods(closedBefore(periods, first)), first);
  if (earlier.size === 0) return { months_since_gap: since, gap_months: 0, months_before_gap: 0 };
  let gap = 0;
  while (continuousMonths(earlier, first.subtract({ months: gap }), 0) === 0) gap += 1;
  return {
    months_since_gap: since,
    gap_months: gap,
    months_before_gap: continuousMonths(earlier, first.subtract({ months: gap }), 0),
  };
}

const firstOf = (on: PlainDate): PlainDate => on.with({ day: 1 });
