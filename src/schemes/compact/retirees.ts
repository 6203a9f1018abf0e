import { yesNoFact } from '../case-shape.ts';
import { covered, type Finding, notCovered } from '../entitlement.ts';
import { coverageFormula } from '../formula.ts';
import { type CaseHearing, fact, take } from '../hearing.ts';
import type { Parameters } from '../rule.ts';
import { RETIREES_CONDITIONS, RETIREES_FACTS as T } from './retirees/texts.ts';
import { agreementOn, underAgreement } from './sides/agreement.ts';
import { atTreatingPrice, CROSSING_SHAPE, crossingRefusal } from './sides/crossing.ts';
import { CROSSING_CONDITIONS, CROSSING_LABELS } from './sides/texts.ts';

const RETIREES_SHAPE = {
  ...CROSSING_SHAPE,
  is_retired: yesNoFact(T.is_retired, true),
  is_registered: yesNoFact(T.is_registered, true),
  works_locally: yesNoFact(T.works_locally, false),
};

const RETIREES_PARAMETERS = {
  retirees_agreement: 'yes_no',
  registration_required: 'yes_no',
  residence_payer: 'code',
  local_work_ends_cover: 'yes_no',
} as const satisfies Parameters;

type RetireesHearing = CaseHearing<typeof RETIREES_SHAPE, typeof RETIREES_PARAMETERS>;

function decide(hearing: RetireesHearing): Finding | undefined {
  const state = agreementOn(hearing, hearing.rules.retirees_agreement);
  if (state === undefined) return undefined;
  if (state === 'none') return underAgreement(state, notCovered(['E02']));
  return underAgreement(state, crossingRefusal(hearing) ?? ofRetiree(hearing));
}

/** A refusal, null, or undefined when a rule is not settled. */
type Check = (hearing: RetireesHearing) => Finding | null | undefined;

const isNotWorking: Check = (hearing) => {
  if (!fact(hearing, 'works_locally')) return null;
  const ends = take(hearing, hearing.rules.local_work_ends_cover);
  if (ends === undefined) return undefined;
  return ends ? unmet('E07', 'no_local_work') : null;
};

const isRegistered: Check = (hearing) => {
  if (fact(hearing, 'is_registered')) return null;
  const isNeeded = take(hearing, hearing.rules.registration_required);
  if (isNeeded === undefined) return undefined;
  return isNeeded ? unmet('E02', 'registration') : null;
};

/** A retired person, registered where they live, who does not work there: at the cost of the home side. */
function ofRetiree(hearing: RetireesHearing): Finding | undefined {
  if (!fact(hearing, 'is_retired')) return unmet('E03', 'retired');
  for (const check of [isNotWorking, isRegistered]) {
    const refusal = check(hearing);
    if (refusal !== null) return refusal;
  }
  const payer = take(hearing, hearing.rules.residence_payer);
  if (payer === undefined) return undefined;
  return covered({
    ...atTreatingPrice(hearing, payer === 'home_side' ? 'home_side' : 'other_side'),
    documents: ['identity_document', 'entitlement_document'],
  });
}

function unmet(reason: 'E02' | 'E03' | 'E07', condition: string): Finding {
  return notCovered([reason], { unmet: [{ condition, needed: null }] });
}

/** Retirees who live in another side stay covered by the home side (in the manner of the S1 document). */
export const retirees = coverageFormula({
  scheme: 'compact.retirees',
  laws: ['compact.retirees'],
  shape: RETIREES_SHAPE,
  parameters: RETIREES_PARAMETERS,
  labels: CROSSING_LABELS,
  conditions: { ...CROSSING_CONDITIONS, ...RETIREES_CONDITIONS },
  decide,
});
