import { daysBetween, type PlainDate } from '../../../kernel/day.ts';
import { fact, take } from '../../hearing.ts';
import type { FeeHearing } from './parameters.ts';
import type { Service } from './services.ts';

/** Days that are charged by the same rules in the same calendar year; an attendance is a run of one day. */
export interface Run {
  readonly from: PlainDate;
  readonly days: number;
}

const STAYS: ReadonlySet<Service> = new Set(['inpatient_general', 'inpatient_convalescent']);

/** Whether a service is charged by the day. */
export function isStay(service: Service): boolean {
  return STAYS.has(service);
}

/** The runs of a stay; empty when the discharge lies before the admission, undefined when not settled. */
export function runsOfStay(hearing: FeeHearing): readonly Run[] | undefined {
  const { on } = hearing.given;
  const nights = daysBetween(on, fact(hearing, 'discharged_on'));
  if (nights < 0) return [];
  const countsDischarge = take(hearing, hearing.rules.discharge_day_counts);
  const days_min = take(hearing, hearing.rules.bed_days_min);
  if (countsDischarge === undefined || days_min === undefined) return undefined;
  const days = Math.max(days_min, countsDischarge ? nights + 1 : nights);
  return splitByRules(hearing, hearing.trace.step('bed_days', days));
}

/** Each bed day is charged at the scale of that day, and counts in its calendar year. */
function splitByRules(hearing: FeeHearing, days: number): readonly Run[] {
  const runs: Run[] = [];
  let from = hearing.given.on;
  for (let left = days; left > 0; ) {
    const inYear = daysBetween(from, from.with({ month: 12, day: 31 })) + 1;
    const run = { from, days: sameRules(hearing, from, Math.min(left, inYear)) };
    runs.push(run);
    left -= run.days;
    from = from.add({ days: run.days });
  }
  return runs;
}

/** How many days from the first one on have its rules, at most `max`; rules change rarely, so it is searched by halves. */
function sameRules({ rules_on }: FeeHearing, from: PlainDate, max: number): number {
  const rules = rules_on(from);
  let low = 1;
  let high = max;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (rules_on(from.add({ days: middle - 1 })) === rules) low = middle;
    else high = middle - 1;
  }
  return low;
}
