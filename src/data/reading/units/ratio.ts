/** An exact number: `num / den`, the denominator positive. Nothing is rounded until it is shown. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

const NUMBER = /^(-?)(\d{1,40})(?:\.(\d{1,40}))?(?:[eE]([+-]?\d{1,2}))?(?:\/([1-9]\d{0,9}))?$/;

/** Reads a decimal such as `5.60` or `1e-7`, or a fraction such as `5/9`, exactly; null for anything else. */
export function ratio(text: string): Ratio | null {
  const parts = NUMBER.exec(text);
  if (parts === null) return null;
  const [, sign, whole = '', decimals = '', exponent = '0', divisor = '1'] = parts;
  const digits = BigInt(whole + decimals);
  const places = Number(exponent) - decimals.length;
  const num = (sign === '-' ? -digits : digits) * (places > 0 ? 10n ** BigInt(places) : 1n);
  return { num, den: BigInt(divisor) * (places < 0 ? 10n ** BigInt(-places) : 1n) };
}

/** A number known to be right, as in checked tables. Throws otherwise. */
export function exact(text: string): Ratio {
  const read = ratio(text);
  if (read === null) throw new RangeError(`"${text}" is no number`);
  return read;
}

export function times(a: Ratio, b: Ratio): Ratio {
  return { num: a.num * b.num, den: a.den * b.den };
}

/** a ÷ b. Throws where b is zero: the sizes of units are not. */
export function over(a: Ratio, b: Ratio): Ratio {
  if (b.num === 0n) throw new RangeError('division by zero');
  const sign = b.num < 0n ? -1n : 1n;
  return { num: sign * a.num * b.den, den: sign * a.den * b.num };
}

export function plus(a: Ratio, b: Ratio): Ratio {
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

export function minus(a: Ratio, b: Ratio): Ratio {
  return plus(a, { num: -b.num, den: b.den });
}

/** Below zero, zero or above it as a is less than, equal to or more than b. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.num * b.den - b.num * a.den;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** The number with so many decimals, halves away from zero: `7.8` with one, `141` with none. */
export function halfUp({ num, den }: Ratio, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const size = num < 0n ? -num : num;
  const rounded = (2n * size * scale + den) / (2n * den);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const sign = num < 0n && rounded > 0n ? '-' : '';
  if (decimals === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
