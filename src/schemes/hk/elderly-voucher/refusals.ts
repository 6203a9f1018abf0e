import { compareDays, daysBetween } from '../../../kernel/day.ts';
import type { ReasonCode } from '../../../kernel/reason.ts';
import { take } from '../../hearing.ts';
import type { VoucherCase, VoucherPerson } from '../elderly-voucher-case.ts';
import type { VoucherHearing } from './hearing.ts';

/** Looks at one condition: the reason against payment, or null. */
type Check = (hearing: VoucherHearing) => ReasonCode | null;

/** The first reason why vouchers may not be used at all, in the fixed order of the scheme. */
export function refusalOf(hearing: VoucherHearing): ReasonCode | null {
  for (const check of CHECKS) {
    const reason = check(hearing);
    if (reason !== null) return reason;
  }
  return null;
}

const isKnown: Check = ({ claim, trace }) =>
  trace.step('person_known', claim.person !== null) ? null : 'E01';

/** Entitled from 1 January of the year in which the age is reached, whatever the birthday. */
const isOfAge: Check = (hearing) => {
  const { claim, trace } = hearing;
  const age_min = take(hearing, hearing.rules.age_min);
  if (age_min === undefined) return 'N01';
  const age = trace.step('age_in_year', claim.service_day.year - personOf(claim).birth_year);
  return trace.step('is_of_age', age >= age_min) ? null : 'E03';
};

/** A valid identity card or Certificate of Exemption, not one of a permission that has ceased. */
const hasStatus: Check = ({ claim, trace }) => {
  const person = personOf(claim);
  if (!trace.step('has_valid_document', person.has_valid_document)) return 'E02';
  return trace.step('permission_ceased', person.permission_ceased) ? 'E03' : null;
};

const isAlive: Check = ({ claim, trace }) => {
  const { died_on } = personOf(claim);
  const died = died_on !== null && compareDays(died_on, claim.service_day) < 0;
  return trace.step('died_before', died) ? 'E02' : null;
};

const hasConsented: Check = (hearing) => {
  const { claim, trace } = hearing;
  if (!trace.step('is_outside_hong_kong', claim.point.is_outside_hong_kong)) return null;
  if (trace.step('has_joined_record_system', personOf(claim).has_joined_record_system)) return null;
  const isNeeded = take(hearing, hearing.rules.record_system_joining);
  if (isNeeded === undefined) return 'N01';
  return isNeeded ? 'E04' : null;
};

const isAtPoint: Check = ({ claim, trace }) => {
  const { has_started, has_ended, department } = claim.point;
  if (!trace.step('point_in_use', has_started && !has_ended)) return 'P01';
  return trace.step('department', department) === 'not_designated' ? 'P02' : null;
};

const isByProfession: Check = (hearing) => {
  const { claim, trace } = hearing;
  const professions = take(hearing, hearing.rules.professions);
  if (professions === undefined) return 'N01';
  const profession = trace.step('profession', claim.profession);
  if (!trace.step('is_recognised', professions.includes(profession))) return 'P03';
  return claim.point.is_outside_hong_kong ? null : isInDirectory(hearing);
};

/** The Primary Care Directory condition binds inside Hong Kong only (ruling 8). */
const isInDirectory: Check = (hearing) => {
  const { claim, trace } = hearing;
  const bound = take(hearing, hearing.rules.primary_care_directory_professions);
  if (bound === undefined) return 'N01';
  if (!bound.includes(claim.profession)) return null;
  const isListed = claim.is_in_primary_care_directory === true;
  return trace.step('is_in_primary_care_directory', isListed) ? null : 'P03';
};

const isCovered: Check = (hearing) => {
  const { claim, trace } = hearing;
  const excluded = take(hearing, hearing.rules.excluded_service_kinds);
  if (excluded === undefined) return 'N01';
  const kind = trace.step('service_kind', claim.service_kind);
  return trace.step('is_covered', !excluded.includes(kind)) ? null : 'C06';
};

const isNew: Check = ({ claim, trace }) =>
  trace.step('is_duplicate', claim.is_duplicate) ? 'D01' : null;

/** One episode is paid once: what another scheme pays for cannot be paid with vouchers. */
const isUnpaid: Check = (hearing) => {
  const { claim, trace } = hearing;
  if (!trace.step('is_episode_paid', claim.is_episode_paid)) return null;
  const isBarred = take(hearing, hearing.rules.single_funding);
  if (isBarred === undefined) return 'N01';
  return isBarred ? 'D03' : null;
};

const isInTime: Check = (hearing) => {
  const { claim, trace } = hearing;
  const days = trace.step('days_to_filing', daysBetween(claim.service_day, claim.filed_day));
  if (days < 0) return 'X06';
  const filing_days_max = take(hearing, hearing.rules.filing_days_max);
  if (filing_days_max === undefined) return 'N01';
  return trace.step('is_in_time', days <= filing_days_max) ? null : 'T01';
};

/** Fee and request must be amounts that can be paid at all. */
const isPayable: Check = (hearing) => {
  const { claim, trace } = hearing;
  const face_value = take(hearing, hearing.rules.face_value);
  if (face_value === undefined) return 'N01';
  if (trace.step('fee', claim.fee.minor) <= 0n) return 'X01';
  if (claim.requested_hkd === null) return null;
  const requested = trace.step('requested', claim.requested_hkd);
  return requested > 0n && requested % face_value === 0n ? null : 'X01';
};

const CHECKS: readonly Check[] = [
  isKnown,
  isOfAge,
  hasStatus,
  isAlive,
  hasConsented,
  isAtPoint,
  isByProfession,
  isCovered,
  isNew,
  isUnpaid,
  isInTime,
  isPayable,
];

/** The first check makes sure that there is a person. */
function personOf(claim: VoucherCase): VoucherPerson {
  if (claim.person === null) throw new Error('a claim without a person passed the first check');
  return claim.person;
}
