import type { Fraction } from '../../../rulebook/index.ts';
import type { Unmet } from '../../entitlement.ts';
import { fact, take } from '../../hearing.ts';
import type { ShenzhenHearing } from './case.ts';
import { tierOf } from './outpatient.ts';

/** A rate, and what would raise it. */
export interface RateFound {
  readonly rate: Fraction;
  readonly unmet: readonly Unmet[];
}

/** Class 1 specified disease: three steps by continuous months of insurance. */
export function classOneRate(hearing: ShenzhenHearing): RateFound | undefined {
  const { rules } = hearing;
  const months = continuousMonths(hearing);
  if (months === undefined) return undefined;
  const long = take(hearing, rules.class_1_months_long);
  if (long === undefined) return undefined;
  if (months >= long) return found(take(hearing, rules.class_1_rate_long), null);
  const middle = take(hearing, rules.class_1_months_middle);
  if (middle === undefined) return undefined;
  return months >= middle
    ? found(take(hearing, rules.class_1_rate_middle), long)
    : found(take(hearing, rules.class_1_rate_short), middle);
}

/** Months before a gap count on when the gap is no longer than what continuity allows. */
function continuousMonths(hearing: ShenzhenHearing): number | undefined {
  const { rules, trace } = hearing;
  const gap_months_max = take(hearing, rules.gap_months_max);
  if (gap_months_max === undefined) return undefined;
  const since = fact(hearing, 'months_since_gap');
  const before = fact(hearing, 'months_before_gap');
  const isUnbroken = fact(hearing, 'gap_months') <= gap_months_max;
  return trace.step('months_continuous', isUnbroken ? before + since : since);
}

/** Class 2 specified disease: drugs of the family doctor at one rate, the rest by tier. */
export function classTwoRate(hearing: ShenzhenHearing): RateFound | undefined {
  const { rules } = hearing;
  if (fact(hearing, 'is_family_doctor_drug')) {
    return found(take(hearing, rules.class_2_rate_family_doctor), null);
  }
  const tier = tierOf(hearing.given.plan);
  return found(take(hearing, rules[`class_2_rate_${tier}` as const]), null);
}

function found(rate: Fraction | undefined, next_months: number | null): RateFound | undefined {
  if (rate === undefined) return undefined;
  const unmet = { condition: 'longer_insurance', needed: String(next_months) };
  return { rate, unmet: next_months === null ? [] : [unmet] };
}
