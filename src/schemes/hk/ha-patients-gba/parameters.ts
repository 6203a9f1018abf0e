import type { CaseHearing } from '../../hearing.ts';
import type { Parameters } from '../../rule.ts';
import type { PATIENT_FACTS } from './facts.ts';

export const PATIENT_PARAMETERS = {
  period: 'code_or_none',
  period_subsidy_max: 'money',
  visit_fee: 'money',
  institutions: 'codes',
  clinics: 'codes',
  excluded_visit_kinds: 'codes',
  consent_needed: 'yes_no',
  residence_needed: 'yes_no',
  exempt_pay_no_fee: 'yes_no',
  waived_fee_in_limit: 'yes_no',
  low_price_as_it_is: 'yes_no',
  fee_payable_by_voucher: 'yes_no',
} as const satisfies Parameters;

export type PatientHearing = CaseHearing<typeof PATIENT_FACTS, typeof PATIENT_PARAMETERS>;
