import { compareDays, day, isWithin, type PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { least, type Minor } from '../../kernel/money.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { SchemeLaw, Settled, Value } from '../../rulebook/index.ts';

/** An amount that becomes due to a person on a day, before the limit on the balance. */
export interface VoucherCredit {
  readonly day: PlainDate;
  readonly kind: 'annual' | 'one_off';
  readonly minor: Minor;
}

/** A credit for all persons born in certain years: what a job posts for many at once. */
export interface CreditCohort extends VoucherCredit {
  /** Null where there is no eldest year. */
  readonly birth_year_min: number | null;
  readonly birth_year_max: number;
}

/**
 * All credits whose day lies in `[from, to)`, ascending; on one day annual before one-off. The year's
 * amount is credited on 1 January to everyone of age. When amount or age change within a year, what is
 * missing to the year's amount is credited on that day (rulings 1 and 3). Fault `policy.not_settled`
 * where an amount or age is unknown.
 */
export function creditCohorts(
  law: SchemeLaw,
  from: PlainDate,
  to: PlainDate,
): Result<readonly CreditCohort[], Fault> {
  const cohorts: CreditCohort[] = [];
  for (const on of creditDays(law, from, to)) {
    const annual = annualCohorts(law, on);
    if (!annual.ok) return annual;
    const oneOff = oneOffCohorts(law, on);
    if (!oneOff.ok) return oneOff;
    cohorts.push(...annual.value, ...oneOff.value);
  }
  return ok(cohorts);
}

/** The credits of one person by year of birth; see `creditCohorts`. Death and status are the caller's matter. */
export function creditsDue(
  birth_year: number,
  law: SchemeLaw,
  from: PlainDate,
  to: PlainDate,
): Result<readonly VoucherCredit[], Fault> {
  const cohorts = creditCohorts(law, from, to);
  if (!cohorts.ok) return cohorts;
  const own = cohorts.value.filter(
    (cohort) =>
      birth_year <= cohort.birth_year_max && birth_year >= (cohort.birth_year_min ?? birth_year),
  );
  return ok(own.map((cohort) => ({ day: cohort.day, kind: cohort.kind, minor: cohort.minor })));
}

/** What of a credit fits under the limit; the rest is forfeited. No limit is `null`. */
export function creditAccount(
  balance: Minor,
  credit: Minor,
  limit: Minor | null,
): { readonly credited: Minor; readonly forfeited: Minor } {
  const room = limit === null ? credit : limit > balance ? limit - balance : 0n;
  const credited = least(credit, room);
  return { credited, forfeited: credit - credited };
}

/** The limit on the unspent balance on a day; unknown before 2013. */
export function balanceLimit(law: SchemeLaw, on: PlainDate): Settled<Minor | null> {
  return law.on('balance_max', on) as Settled<Minor | null>;
}

/** 1 January of each year, days on which amount or age change, and days of one-off credits. */
function creditDays(law: SchemeLaw, from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const days = new Map<string, PlainDate>();
  const add = (on: PlainDate) => {
    if (isWithin(on, from, to)) days.set(on.toString(), on);
  };
  const first = law.parameters.get('annual_amount')?.values[0]?.from ?? to;
  for (let year = Math.max(from.year, first.year); year <= to.year; year++) add(newYear(year));
  for (const key of ['annual_amount', 'age_min', 'one_off_amount']) {
    for (const entry of law.parameters.get(key)?.values ?? []) add(entry.from);
  }
  return [...days.values()].sort(compareDays);
}

function annualCohorts(law: SchemeLaw, on: PlainDate): Result<readonly CreditCohort[], Fault> {
  const now = entitlement(law, on);
  if (!now.ok) return now;
  const before = creditedEarlierInYear(law, on);
  if (!before.ok) return before;
  const cohorts: CreditCohort[] = [];
  const youngest = on.year - now.value.age;
  const known = before.value === null ? null : on.year - before.value.age;
  const add = (minor: Minor, birth_year_min: number | null, birth_year_max: number) => {
    if (minor > 0n) {
      cohorts.push({ day: on, kind: 'annual', minor, birth_year_min, birth_year_max });
    }
  };
  if (known === null || before.value === null) add(now.value.amount, null, youngest);
  else {
    add(now.value.amount - before.value.amount, null, Math.min(known, youngest));
    if (youngest > known) add(now.value.amount, known + 1, youngest);
  }
  return ok(cohorts);
}

interface Entitlement {
  readonly age: number;
  readonly amount: Minor;
}

function entitlement(law: SchemeLaw, on: PlainDate): Result<Entitlement, Fault> {
  const age = settledOr(law.on('age_min', on), on);
  const amount = settledOr(law.on('annual_amount', on), on);
  if (!age.ok) return age;
  return amount.ok ? ok({ age: age.value as number, amount: amount.value as Minor }) : amount;
}

/** What the year's credit days before this one have given, and to which ages; null on 1 January. */
function creditedEarlierInYear(law: SchemeLaw, on: PlainDate): Result<Entitlement | null, Fault> {
  const start = newYear(on.year);
  const first = law.parameters.get('annual_amount')?.values[0]?.from ?? on;
  if (compareDays(on, start) === 0 || compareDays(on, first) <= 0) return ok(null);
  return entitlement(law, on.subtract({ days: 1 }));
}

function oneOffCohorts(law: SchemeLaw, on: PlainDate): Result<readonly CreditCohort[], Fault> {
  const cohorts: CreditCohort[] = [];
  for (const event of law.events('one_off_amount', on, on.add({ days: 1 }))) {
    const age = settledOr(law.on('age_min', on), on);
    if (!age.ok) return age;
    if (event.value === 'unknown') return no(notSettled('one_off_amount', on));
    const birth_year_max = on.year - (age.value as number);
    const minor = event.value as Minor;
    cohorts.push({ day: on, kind: 'one_off', minor, birth_year_min: null, birth_year_max });
  }
  return ok(cohorts);
}

function settledOr(settled: Settled, on: PlainDate): Result<Value, Fault> {
  return settled.known ? ok(settled.value) : no(notSettled(settled.key, on));
}

function notSettled(parameter: string, on: PlainDate): Fault {
  return fault('policy.not_settled', { parameter, day: on.toString() });
}

function newYear(year: number): PlainDate {
  return day(`${String(year).padStart(4, '0')}-01-01`);
}
