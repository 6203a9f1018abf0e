import type { CaseHearing } from '../../hearing.ts';
import type { Parameters } from '../../rule.ts';
import { ELIGIBLE_PERSON_PARAMETERS } from '../eligible-person.ts';
import type { FEE_FACTS } from './facts.ts';
import type { Service } from './services.ts';

/** The charges by name of the policy file; `null` there means that nothing is charged. */
const CHARGES = {
  accident_emergency: 'money_or_none',
  accident_emergency_nep: 'money_or_none',
  inpatient_admission: 'money_or_none',
  inpatient_general_day: 'money_or_none',
  inpatient_general_day_nep: 'money_or_none',
  inpatient_convalescent_day: 'money_or_none',
  inpatient_convalescent_day_nep: 'money_or_none',
  specialist_first: 'money_or_none',
  specialist_further: 'money_or_none',
  specialist_nep: 'money_or_none',
  allied_health: 'money_or_none',
  allied_health_nep: 'money_or_none',
  family_medicine: 'money_or_none',
  family_medicine_nep: 'money_or_none',
  dressing_injection: 'money_or_none',
  dressing_injection_nep: 'money_or_none',
  day_procedure: 'money_or_none',
  day_procedure_nep: 'money_or_none',
  ultrasound: 'money_or_none',
  ct_mri_pet: 'money_or_none',
  advanced_test: 'money_or_none',
  plain_xray: 'money_or_none',
  imaging_nep: 'money_or_none',
  specialist_drug_item: 'money_or_none',
  family_medicine_drug_item: 'money_or_none',
  drug_item_nep: 'money_or_none',
} as const satisfies Parameters;

export type ChargeKey = keyof typeof CHARGES;

export const FEE_PARAMETERS = {
  scale: 'code',
  ...CHARGES,
  specialist_drug_block_weeks: 'count',
  family_medicine_drug_block_weeks: 'count_or_none',
  started_drug_block_counts: 'yes_no',
  bed_days_min: 'count',
  discharge_day_counts: 'yes_no',
  triage_exempt: 'codes',
  automatic_waivers: 'codes',
  certified_waivers: 'codes',
  yearly_cap: 'money_or_none',
  ...ELIGIBLE_PERSON_PARAMETERS,
} as const satisfies Parameters;

export type FeeHearing = CaseHearing<typeof FEE_FACTS, typeof FEE_PARAMETERS>;

/** Which charge an attendance, or each day of a stay, has: for Eligible Persons and for others. */
export const CHARGE_OF: Readonly<
  Record<Service, { readonly ep: ChargeKey; readonly nep: ChargeKey }>
> = {
  accident_emergency: { ep: 'accident_emergency', nep: 'accident_emergency_nep' },
  inpatient_general: { ep: 'inpatient_general_day', nep: 'inpatient_general_day_nep' },
  inpatient_convalescent: {
    ep: 'inpatient_convalescent_day',
    nep: 'inpatient_convalescent_day_nep',
  },
  specialist_first: { ep: 'specialist_first', nep: 'specialist_nep' },
  specialist_further: { ep: 'specialist_further', nep: 'specialist_nep' },
  allied_health: { ep: 'allied_health', nep: 'allied_health_nep' },
  family_medicine: { ep: 'family_medicine', nep: 'family_medicine_nep' },
  dressing_injection: { ep: 'dressing_injection', nep: 'dressing_injection_nep' },
  day_procedure: { ep: 'day_procedure', nep: 'day_procedure_nep' },
  ultrasound: { ep: 'ultrasound', nep: 'imaging_nep' },
  ct_mri_pet: { ep: 'ct_mri_pet', nep: 'imaging_nep' },
  advanced_test: { ep: 'advanced_test', nep: 'imaging_nep' },
  plain_xray: { ep: 'plain_xray', nep: 'imaging_nep' },
};
