import { codeFact, dayFact, moneyFact, yesNoFact } from '../../case-shape.ts';
import type { CaseHearing } from '../../hearing.ts';
import type { Parameters } from '../../rule.ts';
import { AREAS, OCCUPATIONS, ORIGINS, QUESTIONS, ZHUHAI_FACTS as T } from './texts.ts';

/** What is asked of a case of the resident insurance; amounts in yuan, the premium is that of the year of the case. */
export const ZHUHAI_SHAPE = {
  question: codeFact(T.question, QUESTIONS, 'join'),
  origin: codeFact(T.origin, ORIGINS, 'macao'),
  area: codeFact(T.area, AREAS, 'hengqin'),
  occupation: codeFact(T.occupation, OCCUPATIONS, 'none'),
  has_residence_permit: yesNoFact(T.has_residence_permit, true),
  has_property: yesNoFact(T.has_property, false),
  is_minor: yesNoFact(T.is_minor, false),
  paid_on: dayFact(T.paid_on),
  cost: moneyFact(T.cost, 'CNY'),
};

export const ZHUHAI_PARAMETERS = {
  origins: 'codes',
  areas: 'codes',
  occupations: 'codes',
  property_suffices: 'yes_no',
  subsidy_without_permit: 'yes_no',
  premium_adult: 'money',
  premium_minor: 'money',
  fiscal_part: 'money',
  window_first_month: 'count',
  window_last_month: 'count',
  waiting_months: 'count',
  benefit_as_local: 'yes_no',
  resident_outpatient_rate: 'rate',
  resident_inpatient_rate: 'rate',
  direct_settlement: 'yes_no',
  resident_benefit_rounding: 'code',
} as const satisfies Parameters;

export type ZhuhaiHearing = CaseHearing<typeof ZHUHAI_SHAPE, typeof ZHUHAI_PARAMETERS>;
