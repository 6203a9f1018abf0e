import { Temporal } from 'temporal-polyfill';
import { no, ok, type Result } from './result.ts';

export type PlainDate = Temporal.PlainDate;
export type Instant = Temporal.Instant;

/** Where "now" comes from; passed in, so that a test or a replay can hold the hands. */
export interface Clock {
  now(): Instant;
}

/** The machine's clock, for programs; tests bring their own. */
export const SYSTEM_CLOCK: Clock = { now: () => Temporal.Now.instant() };

/** A clock that shows `at` until it is set again. */
export function settableClock(at: string): Clock & { set(at: string | Instant): void } {
  let now = Temporal.Instant.from(at);
  return {
    now: () => now,
    set: (next) => {
      now = Temporal.Instant.from(next);
    },
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Reads `YYYY-MM-DD`; anything else, also 30 February, is an error that quotes the text. */
export function parseDay(text: string): Result<PlainDate, string> {
  if (!DAY.test(text)) return no(`"${text}" is not a day of the form YYYY-MM-DD`);
  try {
    return ok(dayOfParts(text));
  } catch {
    return no(`"${text}" is not a day of the calendar`);
  }
}

/** Much cheaper than reading all forms of ISO 8601; throws on 30 February. */
function dayOfParts(text: string): PlainDate {
  const [year, month, dayOfMonth] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)];
  return new Temporal.PlainDate(Number(year), Number(month), Number(dayOfMonth));
}

/** A day known to be right, as written in code, law that was checked, or our own database. Throws otherwise. */
export function day(text: string): PlainDate {
  return DAY.test(text) ? dayOfParts(text) : Temporal.PlainDate.from(text, { overflow: 'reject' });
}

/** An instant from our own database or from a checked message. Throws on anything else. */
export function instant(text: string): Instant {
  return Temporal.Instant.from(text);
}

const NANOS_PER_MILLI = 1_000_000n;

/** An instant as ISO text with three decimals; what is finer is cut off. */
export function millisText(at: Instant): string {
  return new Date(at.epochMilliseconds).toISOString();
}

/** An instant as ISO text, for rows of the database: cheaper where it is whole milliseconds, which most are. */
export function instantText(at: Instant): string {
  return at.epochNanoseconds % NANOS_PER_MILLI === 0n ? millisText(at) : at.toString();
}

interface CivilDay {
  readonly day: PlainDate;
  readonly from_ms: number;
  readonly to_ms: number;
}

/** The last day that was asked for in each zone: nearly every question is about the same one. */
const civilDays = new Map<string, CivilDay>();

/** The civil day at `now` in a time zone such as Asia/Hong_Kong. */
export function dayAt(now: Instant, zone: string): PlainDate {
  const now_ms = now.epochMilliseconds;
  const known = civilDays.get(zone);
  if (known !== undefined && now_ms >= known.from_ms && now_ms < known.to_ms) return known.day;
  const found = now.toZonedDateTimeISO(zone).toPlainDate();
  const from_ms = startOf(found, zone).epochMilliseconds;
  const to_ms = startOf(found.add({ days: 1 }), zone).epochMilliseconds;
  civilDays.set(zone, { day: found, from_ms, to_ms });
  return found;
}

/** The first instant of a civil day in a time zone. */
export function startOf(on: PlainDate, zone: string): Instant {
  return on.toZonedDateTime(zone).toInstant();
}

/** `YYYY-MM` of a day. */
export function monthOf(on: PlainDate): string {
  return on.toString().slice(0, 7);
}

/** Whether the text is a month `YYYY-MM`. */
export function isMonth(text: string): boolean {
  return MONTH.test(text);
}

/** First day of a month `YYYY-MM`. */
export function firstDay(month: string): PlainDate {
  return day(`${month}-01`);
}

/** -1, 0 or 1 as the first day is before, on or after the second. */
export function compareDays(a: PlainDate, b: PlainDate): -1 | 0 | 1 {
  return Temporal.PlainDate.compare(a, b) as -1 | 0 | 1;
}

/** Whether a day lies in the half-open period `[from, to)`; `to === null` means open. */
export function isWithin(on: PlainDate, from: PlainDate, to: PlainDate | null): boolean {
  return compareDays(on, from) >= 0 && (to === null || compareDays(on, to) < 0);
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  return dayNumber(b) - dayNumber(a);
}

/** Days since 0000-03-01, counted without a calendar library: cheap enough for each row of a population. */
export function dayNumber(on: PlainDate): number {
  const { year, month, day } = on;
  // Years begin in March here, so that the leap day is the last day of its year.
  const march = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400);
  return march * 365 + leapDays + dayOfYear;
}
