import { codeFact, countFact, yesNoFact } from '../../case-shape.ts';
import type { CaseHearing } from '../../hearing.ts';
import type { Parameters } from '../../rule.ts';
import { OUTPATIENT_PARAMETERS, OUTPATIENT_SHAPE } from './outpatient.ts';
import { SERVICES, SHENZHEN_FACTS as T } from './texts.ts';

/** What is asked of a case of the insurance of Shenzhen; amounts in yuan, insurance in whole months. */
export const SHENZHEN_SHAPE = {
  service: codeFact(T.service, SERVICES, 'outpatient'),
  ...OUTPATIENT_SHAPE,
  months_before_gap: countFact(T.months_before_gap, 0, 'month'),
  gap_months: countFact(T.gap_months, 0, 'month'),
  months_since_gap: countFact(T.months_since_gap, 0, 'month'),
  in_chosen_institution: yesNoFact(T.in_chosen_institution, true),
  is_referred: yesNoFact(T.is_referred, false),
  is_family_doctor_drug: yesNoFact(T.is_family_doctor_drug, false),
};

export const SHENZHEN_PARAMETERS = {
  plans: 'codes',
  ...OUTPATIENT_PARAMETERS,
  consultation_rate_level_1: 'rate',
  consultation_rate_level_2: 'rate',
  consultation_rate_level_3: 'rate',
  equipment_rate_employee_tier_1: 'rate',
  equipment_rate_employee_tier_2: 'rate',
  equipment_rate_resident: 'rate',
  inpatient_rate: 'rate',
  class_1_rate_short: 'rate',
  class_1_rate_middle: 'rate',
  class_1_rate_long: 'rate',
  class_1_months_middle: 'count',
  class_1_months_long: 'count',
  gap_months_max: 'count',
  class_2_rate_family_doctor: 'rate',
  class_2_rate_employee_tier_1: 'rate',
  class_2_rate_employee_tier_2: 'rate',
  class_2_rate_resident: 'rate',
  unreferred_paid: 'yes_no',
  benefit_rounding: 'code',
} as const satisfies Parameters;

export type ShenzhenHearing = CaseHearing<typeof SHENZHEN_SHAPE, typeof SHENZHEN_PARAMETERS>;
