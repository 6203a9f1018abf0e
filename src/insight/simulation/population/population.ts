import { openChance } from './chance.ts';
import type { Margins } from './margins.ts';
import { type Design, type Resident, residents } from './people.ts';
import {
  type HaVisit,
  haVisits,
  type PremiumClaim,
  premiumClaims,
  type VoucherVisit,
  voucherVisits,
} from './visits.ts';

/** A synthetic population and what it claims. */
export interface Population {
  readonly design: Design;
  readonly people: readonly Resident[];
  readonly ha_visits: readonly HaVisit[];
  readonly voucher_visits: readonly VoucherVisit[];
  readonly premium_claims: readonly PremiumClaim[];
}

/** What a population is made from; the same request makes the same population. */
export interface PopulationAsk {
  readonly margins: Margins;
  readonly seed: number;
  /** Share of the real size, such as 0.01. */
  readonly scale: number;
  readonly voucher_age: number;
}

/** Makes a population. Nobody in it is a real person. */
export function makePopulation({ seed, ...rest }: PopulationAsk): Population {
  const design: Design = { ...rest, chance: openChance(seed) };
  const people = [...residents(design)];
  return {
    design,
    people,
    ha_visits: [...haVisits(design, people)],
    voucher_visits: [...voucherVisits(design, people)],
    premium_claims: [...premiumClaims(design, people)],
  };
}
