import { ageOn } from '../age.ts';
import { dayFact, yesNoFact } from '../case-shape.ts';
import type { DocumentCode } from '../documents.ts';
import { covered, notCovered } from '../entitlement.ts';
import { coverageFormula } from '../formula.ts';
import { type CaseHearing, fact, take } from '../hearing.ts';
import type { Parameters } from '../rule.ts';
import {
  ELIGIBLE_PERSON_CONDITIONS,
  ELIGIBLE_PERSON_LABELS,
  PERSON_FACTS as T,
} from './eligible-person/texts.ts';

/** What is asked of a person who wants to be charged as an Eligible Person. */
export const ELIGIBLE_PERSON_FACTS = {
  born_on: dayFact(T.born_on, '1980-01-01'),
  holds_identity_card: yesNoFact(T.holds_identity_card, true),
  permission_expired: yesNoFact(T.permission_expired, false),
  has_resident_status: yesNoFact(T.has_resident_status, false),
  is_spouse_of_card_holder: yesNoFact(T.is_spouse_of_card_holder, false),
  is_approved: yesNoFact(T.is_approved, false),
};

export const ELIGIBLE_PERSON_PARAMETERS = {
  expired_permission_excluded: 'yes_no',
  child_age_below: 'count',
  approved_persons: 'yes_no',
  spouses_eligible: 'yes_no',
} as const satisfies Parameters;

type PersonHearing = CaseHearing<typeof ELIGIBLE_PERSON_FACTS, typeof ELIGIBLE_PERSON_PARAMETERS>;

/** One way of being an Eligible Person: yes, no, or undefined when its rule is not settled. */
type Way = (hearing: PersonHearing) => boolean | undefined;

/** Whether the person is charged as an Eligible Person on the day; undefined when a rule is not settled. */
export function isEligiblePerson(hearing: PersonHearing): boolean | undefined {
  for (const way of WAYS) {
    const found = way(hearing);
    if (found === undefined) return undefined;
    if (found) return hearing.trace.step('is_eligible_person', true);
  }
  return hearing.trace.step('is_eligible_person', false);
}

/** An identity card under Cap. 177, unless it was obtained by a permission to stay that has expired. */
const byIdentityCard: Way = (hearing) => {
  if (!fact(hearing, 'holds_identity_card')) return false;
  if (!fact(hearing, 'permission_expired')) return true;
  const isExcluded = take(hearing, hearing.rules.expired_permission_excluded);
  return isExcluded === undefined ? undefined : !isExcluded;
};

const byChildStatus: Way = (hearing) => {
  if (!fact(hearing, 'has_resident_status')) return false;
  const age_below = take(hearing, hearing.rules.child_age_below);
  if (age_below === undefined) return undefined;
  const age = hearing.trace.step('age', ageOn(fact(hearing, 'born_on'), hearing.given.on));
  return age < age_below;
};

const byApproval: Way = (hearing) => {
  return fact(hearing, 'is_approved') && take(hearing, hearing.rules.approved_persons);
};

/** Spouses of card holders were entitled in the past. */
const bySpouse: Way = (hearing) => {
  return fact(hearing, 'is_spouse_of_card_holder') && take(hearing, hearing.rules.spouses_eligible);
};

const WAYS: readonly Way[] = [byIdentityCard, byChildStatus, byApproval, bySpouse];

/** What proves the status of an Eligible Person at the counter, by the way in which it was found. */
export function statusDocuments(given: PersonHearing['given']): readonly DocumentCode[] {
  if (given.holds_identity_card && !given.permission_expired) return ['hk_identity_card'];
  if (given.has_resident_status) return ['child_status_proof'];
  return given.is_approved ? ['approval_letter'] : ['marriage_proof'];
}

/** Who is charged as an Eligible Person by the Hospital Authority: a status without money of its own. */
export const eligiblePerson = coverageFormula({
  scheme: 'hk.eligible_person',
  laws: ['hk.eligible_person'],
  shape: ELIGIBLE_PERSON_FACTS,
  parameters: ELIGIBLE_PERSON_PARAMETERS,
  labels: ELIGIBLE_PERSON_LABELS,
  conditions: ELIGIBLE_PERSON_CONDITIONS,
  decide: (hearing) => {
    const isEligible = isEligiblePerson(hearing);
    if (isEligible === undefined) return undefined;
    if (!isEligible) return notCovered(['E03'], { unmet: [{ condition: 'status', needed: null }] });
    const { holds_identity_card } = hearing.given;
    return covered({
      documents: [holds_identity_card ? 'hk_identity_card' : 'child_status_proof'],
    });
  },
});
