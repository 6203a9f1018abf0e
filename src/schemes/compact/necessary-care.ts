import type { ReasonCode } from '../../kernel/reason.ts';
import { codeFact, countFact, yesNoFact } from '../case-shape.ts';
import { covered, type Finding, notCovered } from '../entitlement.ts';
import { coverageFormula } from '../formula.ts';
import { type CaseHearing, fact, take } from '../hearing.ts';
import type { Parameters } from '../rule.ts';
import {
  NECESSARY_CARE_CONDITIONS,
  NEEDS,
  REVIEWS,
  NECESSARY_CARE_FACTS as T,
} from './necessary-care/texts.ts';
import { agreementOn, underAgreement } from './sides/agreement.ts';
import { atTreatingPrice, CROSSING_SHAPE, crossingRefusal } from './sides/crossing.ts';
import { CROSSING_CONDITIONS, CROSSING_LABELS, SERVICES } from './sides/texts.ts';

const NECESSARY_CARE_SHAPE = {
  ...CROSSING_SHAPE,
  need: codeFact(T.need, NEEDS, 'necessary'),
  service: codeFact(T.service, SERVICES, 'ordinary'),
  stays_for_care: yesNoFact(T.stays_for_care, false),
  stay_months: countFact(T.stay_months, 0, 'month'),
  review: codeFact(T.review, REVIEWS, 'accepted'),
};

const NECESSARY_CARE_PARAMETERS = {
  necessary_care_agreement: 'yes_no',
  stay_needs_covered: 'codes',
  stay_exclusions: 'codes',
  stay_months_max: 'count',
  stay_for_care_excluded: 'yes_no',
  urgent_review: 'yes_no',
} as const satisfies Parameters;

type StayHearing = CaseHearing<typeof NECESSARY_CARE_SHAPE, typeof NECESSARY_CARE_PARAMETERS>;

/** A refusal, null, or undefined when a rule is not settled. */
type Check = (hearing: StayHearing) => Finding | null | undefined;

function decide(hearing: StayHearing): Finding | undefined {
  const state = agreementOn(hearing, hearing.rules.necessary_care_agreement);
  if (state === undefined) return undefined;
  if (state === 'none') return underAgreement(state, notCovered(['E02']));
  return underAgreement(state, crossingRefusal(hearing) ?? duringStay(hearing));
}

function duringStay(hearing: StayHearing): Finding | undefined {
  for (const check of CHECKS) {
    const refusal = check(hearing);
    if (refusal !== null) return refusal;
  }
  const shares = atTreatingPrice(hearing, 'home_side');
  const isPending = hearing.given.need === 'urgent' && hearing.given.review === 'pending';
  return covered({
    ...shares,
    reasons: isPending ? [...shares.reasons, 'V01'] : shares.reasons,
    documents: ['identity_document', 'entitlement_document'],
  });
}

const isIncluded: Check = (hearing) => {
  const exclusions = take(hearing, hearing.rules.stay_exclusions);
  if (exclusions === undefined) return undefined;
  return exclusions.includes(fact(hearing, 'service')) ? notCovered(['C01']) : null;
};

/** Who comes for the treatment itself needs an authorisation. */
const isNotForCare: Check = (hearing) => {
  if (!fact(hearing, 'stays_for_care')) return null;
  const isExcluded = take(hearing, hearing.rules.stay_for_care_excluded);
  if (isExcluded === undefined) return undefined;
  return isExcluded ? unmet('A01', 'planned', null) : null;
};

const isShort: Check = (hearing) => {
  const months_max = take(hearing, hearing.rules.stay_months_max);
  if (months_max === undefined) return undefined;
  if (fact(hearing, 'stay_months') <= months_max) return null;
  return unmet('E07', 'short_stay', String(months_max));
};

const isNeeded: Check = (hearing) => {
  const needs = take(hearing, hearing.rules.stay_needs_covered);
  if (needs === undefined) return undefined;
  return needs.includes(fact(hearing, 'need')) ? null : unmet('A01', 'need', null);
};

/** Urgent treatment is deemed granted and reviewed afterwards. */
const isAccepted: Check = (hearing) => {
  if (hearing.given.need !== 'urgent') return null;
  const isReviewed = take(hearing, hearing.rules.urgent_review);
  if (isReviewed === undefined) return undefined;
  return isReviewed && fact(hearing, 'review') === 'refused' ? notCovered(['A04']) : null;
};

const CHECKS: readonly Check[] = [isIncluded, isNotForCare, isShort, isNeeded, isAccepted];

function unmet(reason: ReasonCode, condition: string, needed: string | null): Finding {
  return notCovered([reason], { unmet: [{ condition, needed }] });
}

/** Necessary and urgent care during a temporary stay in another side, at the cost of the home side. */
export const necessaryCare = coverageFormula({
  scheme: 'compact.necessary_care',
  laws: ['compact.necessary_care'],
  shape: NECESSARY_CARE_SHAPE,
  parameters: NECESSARY_CARE_PARAMETERS,
  labels: CROSSING_LABELS,
  conditions: { ...CROSSING_CONDITIONS, ...NECESSARY_CARE_CONDITIONS },
  decide,
});
