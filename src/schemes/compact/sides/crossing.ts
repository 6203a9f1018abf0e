import { type Currency, least, type Minor } from '../../../kernel/money.ts';
import { codeFact, type Fact, moneyFact, yesNoFact } from '../../case-shape.ts';
import { type Finding, notCovered, priced } from '../../entitlement.ts';
import { type CaseHearing, fact } from '../../hearing.ts';
import type { Payer } from '../../payers.ts';
import { SIDES, CROSSING_FACTS as T } from './texts.ts';

/** An amount in the currency of the treating place. */
export function localMoney(label: Fact['label']): Fact<Minor> {
  return { ...moneyFact(label, 'CNY'), unit: 'fee' };
}

/** What every question about care in another side asks; amounts in the currency of that side. */
export const CROSSING_SHAPE = {
  assume_agreement: yesNoFact(T.assume_agreement, false),
  home_side: codeFact(T.home_side, SIDES, 'hong_kong'),
  other_side: codeFact(T.other_side, SIDES, 'guangdong'),
  is_covered_at_home: yesNoFact(T.is_covered_at_home, true),
  cost: localMoney(T.cost),
  own_share: localMoney(T.own_share),
};

type Side = keyof typeof SIDES;
type Crossing = CaseHearing<typeof CROSSING_SHAPE, Record<never, never>>;

const FUNDS: Readonly<Record<Side, { readonly payer: Payer; readonly currency: Currency }>> = {
  hong_kong: { payer: 'hk.government', currency: 'HKD' },
  macao: { payer: 'mo.government', currency: 'MOP' },
  guangdong: { payer: 'gd.city_fund', currency: 'CNY' },
};

/** Two different sides and cover at home: what any agreement needs. Null when both are there. */
export function crossingRefusal(hearing: Crossing): Finding | null {
  const home_side = fact(hearing, 'home_side');
  if (home_side === fact(hearing, 'other_side')) {
    return notCovered(['E03'], { unmet: [{ condition: 'other_side', needed: null }] });
  }
  if (fact(hearing, 'is_covered_at_home')) return null;
  return notCovered(['E02'], { unmet: [{ condition: 'home_cover', needed: null }] });
}

/** The price of the treating place; the patient pays the own share of local patients, a side bears the rest. */
export function atTreatingPrice(hearing: Crossing, by: 'home_side' | 'other_side') {
  const cost = fact(hearing, 'cost');
  const own = least(fact(hearing, 'own_share'), cost);
  return borneBy(hearing, by, cost - own);
}

/** The price of the treating place, of which a side bears the given part. */
export function borneBy(hearing: Crossing, by: 'home_side' | 'other_side', minor: Minor) {
  const { given } = hearing;
  const price = { currency: FUNDS[given.other_side].currency, minor: given.cost };
  const reasons = minor < given.cost ? (['M03'] as const) : [];
  return { ...priced(price, [{ payer: FUNDS[given[by]].payer, minor }]), reasons };
}
