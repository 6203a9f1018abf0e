import { dayAt, daysBetween, type PlainDate } from '../../../kernel/day.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { CaseRole, CaseRules, Course } from '../course/course.ts';
import type { Procedure } from './procedure.ts';

const SATURDAY = 6;

/** A clock that runs: who has to act, and the last day for it. */
export interface Deadline {
  readonly owes: CaseRole;
  readonly due_on: PlainDate;
}

/** The clock of the state in which a case is; null where nobody has to act. */
export function deadlineOf(
  rules: CaseRules,
  { state, since, standing }: Course,
  procedure: Procedure,
): Deadline | null {
  const clock = rules.states[state] ?? null;
  if (clock === null || since === null) return null;
  const start = dayAt(since, ZONE);
  const days = procedure.days(clock.days, start);
  const counted = procedure.code('days_counted', start);
  return { owes: clock.owes(standing), due_on: dayAfter(start, days, counted) };
}

/**
 * The day so many days after another, counted as the law says. Working days are Monday to Friday; the public holidays
 * of the three places are not settled in law yet.
 */
function dayAfter(start: PlainDate, days: number, counted: string): PlainDate {
  if (counted !== 'working_days') return start.add({ days });
  let on = start;
  for (let left = days; left > 0; ) {
    on = on.add({ days: 1 });
    if (on.dayOfWeek < SATURDAY) left -= 1;
  }
  return on;
}

/** Days that are left until the end of the due day; negative when it is over. */
export function daysLeft(due_on: PlainDate, today: PlainDate): number {
  return daysBetween(today, due_on);
}
