import type { Language, Texts } from '../kernel/language.ts';
import { formatMinor } from '../kernel/money.ts';
import type { Grade, Parameter, Unit, Value } from './law.ts';
import { decimalOf } from './law-text.ts';

/** A value in the reader's language, without its unit: "500.00", "yes", "doctor, dentist", "no limit". */
export function valueText(
  value: Value | 'unknown',
  of: Pick<Parameter, 'unit' | 'codes'>,
  language: Language,
): string {
  if (value === null) return WORDS.none[language];
  if (typeof value === 'bigint') return formatMinor(value);
  if (typeof value === 'boolean') return (value ? WORDS.yes : WORDS.no)[language];
  if (value === 'unknown' && !of.codes.has(value)) return WORDS.unknown[language];
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return of.codes.get(value)?.[language] ?? value;
  if ('num' in value) return decimalOf(value);
  const names = value.map((code) => of.codes.get(code)?.[language] ?? code);
  return names.length === 0 ? WORDS.none[language] : names.join(WORDS.separator[language]);
}

/** A currency or a translated word behind a number; null where the value says it all. */
export function unitText(unit: Unit, language: Language): string | null {
  if (unit === 'HKD' || unit === 'MOP' || unit === 'CNY') return unit;
  if (unit === 'day') return WORDS.days[language];
  return unit === 'month' ? WORDS.months[language] : null;
}

/** How sure a value is, for people. */
export function gradeText(grade: Grade, language: Language): string {
  return GRADE_TEXTS[grade][language];
}

const WORDS = {
  yes: { 'zh-Hant-HK': '是', 'zh-Hans-CN': '是', en: 'yes', 'pt-MO': 'sim' },
  no: { 'zh-Hant-HK': '否', 'zh-Hans-CN': '否', en: 'no', 'pt-MO': 'não' },
  none: { 'zh-Hant-HK': '沒有', 'zh-Hans-CN': '没有', en: 'none', 'pt-MO': 'não há' },
  unknown: {
    'zh-Hant-HK': '未能確定',
    'zh-Hans-CN': '未能确定',
    en: 'unknown',
    'pt-MO': 'desconhecido',
  },
  days: { 'zh-Hant-HK': '日', 'zh-Hans-CN': '天', en: 'days', 'pt-MO': 'dias' },
  months: { 'zh-Hant-HK': '個月', 'zh-Hans-CN': '个月', en: 'months', 'pt-MO': 'meses' },
  separator: { 'zh-Hant-HK': '、', 'zh-Hans-CN': '、', en: ', ', 'pt-MO': ', ' },
} as const satisfies Record<string, Texts>;

const GRADE_TEXTS: Readonly<Record<Grade, Texts>> = {
  official: {
    'zh-Hant-HK': '官方來源',
    'zh-Hans-CN': '官方来源',
    en: 'official',
    'pt-MO': 'oficial',
  },
  secondary: {
    'zh-Hant-HK': '二手來源',
    'zh-Hans-CN': '二手来源',
    en: 'secondary source',
    'pt-MO': 'fonte secundária',
  },
  derived: { 'zh-Hant-HK': '推算', 'zh-Hans-CN': '推算', en: 'derived', 'pt-MO': 'derivado' },
  provisional: {
    'zh-Hant-HK': '暫定',
    'zh-Hans-CN': '暂定',
    en: 'provisional',
    'pt-MO': 'provisório',
  },
};
