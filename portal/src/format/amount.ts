import { type Language, NUMBER_LOCALES } from '../language/languages.ts';

/** Money as the interface sends it: an ISO 4217 code and a decimal, never a number. */
export interface Money {
  readonly currency: string;
  readonly value: string;
}

/** As wide as the plus beside which it stands, and read as a minus; Intl writes a hyphen. */
const MINUS = '\u2212';

type Decimal = Intl.StringNumericLiteral;

/** How an amount is written: `whole` leaves out ".00", as people say it; `full` always has both decimals. */
export type AmountForm = 'full' | 'whole';

/** An amount with its ISO code. The decimal goes to Intl as text, so no digit passes through a float. */
export function formatAmount(money: Money, language: Language, form: AmountForm = 'full'): string {
  return new Intl.NumberFormat(NUMBER_LOCALES[language], {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: 'code',
    useGrouping: 'always',
    trailingZeroDisplay: form === 'whole' ? 'stripIfInteger' : 'auto',
  })
    .format(money.value as Decimal)
    .replace('-', MINUS);
}

/** The digits alone, for a column whose head names the currency. */
export function formatValue(value: string, language: Language): string {
  return new Intl.NumberFormat(NUMBER_LOCALES[language], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    useGrouping: 'always',
  })
    .format(value as Decimal)
    .replace('-', MINUS);
}

/** A count, grouped as the language groups. */
export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(NUMBER_LOCALES[language], { useGrouping: 'always' }).format(count);
}

/** A share of a whole as a percentage with one decimal, computed exactly in thousandths. */
export function formatShare(part: number, whole: number, language: Language): string {
  const thousandths =
    whole === 0 ? 0n : (BigInt(part) * 2000n + BigInt(whole)) / (BigInt(whole) * 2n);
  const value = `${thousandths / 10n}.${thousandths % 10n}` as Decimal;
  const digits = new Intl.NumberFormat(NUMBER_LOCALES[language], { minimumFractionDigits: 1 });
  return `${digits.format(value)}%`;
}

/** Whole minor units of a decimal with at most two places; null when it is not one. */
export function toMinor(value: string): bigint | null {
  const parts = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/.exec(value);
  if (parts === null) return null;
  const size = BigInt(parts[2] ?? '0') * 100n + BigInt((parts[3] ?? '').padEnd(2, '0'));
  return parts[1] === '-' ? -size : size;
}

/** Minor units as a decimal with two places. */
export function fromMinor(minor: bigint): string {
  const digits = (minor < 0n ? -minor : minor).toString().padStart(3, '0');
  return `${minor < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A rate of the law, such as 0.035, in per cent. */
export function formatRate(value: string, language: Language): string {
  return new Intl.NumberFormat(NUMBER_LOCALES[language], {
    style: 'percent',
    maximumFractionDigits: 2,
  }).format(value as Decimal);
}
