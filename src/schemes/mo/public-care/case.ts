import { codeFact, dayFact, moneyFact, optional, yesNoFact } from '../../case-shape.ts';
import type { CaseHearing } from '../../hearing.ts';
import type { Parameters } from '../../rule.ts';
import { EXEMPTIONS, PERSON_CLASSES, PLACES, PUBLIC_CARE_FACTS as T } from './texts.ts';

/** What is asked of a case of public care. */
export const PUBLIC_CARE_SHAPE = {
  place: codeFact(T.place, PLACES, 'outpatient'),
  person_class: codeFact(T.person_class, PERSON_CLASSES, 'resident'),
  born_on: dayFact(T.born_on, '1980-01-01'),
  exemption: optional(codeFact(T.exemption, EXEMPTIONS, 'pupil')),
  has_proof: yesNoFact(T.has_proof, true),
  items_cost: moneyFact(T.items_cost, 'MOP'),
  third_party_liable: yesNoFact(T.third_party_liable, false),
};

export const PUBLIC_CARE_PARAMETERS = {
  health_centre_free_classes: 'codes',
  health_centre_fee_others: 'money',
  emergency_fee_resident: 'money',
  emergency_fee_non_resident_worker: 'money',
  emergency_fee_other: 'money',
  outpatient_fee_resident: 'money',
  outpatient_fee_non_resident_worker: 'money',
  outpatient_fee_other: 'money',
  item_rate_resident: 'rate',
  item_rate_non_resident_worker: 'rate',
  item_rate_other: 'rate',
  item_rounding: 'code',
  exempt_for_classes: 'codes',
  exempt_child_age_max: 'count',
  exempt_age_min: 'count_or_none',
  exempt_classes: 'codes',
  teachers_exempt: 'yes_no',
  proof_pregnancy: 'code',
  proof_pupil: 'code',
  proof_social_hardship: 'code',
  proof_unable_to_pay: 'code',
  proof_specified_disease: 'code',
  proof_prisoner: 'code',
  proof_public_servant: 'code',
  proof_agreement_body: 'code',
  excludes_third_party: 'yes_no',
} as const satisfies Parameters;

export type PublicCareHearing = CaseHearing<
  typeof PUBLIC_CARE_SHAPE,
  typeof PUBLIC_CARE_PARAMETERS
>;
