import type { ClaimInput, EligibilityInput } from '../../api/types.ts';
import { readDay } from '../../format/day.ts';

/** The form of a new claim, everything as typed. */
export interface ClaimForm {
  document_type: string;
  number: string;
  birth_date: string;
  service_point: string;
  department: string;
  service_day: string;
  visit_reason: string;
  service_kind: string;
  profession: string;
  is_optometry: boolean;
  is_episode_paid: boolean;
  episode: string;
  fee: string;
  requested_hkd: string;
  consent_given: boolean;
}

/** Where a fault of the node belongs in the form. */
export const FIELD_OF: Readonly<Record<string, keyof ClaimForm>> = {
  'document.number': 'number',
  'document.document_type': 'document_type',
  number: 'number',
  birth_date: 'birth_date',
  service_point: 'service_point',
  department: 'department',
  service_day: 'service_day',
  visit_reason: 'visit_reason',
  service_kind: 'service_kind',
  profession: 'profession',
  is_optometry: 'is_optometry',
  is_episode_paid: 'is_episode_paid',
  episode: 'episode',
  'fee.value': 'fee',
  'fee.currency': 'fee',
  requested_hkd: 'requested_hkd',
  consent_given: 'consent_given',
};

/** A form with nothing in it but what is usual. */
export function emptyForm(usual: Pick<ClaimForm, 'service_point' | 'service_day'>): ClaimForm {
  return {
    document_type: 'hkid',
    number: '',
    birth_date: '',
    department: '',
    visit_reason: '',
    service_kind: 'outpatient',
    profession: 'doctor',
    is_optometry: false,
    is_episode_paid: false,
    episode: '',
    fee: '',
    requested_hkd: '',
    consent_given: false,
    ...usual,
  };
}

const day = (typed: string): string => readDay(typed) ?? typed;

/** What Hong Kong is asked before treatment; with the fee it also says what vouchers would pay. */
export function eligibilityInput(form: ClaimForm): EligibilityInput {
  const fee = form.fee.trim();
  return {
    service_point: form.service_point,
    department: form.department,
    service_day: day(form.service_day),
    document: { document_type: form.document_type, number: form.number.trim() },
    birth_date: day(form.birth_date),
    service_kind: form.service_kind,
    is_optometry: form.is_optometry,
    ...(form.visit_reason === '' ? {} : { visit_reason: form.visit_reason }),
    ...(fee === '' ? {} : { fee: { currency: 'CNY', value: fee } }),
  };
}

/** The claim as the node takes it. */
export function claimInput(form: ClaimForm): ClaimInput {
  const requested = form.requested_hkd.trim();
  return {
    service_point: form.service_point,
    department: form.department,
    service_day: day(form.service_day),
    document: { document_type: form.document_type, number: form.number.trim() },
    birth_date: day(form.birth_date),
    fee: { currency: 'CNY', value: form.fee.trim() },
    ...(requested === '' ? {} : { requested_hkd: requested }),
    visit_reason: form.visit_reason,
    service_kind: form.service_kind,
    profession: form.profession,
    is_optometry: form.is_optometry,
    is_episode_paid: form.is_episode_paid,
    episode: form.episode.trim(),
    consent_given: true,
  };
}
