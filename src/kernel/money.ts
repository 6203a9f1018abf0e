import { no, ok, type Result } from './result.ts';

/** Whole minor units: cents, avos or fen. */
export type Minor = bigint;

/** The three currencies of the area (ISO 4217), two decimals each. */
export const CURRENCIES = ['HKD', 'MOP', 'CNY'] as const;
export type Currency = (typeof CURRENCIES)[number];

export interface Money {
  readonly currency: Currency;
  readonly minor: Minor;
}

/** How money looks in JSON: never a number. */
export interface MoneyJson {
  readonly currency: Currency;
  readonly value: string;
}

/** An exchange rate as an exact fraction: `num / den` units of `to` for one unit of `from`. */
export interface Quote {
  readonly from: Currency;
  readonly to: Currency;
  readonly num: bigint;
  readonly den: bigint;
}

export type Rounding = 'half_up' | 'down';

const AMOUNT = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/;

/** Reads a decimal with at most two places, such as "1061.43", to minor units. */
export function parseMinor(text: string): Result<Minor, string> {
  const parts = AMOUNT.exec(text);
  if (parts === null) return no(`"${text}" is not an amount with at most two decimals`);
  const [, sign, whole = '', cents = ''] = parts;
  const minor = BigInt(whole) * 100n + BigInt(cents.padEnd(2, '0'));
  return ok(sign === '-' ? -minor : minor);
}

/** An amount known to be right, as in checked law or our own database. Throws otherwise. */
export function minor(text: string): Minor {
  const read = parseMinor(text);
  if (!read.ok) throw new RangeError(read.error);
  return read.value;
}

/** Minor units as a decimal with two places: 106143n gives "1061.43". */
export function formatMinor(amount: Minor): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Money as it stands in JSON. */
export function toJson(money: Money): MoneyJson {
  return { currency: money.currency, value: formatMinor(money.minor) };
}

/** amount × num ÷ den in one rounding: halves away from zero, or toward zero. */
export function mulDiv(
  amount: Minor,
  num: bigint,
  den: bigint,
  rounding: Rounding = 'half_up',
): Minor {
  if (den <= 0n) throw new RangeError('mulDiv: the divisor must be positive');
  const product = amount * num;
  if (rounding === 'down') return product / den;
  const doubled = product * 2n;
  return (doubled + (product < 0n ? -den : den)) / (den * 2n);
}

/** Converts at an exact rate with one rounding. The amount is in `quote.from`, the answer in `quote.to`. */
export function convert(amount: Minor, quote: Quote, rounding: Rounding = 'half_up'): Minor {
  return mulDiv(amount, quote.num, quote.den, rounding);
}

/** The same rate read the other way, without rounding. */
export function inverse(quote: Quote): Quote {
  return { from: quote.to, to: quote.from, num: quote.den, den: quote.num };
}

/** The smaller of two amounts. */
export function least(a: Minor, b: Minor): Minor {
  return a < b ? a : b;
}

/** The larger of two amounts. */
export function greatest(a: Minor, b: Minor): Minor {
  return a > b ? a : b;
}

/** Rounds toward zero to a multiple of `unit` minor units: `wholeUnits(106143n, 100n)` is 106100n. */
export function wholeUnits(amount: Minor, unit: Minor): Minor {
  return amount - (amount % unit);
}

/**
 * Splits an amount by weights with the largest-remainder method: the parts sum to the whole, each is
 * within one minor unit of its exact share. Weights are non-negative and not all zero.
 */
export function split(amount: Minor, weights: readonly bigint[]): Minor[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n)) {
    throw new RangeError('split: weights must be non-negative and not all zero');
  }
  const size = amount < 0n ? -amount : amount;
  const parts = weights.map((weight) => (size * weight) / total);
  let left = size - parts.reduce((sum, part) => sum + part, 0n);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (size * weight) % total }))
    .sort((a, b) =>
      a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
    );
  for (const { index } of byRemainder) {
    if (left === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return amount < 0n ? parts.map((part) => -part) : parts;
}
