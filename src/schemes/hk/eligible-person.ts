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

/** One way of being an Eligible Person, and what proves it at the counter. */
interface Way {
  readonly document: DocumentCode;
  /** Yes, no, or undefined when its rule is not settled. */
  readonly isOpen: (hearing: PersonHearing) => boolean | undefined;
}

/** Whether a person is charged as an Eligible Person, and what has to be shown for it. */
export interface PersonStatus {
  readonly is_eligible: boolean;
  readonly documents: readonly DocumentCode[];
}

const NO_STATUS: PersonStatus = { is_eligible: false, documents: [] };

/** The first way in which the person is an Eligible Person on the day; undefined when a rule is not settled. */
export function eligiblePersonStatus(hearing: PersonHearing): PersonStatus | undefined {
  for (const { document, isOpen } of WAYS) {
    const found = isOpen(hearing);
    if (found === undefined) return undefined;
    if (found) {
      hearing.trace.step('is_eligible_person', true);
      return { is_eligible: true, documents: [document] };
    }
  }
  hearing.trace.step('is_eligible_person', false);
  return NO_STATUS;
}

/** An identity card under Cap. 177, unless it was obtained by a permission to stay that has expired. */
const byIdentityCard: Way['isOpen'] = (hearing) => {
  if (!fact(hearing, 'holds_identity_card')) return false;
  if (!fact(hearing, 'permission_expired')) return true;
  const isExcluded = take(hearing, hearing.rules.expired_permission_excluded);
  return isExcluded === undefined ? undefined : !isExcluded;
};

const byChildStatus: Way['isOpen'] = (hearing) => {
  if (!fact(hearing, 'has_resident_status')) return false;
  const age_below = take(hearing, hearing.rules.child_age_below);
  if (age_below === undefined) return undefined;
  const age = hearing.trace.step('age', ageOn(fact(hearing, 'born_on'), hearing.given.on));
  return age < age_below;
};

const byApproval: Way['isOpen'] = (hearing) => {
  return fact(hearing, 'is_approved') && take(hearing, hearing.rules.approved_persons);
};

/** Spouses of card holders were entitled in the past. */
const bySpouse: Way['isOpen'] = (hearing) => {
  return fact(hearing, 'is_spouse_of_card_holder') && take(hearing, hearing.rules.spouses_eligible);
};

const WAYS: readonly Way[] = [
  { document: 'hk_identity_card', isOpen: byIdentityCard },
  { document: 'child_status_proof', isOpen: byChildStatus },
  { document: 'approval_letter', isOpen: byApproval },
  { document: 'marriage_proof', isOpen: bySpouse },
];

/** Who is charged as an Eligible Person by the Hospital Authority: a status without money of its own. */
export const eligiblePerson = coverageFormula({
  scheme: 'hk.eligible_person',
  laws: ['hk.eligible_person'],
  shape: ELIGIBLE_PERSON_FACTS,
  parameters: ELIGIBLE_PERSON_PARAMETERS,
  labels: ELIGIBLE_PERSON_LABELS,
  conditions: ELIGIBLE_PERSON_CONDITIONS,
  decide: (hearing) => {
    const status = eligiblePersonStatus(hearing);
    if (status === undefined) return undefined;
    if (status.is_eligible) return covered({ documents: status.documents });
    return notCovered(['E03'], { unmet: [{ condition: 'status', needed: null }] });
  },
});
