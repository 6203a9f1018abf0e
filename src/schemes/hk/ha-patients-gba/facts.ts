import { codeFact, dayFact, moneyFact, optional, yesNoFact } from '../../case-shape.ts';
import { CLINICS, INSTITUTIONS, VISIT_KINDS } from './codes.ts';
import { VISIT_FACTS as T } from './texts.ts';

/** One visit to the hospital in Shenzhen, as the pilot for patients of the Hospital Authority sees it. */
export const PATIENT_FACTS = {
  price: moneyFact(T.price, 'CNY'),
  institution: codeFact(T.institution, INSTITUTIONS, 'hku_shenzhen'),
  clinic: codeFact(T.clinic, CLINICS, 'internal_medicine'),
  visit_kind: codeFact(T.visit_kind, VISIT_KINDS, 'scheduled_follow_up'),
  has_appointment: yesNoFact(T.has_appointment, true),
  has_joined: yesNoFact(T.has_joined, true),
  has_consented: yesNoFact(T.has_consented, true),
  lives_in_area: yesNoFact(T.lives_in_area, true),
  is_exempt: yesNoFact(T.is_exempt, false),
  pays_fee_by_voucher: yesNoFact(T.pays_fee_by_voucher, false),
  subsidy_used: moneyFact(T.subsidy_used, 'CNY'),
  subsidy_used_on: optional(dayFact(T.subsidy_used_on)),
};
