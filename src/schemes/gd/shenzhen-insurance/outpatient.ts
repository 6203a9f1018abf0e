import { least, type Minor, mulDiv } from '../../../kernel/money.ts';
import { decimalOf, type Fraction } from '../../../rulebook/index.ts';
import { ageOn } from '../../age.ts';
import { codeFact, dayFact, moneyFact, optional, yesNoFact } from '../../case-shape.ts';
import { type CaseHearing, fact, take } from '../../hearing.ts';
import { type Parameters, shownOf } from '../../rule.ts';
import { addRates } from '../rates.ts';
import { LEVELS, PLANS, SHENZHEN_FACTS as T } from './texts.ts';

/** What ordinary outpatient care asks of a case; amounts in yuan. */
export const OUTPATIENT_SHAPE = {
  plan: codeFact(T.plan, PLANS, 'employee_tier_1'),
  level: codeFact(T.level, LEVELS, 'level_1'),
  is_retired: yesNoFact(T.is_retired, false),
  born_on: dayFact(T.born_on, '1980-01-01'),
  cost: moneyFact(T.cost, 'CNY'),
  limit_left: optional(moneyFact(T.limit_left, 'CNY')),
  fund_used: moneyFact(T.fund_used, 'CNY'),
};

export const OUTPATIENT_PARAMETERS = {
  outpatient_rate_level_1: 'rate',
  outpatient_rate_level_2: 'rate',
  outpatient_rate_level_3: 'rate',
  outpatient_extra: 'rate',
  outpatient_extra_age_min: 'count',
  average_wage: 'money',
  limit_rate_employee_tier_1: 'rate',
  limit_rate_employee_tier_1_retired: 'rate',
  upper_limit_rate_employee_tier_1: 'rate',
  upper_limit_rate_employee_tier_1_retired: 'rate',
  limit_rate_employee_tier_2: 'rate',
  limit_rate_resident: 'rate',
} as const satisfies Parameters;

export type OutpatientHearing = CaseHearing<typeof OUTPATIENT_SHAPE, typeof OUTPATIENT_PARAMETERS>;

type Tier = 'employee_tier_1' | 'employee_tier_2' | 'resident';

/** The tier whose parameters a form or tier reads; the forms of 2013 have none of their own, so nothing is settled. */
export function tierOf(plan: keyof typeof PLANS): Tier {
  return plan === 'employee_tier_2' || plan === 'resident' ? plan : 'employee_tier_1';
}

/** Rate of the pooled fund for ordinary outpatient care by level, more for retired and elderly persons. */
export function outpatientRate(hearing: OutpatientHearing): Fraction | undefined {
  const { rules, trace } = hearing;
  const rate = take(hearing, rules[`outpatient_rate_${fact(hearing, 'level')}` as const]);
  if (rate === undefined) return undefined;
  const isFavoured = isFavouredByAge(hearing);
  if (isFavoured === undefined) return undefined;
  const extra = isFavoured ? take(hearing, rules.outpatient_extra) : NOTHING;
  if (extra === undefined) return undefined;
  const fund_rate = addRates(rate, extra);
  trace.step('fund_rate', decimalOf(fund_rate));
  return fund_rate;
}

const NOTHING: Fraction = { num: 0n, den: 1n };

/** Retired members of the employee insurance, and residents from an age. */
function isFavouredByAge(hearing: OutpatientHearing): boolean | undefined {
  if (tierOf(fact(hearing, 'plan')) !== 'resident') return fact(hearing, 'is_retired');
  const age_min = take(hearing, hearing.rules.outpatient_extra_age_min);
  if (age_min === undefined) return undefined;
  const age = hearing.trace.step('age', ageOn(fact(hearing, 'born_on'), hearing.given.on));
  return age >= age_min;
}

/** What is left of the yearly limit on what the fund pays: as the fund states it, else from the average wage. */
export function outpatientRoom(hearing: OutpatientHearing): Minor | undefined {
  const stated = fact(hearing, 'limit_left');
  if (stated !== null) return stated;
  const rate = limitRate(hearing);
  if (rate === undefined) return undefined;
  const wage = take(hearing, hearing.rules.average_wage);
  if (wage === undefined) return undefined;
  const limit = hearing.trace.step('limit_of_year', mulDiv(wage, rate.num, rate.den));
  return limit - least(limit, fact(hearing, 'fund_used'));
}

/** Share of the average wage that limits what the fund pays in a year; Tier I has a lower one from level 2. */
function limitRate(hearing: OutpatientHearing): Fraction | undefined {
  const { rules, given } = hearing;
  const tier = tierOf(given.plan);
  if (tier !== 'employee_tier_1') return take(hearing, rules[`limit_rate_${tier}` as const]);
  const isRetired = given.is_retired;
  if (given.level === 'level_1') {
    return take(
      hearing,
      isRetired ? rules.limit_rate_employee_tier_1_retired : rules.limit_rate_employee_tier_1,
    );
  }
  return take(
    hearing,
    isRetired
      ? rules.upper_limit_rate_employee_tier_1_retired
      : rules.upper_limit_rate_employee_tier_1,
  );
}

/** Writes the rate at which the fund pays into the trace. */
export function tracedRate(
  { trace }: { readonly trace: OutpatientHearing['trace'] },
  rate: Fraction | undefined,
): Fraction | undefined {
  if (rate !== undefined) trace.step('fund_rate', shownOf(rate));
  return rate;
}
