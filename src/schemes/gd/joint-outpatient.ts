import { least, type Minor } from '../../kernel/money.ts';
import type { ReasonCode } from '../../kernel/reason.ts';
import { decimalOf, type Fraction } from '../../rulebook/index.ts';
import { codeFact, yesNoFact } from '../case-shape.ts';
import { covered, type Finding, notCovered, priced } from '../entitlement.ts';
import { coverageFormula } from '../formula.ts';
import { type CaseHearing, fact, take } from '../hearing.ts';
import type { Parameters } from '../rule.ts';
import {
  CITIES,
  JOINT_CONDITIONS,
  JOINT_LABELS,
  JOINT_FACTS as T,
} from './joint-outpatient/texts.ts';
import { lessRate, shareOf } from './rates.ts';
import {
  OUTPATIENT_PARAMETERS,
  OUTPATIENT_SHAPE,
  outpatientRate,
  outpatientRoom,
} from './shenzhen-insurance/outpatient.ts';
import { SHENZHEN_LABELS } from './shenzhen-insurance/texts.ts';

const JOINT_SHAPE = {
  insured_in: codeFact(T.insured_in, CITIES, 'shenzhen'),
  treated_in: codeFact(T.treated_in, CITIES, 'zhuhai'),
  in_treating_catalogue: yesNoFact(T.in_treating_catalogue, true),
  in_insured_catalogue: yesNoFact(T.in_insured_catalogue, true),
  is_filed: yesNoFact(T.is_filed, true),
  is_urgent: yesNoFact(T.is_urgent, false),
  ...OUTPATIENT_SHAPE,
};

const JOINT_PARAMETERS = {
  catalogue_of: 'code',
  policy_of: 'code',
  filing_required: 'yes_no',
  urgent_counts_as_filed: 'yes_no',
  unfiled_rate_cut: 'rate',
  other_city_rate: 'rate',
  only_own_share_paid: 'yes_no',
  settlement_rounding: 'code',
  ...OUTPATIENT_PARAMETERS,
  resident_outpatient_rate: 'rate',
} as const satisfies Parameters;

type JointHearing = CaseHearing<typeof JOINT_SHAPE, typeof JOINT_PARAMETERS>;

const NO_CUT: Fraction = { num: 0n, den: 1n };

function decide(hearing: JointHearing): Finding | undefined {
  const refusal = refusalOf(hearing);
  if (refusal !== null) return refusal;
  const cut = cutOf(hearing);
  const policy = cut && policyOf(hearing);
  if (cut === undefined || policy === undefined) return undefined;
  return settled(hearing, { ...policy, cut });
}

/** Rate and what is left of the yearly limit (null is no limit that was found), with what is taken off the rate. */
interface Terms {
  readonly rate: Fraction;
  readonly room: Minor | null;
  readonly cut: Fraction;
}

/** What the fund pays and the patient bears. */
function settled(hearing: JointHearing, { rate, room, cut }: Terms): Finding | undefined {
  const { rules, trace } = hearing;
  const rounding = take(hearing, rules.settlement_rounding);
  const isDirect = take(hearing, rules.only_own_share_paid);
  if (rounding === undefined || isDirect === undefined) return undefined;
  const cost = fact(hearing, 'cost');
  const reduced = lessRate(rate, cut);
  trace.step('fund_rate', decimalOf(reduced));
  const full = shareOf(cost, reduced, rounding);
  const minor = room === null ? full : least(full, room);
  const reasons: readonly ReasonCode[] = cut === NO_CUT ? ['M03'] : ['A03', 'M03'];
  return covered({
    ...priced({ currency: 'CNY', minor: cost }, [{ payer: 'gd.city_fund', minor }]),
    reasons: minor < full ? [...reasons, 'L02'] : reasons,
    documents: isDirect ? ['social_security_card'] : ['social_security_card', 'filing_record'],
    cap_left: room === null ? null : { currency: 'CNY', minor: room - minor },
  });
}

/** The item must stand in the catalogue that counts: that of the treating place. */
function refusalOf(hearing: JointHearing): Finding | null | undefined {
  const side = take(hearing, hearing.rules.catalogue_of);
  if (side === undefined) return undefined;
  const isTreating = side === 'treating_place';
  if (fact(hearing, isTreating ? 'in_treating_catalogue' : 'in_insured_catalogue')) return null;
  const unmet = [{ condition: 'catalogue', needed: null }];
  return notCovered([isTreating ? 'C03' : 'C02'], { unmet });
}

/** What is taken off the rate without registration; urgent care counts as registered. */
function cutOf(hearing: JointHearing): Fraction | undefined {
  const { rules, trace } = hearing;
  if (trace.step('counts_as_filed', fact(hearing, 'is_filed'))) return NO_CUT;
  const isRequired = take(hearing, rules.filing_required);
  if (isRequired === undefined) return undefined;
  if (!isRequired) return NO_CUT;
  if (fact(hearing, 'is_urgent')) {
    const counts = take(hearing, rules.urgent_counts_as_filed);
    if (counts === undefined) return undefined;
    if (trace.step('counts_as_filed', counts)) return NO_CUT;
  }
  return take(hearing, rules.unfiled_rate_cut);
}

/** Rate and limit of the city whose policy counts: that of the insured place. */
function policyOf(hearing: JointHearing): Omit<Terms, 'cut'> | undefined {
  const { rules, trace } = hearing;
  const side = take(hearing, rules.policy_of);
  if (side === undefined) return undefined;
  const place = fact(hearing, side === 'insured_place' ? 'insured_in' : 'treated_in');
  const city = trace.step('policy_city', place);
  if (city === 'shenzhen') {
    const rate = outpatientRate(hearing);
    const room = rate && outpatientRoom(hearing);
    return rate === undefined || room === undefined ? undefined : { rate, room };
  }
  const other = city === 'zhuhai' ? rules.resident_outpatient_rate : rules.other_city_rate;
  const rate = take(hearing, other);
  return rate === undefined ? undefined : { rate, room: fact(hearing, 'limit_left') };
}

/**
 * Care away from the insured place with direct settlement: the catalogue of the treating place, the rates and limits
 * of the insured place (Guangdong and across provinces).
 */
export const jointOutpatient = coverageFormula({
  scheme: 'gd.joint_outpatient',
  laws: ['gd.joint_outpatient', 'gd.shenzhen.insurance', 'gd.zhuhai.resident_insurance'],
  shape: JOINT_SHAPE,
  parameters: JOINT_PARAMETERS,
  labels: { ...SHENZHEN_LABELS, ...JOINT_LABELS },
  conditions: JOINT_CONDITIONS,
  decide,
});
