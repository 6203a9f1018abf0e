import { greatest, least, type Minor, mulDiv, type Rounding } from '../../kernel/money.ts';
import type { Fraction } from '../../rulebook/index.ts';

/** The sum of two decimal rates, exact. */
export function addRates(a: Fraction, b: Fraction): Fraction {
  const den = greatest(a.den, b.den);
  return { num: (a.num * den) / a.den + (b.num * den) / b.den, den };
}

/** The first rate less the second, exact; never below zero. */
export function lessRate(a: Fraction, b: Fraction): Fraction {
  const { num, den } = addRates(a, { num: -b.num, den: b.den });
  return { num: greatest(0n, num), den };
}

/** The part of a cost that a fund pays at a rate, in minor units; never more than the cost. */
export function shareOf(cost: Minor, rate: Fraction, rounding: string): Minor {
  return least(cost, mulDiv(cost, rate.num, rate.den, rounding as Rounding));
}
