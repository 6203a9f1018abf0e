import { compareDays } from '../../kernel/day.ts';
import { least } from '../../kernel/money.ts';
import type { ReasonCode } from '../../kernel/reason.ts';
import { codeFact, countFact, dayFact, optional, yesNoFact } from '../case-shape.ts';
import { covered, type Finding, notCovered } from '../entitlement.ts';
import { coverageFormula } from '../formula.ts';
import { type CaseHearing, fact, take } from '../hearing.ts';
import type { Parameters } from '../rule.ts';
import {
  PLANNED_CARE_CONDITIONS,
  PLANNED_CARE_LABELS,
  PLANNED_CARE_FACTS as T,
} from './planned-care/texts.ts';
import { agreementOn, underAgreement } from './sides/agreement.ts';
import {
  atTreatingPrice,
  borneBy,
  CROSSING_SHAPE,
  crossingRefusal,
  localMoney,
} from './sides/crossing.ts';
import { CROSSING_CONDITIONS, CROSSING_LABELS, SERVICES } from './sides/texts.ts';

const PLANNED_CARE_SHAPE = {
  ...CROSSING_SHAPE,
  service: codeFact(T.service, SERVICES, 'ordinary'),
  in_home_basket: yesNoFact(T.in_home_basket, true),
  wait_days: countFact(T.wait_days, 0, 'day'),
  justifiable_days: countFact(T.justifiable_days, 0, 'day'),
  is_authorised: yesNoFact(T.is_authorised, true),
  authorised_on: dayFact(T.authorised_on),
  home_tariff: optional(localMoney(T.home_tariff)),
};

const PLANNED_CARE_PARAMETERS = {
  planned_care_agreement: 'yes_no',
  planned_care_exclusions: 'codes',
  authorisation_required: 'yes_no',
  authorisation_valid_days: 'count',
  equal_wait_is_timely: 'yes_no',
  price_rule: 'code',
} as const satisfies Parameters;

type PlannedCareHearing = CaseHearing<typeof PLANNED_CARE_SHAPE, typeof PLANNED_CARE_PARAMETERS>;

function decide(hearing: PlannedCareHearing): Finding | undefined {
  const state = agreementOn(hearing, hearing.rules.planned_care_agreement);
  if (state === undefined) return undefined;
  if (state === 'none') return underAgreement(state, notCovered(['E02']));
  return underAgreement(state, crossingRefusal(hearing) ?? ofTreatment(hearing));
}

/** A benefit of the home side that is not excluded across the boundary, with its authorisation. */
function ofTreatment(hearing: PlannedCareHearing): Finding | undefined {
  const exclusions = take(hearing, hearing.rules.planned_care_exclusions);
  if (exclusions === undefined) return undefined;
  if (exclusions.includes(fact(hearing, 'service'))) return notCovered(['C01']);
  if (!fact(hearing, 'in_home_basket')) return notCovered(['C02']);
  const refusal = authorisationRefusal(hearing);
  return refusal === null ? priceOf(hearing) : refusal;
}

/** Null when the treatment is authorised, or needs no authorisation. */
function authorisationRefusal(hearing: PlannedCareHearing): Finding | null | undefined {
  const isRequired = take(hearing, hearing.rules.authorisation_required);
  if (isRequired === undefined) return undefined;
  if (!isRequired) return null;
  return fact(hearing, 'is_authorised') ? expiry(hearing) : mustBeGranted(hearing);
}

/** An authorisation counts from its day for a number of days. */
function expiry(hearing: PlannedCareHearing): Finding | null | undefined {
  const days = take(hearing, hearing.rules.authorisation_valid_days);
  if (days === undefined) return undefined;
  const { on } = hearing.given;
  const authorised_on = fact(hearing, 'authorised_on');
  if (compareDays(authorised_on, on) > 0) return unmet('A01', 'authorisation');
  const until = authorised_on.add({ days });
  hearing.trace.step('authorised_until', until.toString());
  return compareDays(on, until) < 0 ? null : unmet('A02', 'new_authorisation');
}

/** Without an authorisation nothing is paid; whether it would have to be granted depends on the wait at home. */
function mustBeGranted(hearing: PlannedCareHearing): Finding | undefined {
  const isEqualTimely = take(hearing, hearing.rules.equal_wait_is_timely);
  if (isEqualTimely === undefined) return undefined;
  const wait = fact(hearing, 'wait_days');
  const justifiable = fact(hearing, 'justifiable_days');
  const isTimely = isEqualTimely ? wait <= justifiable : wait < justifiable;
  return isTimely ? unmet('A05', 'wait') : unmet('A01', 'authorisation');
}

/** The price of the treating place, or what home would have paid if that is less than the actual cost. */
function priceOf(hearing: PlannedCareHearing): Finding | undefined {
  const price_rule = take(hearing, hearing.rules.price_rule);
  if (price_rule === undefined) return undefined;
  const documents = ['identity_document', 'authorisation_document'] as const;
  if (price_rule === 'treating_place') {
    return covered({ ...atTreatingPrice(hearing, 'home_side'), documents });
  }
  const home_tariff = fact(hearing, 'home_tariff');
  if (home_tariff === null) return unmet('X01', 'home_tariff');
  const paid = least(fact(hearing, 'cost'), home_tariff);
  return covered({ ...borneBy(hearing, 'home_side', paid), documents });
}

function unmet(reason: ReasonCode, condition: string): Finding {
  return notCovered([reason], { unmet: [{ condition, needed: null }] });
}

/** Planned care in another side with prior authorisation by the home side (in the manner of the S2 document). */
export const plannedCare = coverageFormula({
  scheme: 'compact.planned_care',
  laws: ['compact.planned_care'],
  shape: PLANNED_CARE_SHAPE,
  parameters: PLANNED_CARE_PARAMETERS,
  labels: { ...CROSSING_LABELS, ...PLANNED_CARE_LABELS },
  conditions: { ...CROSSING_CONDITIONS, ...PLANNED_CARE_CONDITIONS },
  decide,
});
