import { compareDays, dayNumber, type PlainDate, parseDay } from '../../../kernel/day.ts';

/** A period of employment or insurance, half-open. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Reads pairs of days `YYYYMMDD`, first day and day after the last; null where they are no periods. */
export function readPeriods(numbers: readonly number[]): readonly Period[] | null {
  const days = numbers.map(dayOf);
  const periods: Period[] = [];
  for (let at = 0; at < days.length; at += 2) {
    const [from, to] = [days[at], days[at + 1]];
    if (!from || !to || compareDays(from, to) >= 0) return null;
    periods.push({ from, to });
  }
  return periods;
}

function dayOf(number: number): PlainDate | null {
  const digits = String(number).padStart(8, '0');
  const read = parseDay(`${digits.slice(0, -4)}-${digits.slice(-4, -2)}-${digits.slice(-2)}`);
  return read.ok ? read.value : null;
}

/** The same days as periods that neither overlap nor touch, in order: whatever overlaps counts once. */
export function mergePeriods(periods: readonly Period[]): readonly Period[] {
  const merged: Period[] = [];
  const inOrder = [...periods].sort((a, b) => compareDays(a.from, b.from));
  for (const period of inOrder) {
    const last = merged.at(-1);
    if (last === undefined || compareDays(last.to, period.from) < 0) merged.push(period);
    else if (compareDays(last.to, period.to) < 0) merged.splice(-1, 1, { ...last, to: period.to });
  }
  return merged;
}

/** Number of days in periods that do not overlap. */
export function daysIn(merged: readonly Period[]): number {
  return merged.reduce((sum, { from, to }) => sum + dayNumber(to) - dayNumber(from), 0);
}

/** The parts of periods from a day on. */
export function periodsFrom(periods: readonly Period[], start: PlainDate): readonly Period[] {
  return periods
    .filter(({ to }) => compareDays(to, start) > 0)
    .map(({ from, to }) => ({ from: compareDays(from, start) < 0 ? start : from, to }));
}

/** Calendar months as whole numbers that are over on the day and in which a period has at least one day. */
export function monthsBefore(periods: readonly Period[], on: PlainDate): ReadonlySet<number> {
  const months = new Set<number>();
  for (const { from, to } of periods) {
    const last = Math.min(monthNumber(to.subtract({ days: 1 })), monthNumber(on) - 1);
    for (let month = monthNumber(from); month <= last; month++) months.add(month);
  }
  return months;
}

/** Months insured in a row up to the day; a run of at most `gap_months_max` missing months does not break it. */
export function continuousMonths(
  months: ReadonlySet<number>,
  on: PlainDate,
  gap_months_max: number,
): number {
  let count = 0;
  let missing = 0;
  for (let month = monthNumber(on) - 1; missing <= gap_months_max && count < months.size; month--) {
    missing = months.has(month) ? 0 : missing + 1;
    if (missing === 0) count += 1;
  }
  return count;
}

function monthNumber(on: PlainDate): number {
  return on.year * 12 + on.month - 1;
}
