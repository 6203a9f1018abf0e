import { codeFact, countFact, dayFact, moneyFact, optional, yesNoFact } from '../../case-shape.ts';
import type { CaseHearing } from '../../hearing.ts';
import type { Parameters } from '../../rule.ts';
import { AREAS, CHANNELS, INSURANCES, PREMIUM_SUBSIDY_FACTS as T } from './texts.ts';

/** What is asked of an application; its day is the day of the case, the premium is in yuan. */
export const PREMIUM_SUBSIDY_SHAPE = {
  is_macao_resident: yesNoFact(T.is_macao_resident, true),
  has_residence_permit: yesNoFact(T.has_residence_permit, true),
  area: codeFact(T.area, AREAS, 'hengqin'),
  insurance: codeFact(T.insurance, INSURANCES, 'resident'),
  born_on: dayFact(T.born_on, '1950-01-01'),
  is_pupil: yesNoFact(T.is_pupil, false),
  is_disabled: yesNoFact(T.is_disabled, false),
  premium: moneyFact(T.premium, 'CNY'),
  months_insured: countFact(T.months_insured, 12, 'month'),
  paid_this_year: countFact(T.paid_this_year),
  receives_other_aid: yesNoFact(T.receives_other_aid, false),
  channel: optional(codeFact(T.channel, CHANNELS, 'counter')),
  approved_on: optional(dayFact(T.approved_on)),
};

export const PREMIUM_SUBSIDY_PARAMETERS = {
  areas: 'codes',
  classes: 'codes',
  aged_age_min: 'count',
  child_age_max: 'count',
  permit_required: 'yes_no',
  excluded_insurances: 'codes',
  cap_adult: 'money_or_none',
  cap_minor: 'money_or_none',
  short_insurance_months_max: 'count_or_none',
  short_insurance_rate: 'rate',
  mop_per_cny: 'rate',
  premium_rounding: 'code',
  payments_per_year: 'count',
  payment_days_max: 'count',
  cumulates: 'yes_no',
  channels: 'codes',
} as const satisfies Parameters;

export type PremiumSubsidyHearing = CaseHearing<
  typeof PREMIUM_SUBSIDY_SHAPE,
  typeof PREMIUM_SUBSIDY_PARAMETERS
>;

/** Why there is no subsidy, null, or undefined when a rule is not settled. */
export type Check = (hearing: PremiumSubsidyHearing) => string | null | undefined;
