import { compareDays, day, isWithin, type PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import type { Minor } from '../../kernel/money.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { DatedValue, Parameter, SchemeLaw } from '../../rulebook/index.ts';

/** A period in which spending on optometry is counted together. */
export interface OptometryBlock {
  /** First and last year, such as `2025-2026`; part of account codes. */
  readonly id: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The optometry block of a day, or null where there is none (before the ceiling began). */
export function optometryBlock(law: SchemeLaw, on: PlainDate): OptometryBlock | null {
  const { entry, next } = entryOn(law, 'optometry_block_years', on);
  const years = entry?.value;
  if (entry === null || typeof years !== 'number' || years === 0) return null;
  const passed = Math.floor((on.year - entry.from.year) / years);
  const from = passed === 0 ? entry.from : day(`${entry.from.year + passed * years}-01-01`);
  const end = day(`${entry.from.year + (passed + 1) * years}-01-01`);
  const to = next !== null && compareDays(next.from, end) < 0 ? next.from : end;
  const last = to.subtract({ days: 1 });
  return { id: `${from.year}-${last.year}`, from, to };
}

/** The reward of a year and the days whose designated spending counts toward it. */
export interface RewardWindow {
  readonly earned_year: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The reward window of a day; null where the reward is not offered. */
export function rewardWindow(law: SchemeLaw, on: PlainDate): RewardWindow | null {
  const { entry, next } = entryOn(law, 'reward_year', on);
  if (entry === null || typeof entry.value !== 'number') return null;
  const earned_year = entry.value;
  const to = next?.from ?? day(`${earned_year + 1}-01-01`);
  return isWithin(on, entry.from, to) ? { earned_year, from: entry.from, to } : null;
}

/**
 * The reward earned when `designated_spend_minor` (ordinary vouchers of one holder, in HKD cents, spent on
 * designated use in the window of the day) reaches what is asked; zero below it and where none is offered.
 * Earned once per window: whether it has been given is the caller's matter. Fault `policy.not_settled`
 * where an amount is unknown.
 */
export function rewardDue(
  law: SchemeLaw,
  on: PlainDate,
  designated_spend_minor: Minor,
): Result<Minor, Fault> {
  if (rewardWindow(law, on) === null) return ok(0n);
  const amount = law.on('reward_amount', on);
  const asked = law.on('reward_spend_min', on);
  for (const each of [amount, asked]) {
    if (!each.known) {
      return no(fault('policy.not_settled', { parameter: each.key, day: on.toString() }));
    }
  }
  const isEarned = asked.known && designated_spend_minor >= (asked.value as Minor);
  return ok(isEarned && amount.known ? (amount.value as Minor) : 0n);
}

/** The first day on which a reward earned for a year can no longer be used. */
export function rewardLapsesOn(law: SchemeLaw, earned_year: number): PlainDate {
  const years = law.on('reward_years_usable', day(`${earned_year}-12-31`));
  if (!years.known) throw new Error(`no reward can have been earned for ${earned_year}`);
  return day(`${earned_year + 1 + (years.value as number)}-01-01`);
}

interface EntryOn {
  readonly entry: DatedValue | null;
  readonly next: DatedValue | null;
}

function entryOn(law: SchemeLaw, key: string, on: PlainDate): EntryOn {
  const values = (law.parameters.get(key) as Parameter).values;
  const after = values.findIndex((entry) => compareDays(entry.from, on) > 0);
  const index = (after === -1 ? values.length : after) - 1;
  return { entry: values[index] ?? null, next: values[index + 1] ?? null };
}
