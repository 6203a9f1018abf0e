import { codeFact, optional } from '../case-shape.ts';
import type { DocumentCode } from '../documents.ts';
import { covered, type Finding, notCovered } from '../entitlement.ts';
import { coverageFormula } from '../formula.ts';
import { type CaseHearing, fact, take } from '../hearing.ts';
import type { Parameters } from '../rule.ts';
import {
  GROUPS,
  INSURANCE_ACCESS_CONDITIONS,
  INSURANCE_ACCESS_LABELS,
  INSURANCES,
  PERMITS,
  INSURANCE_ACCESS_FACTS as T,
} from './insurance-access/texts.ts';

const INSURANCE_ACCESS_SHAPE = {
  group: codeFact(T.group, GROUPS, 'resident'),
  wanted: optional(codeFact(T.wanted, INSURANCES, 'resident')),
  permit: codeFact(T.permit, PERMITS, 'residence_permit'),
};

const INSURANCE_ACCESS_PARAMETERS = {
  employee_insurance_groups: 'codes',
  resident_insurance_groups: 'codes',
  mandatory_groups: 'codes',
  permit_groups: 'codes',
  travel_permit_suffices: 'yes_no',
  place_employed: 'code',
  place_self_employed: 'code',
  place_flexible: 'code',
  place_resident: 'code',
  place_student: 'code',
} as const satisfies Parameters;

type AccessHearing = CaseHearing<typeof INSURANCE_ACCESS_SHAPE, typeof INSURANCE_ACCESS_PARAMETERS>;
type Group = keyof typeof GROUPS;

const PROOF: Readonly<Record<Group, DocumentCode>> = {
  employed: 'employment_contract',
  self_employed: 'business_registration',
  flexible: 'residence_permit',
  resident: 'residence_permit',
  student: 'student_proof',
};

function decide(hearing: AccessHearing): Finding | undefined {
  const group = fact(hearing, 'group');
  const insurance = insuranceOf(hearing, group);
  if (insurance === undefined) return undefined;
  const wanted = fact(hearing, 'wanted');
  if (insurance === null || (wanted !== null && wanted !== insurance)) {
    return notCovered(['E03'], { unmet: [{ condition: 'insurance', needed: null }] });
  }
  const hasPermit = isPermitEnough(hearing, group);
  if (hasPermit === undefined) return undefined;
  if (!hasPermit) return notCovered(['E03'], { unmet: [{ condition: 'permit', needed: null }] });
  const mandatory = take(hearing, hearing.rules.mandatory_groups);
  if (mandatory === undefined) return undefined;
  hearing.trace.step('is_mandatory', mandatory.includes(group));
  const place = take(hearing, hearing.rules[`place_${group}` as const]);
  return place === undefined
    ? undefined
    : covered({ documents: ['identity_document', PROOF[group]] });
}

/** The insurance of a group; null where it has none. */
function insuranceOf(
  hearing: AccessHearing,
  group: Group,
): keyof typeof INSURANCES | null | undefined {
  const { rules, trace } = hearing;
  const employees = take(hearing, rules.employee_insurance_groups);
  if (employees === undefined) return undefined;
  if (employees.includes(group)) return trace.step('insurance', 'employee');
  const residents = take(hearing, rules.resident_insurance_groups);
  if (residents === undefined) return undefined;
  return residents.includes(group) ? trace.step('insurance', 'resident') : null;
}

/** Flexible workers and residents need a residence permit; holders of a Home Visit Permit alone cannot join. */
function isPermitEnough(hearing: AccessHearing, group: Group): boolean | undefined {
  const groups = take(hearing, hearing.rules.permit_groups);
  if (groups === undefined) return undefined;
  const permit = fact(hearing, 'permit');
  if (!groups.includes(group) || permit === 'residence_permit') return true;
  return permit === 'travel_permit' && take(hearing, hearing.rules.travel_permit_suffices);
}

/**
 * Which basic medical insurance a resident of Hong Kong or Macao may join in the mainland, and where (Order 41, in
 * force on 1 January 2020): a status without money of its own.
 */
export const insuranceAccess = coverageFormula({
  scheme: 'gd.insurance_access',
  laws: ['gd.insurance_access'],
  shape: INSURANCE_ACCESS_SHAPE,
  parameters: INSURANCE_ACCESS_PARAMETERS,
  labels: INSURANCE_ACCESS_LABELS,
  conditions: INSURANCE_ACCESS_CONDITIONS,
  decide,
});
