import { day, dayNumber, type PlainDate } from '../../../kernel/day.ts';

/** Days outside of these are refused in files: they are mistakes of writing. */
const FIRST_TEXT = '1880-01-01';
const LAST_TEXT = '2199-12-31';
export const FIRST_DAY = dayNumber(day(FIRST_TEXT));
export const LAST_DAY = dayNumber(day(LAST_TEXT));
/** Days since 0000-03-01 at 1970-01-01, from which Parquet counts. */
export const EPOCH_DAY = dayNumber(day('1970-01-01'));

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of a day written `YYYY-MM-DD`; null for anything else, also for 30 February. */
export function dayNumberOf(text: string): number | null {
  const parts = ISO.exec(text);
  if (parts === null) return null;
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = (MONTH_DAYS[month - 1] ?? 0) + (isLeap && month === 2 ? 1 : 0);
  if (dayOfMonth < 1 || dayOfMonth > days) return null;
  const march = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
  const leapDays = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400);
  return within(march * 365 + leapDays + dayOfYear + dayOfMonth - 1);
}

/** The number itself when the day lies in the range of files. */
export function within(number: number): number | null {
  return number >= FIRST_DAY && number <= LAST_DAY ? number : null;
}

/** `YYYY-MM-DD` of a day number. */
export function dayText(number: number): string {
  const era = Math.floor(number / 146_097);
  const ofEra = number - era * 146_097;
  const leaps = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
  const yearOfEra = Math.floor((ofEra - leaps) / 365);
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  const dayOfMonth = ofYear - Math.floor((153 * march + 2) / 5) + 1;
  const month = march < 10 ? march + 3 : march - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

let years: Uint16Array | null = null;

/** The year of each day that a file may name, the first one at 0. */
export function yearsOfDays(): Uint16Array {
  if (years !== null) return years;
  const made = new Uint16Array(LAST_DAY - FIRST_DAY + 1);
  for (let year = Number(FIRST_TEXT.slice(0, 4)); year <= Number(LAST_TEXT.slice(0, 4)); year++) {
    made.fill(year, (dayNumberOf(`${year}-01-01`) ?? 0) - FIRST_DAY);
  }
  years = made;
  return made;
}

const pool: (PlainDate | undefined)[] = new Array(LAST_DAY - FIRST_DAY + 1);

/**
 * The day of a number, the same object each time. Its year, month, day and text are kept beside it, because a
 * batch asks each of them millions of times and a calendar works them out anew.
 */
export function dayOf(number: number): PlainDate {
  const known = pool[number - FIRST_DAY];
  if (known !== undefined) return known;
  const text = dayText(number);
  const made = day(text);
  const { year, month, day: dayOfMonth } = made;
  Object.defineProperties(made, {
    year: { value: year },
    month: { value: month },
    day: { value: dayOfMonth },
    toString: { value: () => text },
  });
  pool[number - FIRST_DAY] = made;
  return made;
}
