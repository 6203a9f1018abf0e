import { FORMAT_LOCALES, type Language } from '../language/languages.ts';

/** All three sides keep this civil time: UTC+8 without daylight saving. */
const ZONE = 'Asia/Hong_Kong';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** How the zone is named beside a time. */
const ZONE_NAMES: Readonly<Record<Language, string>> = {
  'zh-Hant-HK': '香港時間',
  'zh-Hans-CN': '北京时间',
  en: 'HKT',
  'pt-MO': 'hora de Macau',
};

/** The month of a short date, so that no reader can take it for the day. */
const SHORT_MONTHS: Readonly<Record<Language, 'long' | 'short' | 'numeric'>> = {
  'zh-Hant-HK': 'long',
  'zh-Hans-CN': 'numeric',
  en: 'short',
  'pt-MO': 'short',
};

/** A calendar day in words, such as "22 November 2026". Text that is no day comes back as it is. */
export function formatDay(
  day: string,
  language: Language,
  form: 'long' | 'short' = 'long',
): string {
  if (!DAY.test(day)) return day;
  return new Intl.DateTimeFormat(FORMAT_LOCALES[language], {
    year: 'numeric',
    month: form === 'long' ? 'long' : SHORT_MONTHS[language],
    day: 'numeric',
    timeZone: ZONE,
  }).format(new Date(`${day}T12:00:00+08:00`));
}

/** A month `YYYY-MM` in words. */
export function formatMonth(
  month: string,
  language: Language,
  form: 'long' | 'short' = 'long',
): string {
  if (!/^\d{4}-\d{2}$/.test(month)) return month;
  return new Intl.DateTimeFormat(FORMAT_LOCALES[language], {
    year: 'numeric',
    month: form,
    timeZone: ZONE,
  }).format(new Date(`${month}-15T12:00:00+08:00`));
}

/** An instant as day and time of day, without the zone: for columns whose head names it. */
export function formatMoment(instant: string, language: Language): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  return new Intl.DateTimeFormat(FORMAT_LOCALES[language], {
    year: 'numeric',
    month: SHORT_MONTHS[language],
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: ZONE,
  }).format(at);
}

/** The civil day of an instant in the zone of the area, as `YYYY-MM-DD`. */
export function dayOf(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(instant));
}

/** Short name of the zone and its distance from UTC, in the brackets in which it follows a time. */
export function zoneName(language: Language): string {
  const name = ZONE_NAMES[language];
  return language.startsWith('zh') ? `（${name}，UTC+8）` : ` (${name}, UTC+8)`;
}

/**
 * Reads a day as people type it: 2026-11-22, 2026/11/22, 20261122 or 22-11-2026 (Hong Kong order).
 * Null when it is no day of the calendar.
 */
export function readDay(typed: string): string | null {
  const text = typed
    .trim()
    .replace(/[./年月]/g, '-')
    .replace(/日$/, '');
  const iso = /^(\d{4})-?(\d{1,2})-?(\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text);
  if (iso !== null) return checkedDay(iso[1], iso[2], iso[3]);
  if (local !== null) return checkedDay(local[3], local[2], local[1]);
  return null;
}

function checkedDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  const text = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : null;
}
