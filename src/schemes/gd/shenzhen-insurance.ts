import { least, type Minor } from '../../kernel/money.ts';
import { covered, type Finding, notCovered, priced } from '../entitlement.ts';
import { coverageFormula } from '../formula.ts';
import { fact, take } from '../hearing.ts';
import { shareOf } from './rates.ts';
import {
  SHENZHEN_PARAMETERS,
  SHENZHEN_SHAPE,
  type ShenzhenHearing,
} from './shenzhen-insurance/case.ts';
import {
  outpatientRate,
  outpatientRoom,
  tierOf,
  tracedRate,
} from './shenzhen-insurance/outpatient.ts';
import {
  classOneRate,
  classTwoRate,
  type RateFound,
} from './shenzhen-insurance/specified-disease.ts';
import { type SERVICES, SHENZHEN_CONDITIONS, SHENZHEN_LABELS } from './shenzhen-insurance/texts.ts';

type Service = keyof typeof SERVICES;

/** Services for which members choose an institution. */
const CHOSEN: readonly Service[] = ['outpatient', 'consultation', 'equipment'];

function decide(hearing: ShenzhenHearing): Finding | undefined {
  const plans = take(hearing, hearing.rules.plans);
  if (plans === undefined) return undefined;
  if (!plans.includes(fact(hearing, 'plan'))) {
    return notCovered(['E02'], { unmet: [{ condition: 'plan', needed: null }] });
  }
  const service = fact(hearing, 'service');
  const isPaid = CHOSEN.includes(service) ? isPaidHere(hearing) : true;
  if (isPaid === undefined) return undefined;
  if (!isPaid) return notCovered(['P04'], { unmet: [{ condition: 'referral', needed: null }] });
  return service === 'outpatient' ? ordinaryCare(hearing) : otherCare(hearing, service);
}

/** Outside the chosen institution the pooled fund pays on referral only. */
function isPaidHere(hearing: ShenzhenHearing): boolean | undefined {
  if (fact(hearing, 'in_chosen_institution') || fact(hearing, 'is_referred')) return true;
  return take(hearing, hearing.rules.unreferred_paid);
}

/** Ordinary outpatient care within the limit of the year. */
function ordinaryCare(hearing: ShenzhenHearing): Finding | undefined {
  const rate = outpatientRate(hearing);
  const room = rate && outpatientRoom(hearing);
  const rounding = take(hearing, hearing.rules.benefit_rounding);
  if (rate === undefined || room === undefined || rounding === undefined) return undefined;
  const full = shareOf(fact(hearing, 'cost'), rate, rounding);
  const benefit = least(full, room);
  const cap_left = { currency: 'CNY', minor: room - benefit } as const;
  const found = { ...byFund(hearing, benefit), cap_left, documents: CARD };
  if (benefit === 0n && full > 0n) return notCovered(['L02'], found);
  return covered({ ...found, reasons: benefit < full ? ['M03', 'L02'] : ['M03'] });
}

const RATES: Readonly<
  Record<Exclude<Service, 'outpatient'>, (hearing: ShenzhenHearing) => RateFound | undefined>
> = {
  consultation: (hearing) => {
    const key = `consultation_rate_${fact(hearing, 'level')}` as const;
    return plainRate(take(hearing, hearing.rules[key]));
  },
  equipment: (hearing) => {
    const key = `equipment_rate_${tierOf(hearing.given.plan)}` as const;
    return plainRate(take(hearing, hearing.rules[key]));
  },
  class_1: classOneRate,
  class_2: classTwoRate,
  inpatient: (hearing) => plainRate(take(hearing, hearing.rules.inpatient_rate)),
};

function plainRate(rate: RateFound['rate'] | undefined): RateFound | undefined {
  return rate && { rate, unmet: [] };
}

/** Care that is paid at a rate, without a limit that was found. */
function otherCare(
  hearing: ShenzhenHearing,
  service: Exclude<Service, 'outpatient'>,
): Finding | undefined {
  const found = RATES[service](hearing);
  const rate = tracedRate(hearing, found?.rate);
  const rounding = take(hearing, hearing.rules.benefit_rounding);
  if (found === undefined || rate === undefined || rounding === undefined) return undefined;
  const benefit = shareOf(fact(hearing, 'cost'), rate, rounding);
  return covered({
    ...byFund(hearing, benefit),
    reasons: ['M03'],
    unmet: found.unmet,
    documents: CARD,
  });
}

const CARD = ['social_security_card'] as const;

function byFund(hearing: ShenzhenHearing, minor: Minor) {
  const price = { currency: 'CNY', minor: hearing.given.cost } as const;
  return priced(price, [{ payer: 'gd.city_fund', minor }]);
}

/**
 * Basic medical insurance of Shenzhen (Measures of 2013 and 2023): ordinary outpatient care by level with a yearly
 * limit, consultation fee, large equipment, and specified diseases, of which class 1 depends on continuous months.
 */
export const shenzhenInsurance = coverageFormula({
  scheme: 'gd.shenzhen.insurance',
  laws: ['gd.shenzhen.insurance'],
  shape: SHENZHEN_SHAPE,
  parameters: SHENZHEN_PARAMETERS,
  labels: SHENZHEN_LABELS,
  conditions: SHENZHEN_CONDITIONS,
  decide,
});
