import type { Chance } from './chance.ts';
import type { Span } from './margins.ts';
import { type Design, type Resident, sized, spread } from './people.ts';

/** One visit of a patient of the Hospital Authority to the hospital in Shenzhen. */
export interface HaVisit {
  readonly person: number;
  readonly on: number;
  /** CNY fen. */
  readonly price: number;
  readonly is_exempt: boolean;
}

/** One use of vouchers at an institution of the pilot. */
export interface VoucherVisit {
  readonly person: number;
  readonly on: number;
  /** Whole Hong Kong dollars charged to vouchers. */
  readonly voucher_hkd: number;
}

/** The day of each of so many visits between two days, ascending. */
function visitDays(chance: Chance, count: number, from: number, to: number): readonly number[] {
  return Array.from({ length: count }, () => chance.between(from, to + 1)).sort((a, b) => a - b);
}

/** How many visits the nth of `persons` makes: at least one, all together exactly `visits`. */
function visitsOf(nth: number, persons: number, visits: number): number {
  const upTo = (count: number) => Math.floor((count * visits) / persons);
  return upTo(nth + 1) - upTo(nth);
}

/** Visits of the pilot for patients of the Hospital Authority, by person and day. */
export function* haVisits(design: Design, people: readonly Resident[]): Generator<HaVisit> {
  const { chance, margins } = design;
  const patients = haPatients(design, people);
  const visits = sized(design, 'ha_visits');
  const { from, on: to } = margins.figures.ha_visits;
  for (const [nth, { person }] of patients.entries()) {
    const is_exempt = chance.percent(12);
    for (const on of visitDays(chance, visitsOf(nth, patients.length, visits), from, to)) {
      yield { person, on, price: amountIn(chance, margins.visit_price_cny), is_exempt };
    }
  }
}

/** People of Hong Kong on the mainland, as many of them old as the survey says. */
function haPatients(design: Design, people: readonly Resident[]): readonly Resident[] {
  const old = sized(design, 'ha_patients_aged_65');
  const elders = people.filter((each) => isInMainland(each) && isOld(design, each));
  const younger = people.filter((each) => isInMainland(each) && !isOld(design, each));
  const chosen = [...evenly(elders, old), ...evenly(younger, sized(design, 'ha_patients') - old)];
  return chosen.sort((a, b) => a.person - b.person);
}

const isInMainland = ({ home, lives_in }: Resident) =>
  home === 'hong_kong' && lives_in !== 'hong_kong' && lives_in !== 'macao';

const YEAR = 365.25;
/** Old on the day of the survey. */
export function isOld({ margins }: Design, { born_on }: Resident): boolean {
  return margins.figures.ha_patients_aged_65.on - born_on >= margins.surveyed_age * YEAR;
}

function evenly<T>(all: readonly T[], some: number): readonly T[] {
  return all.filter((_, nth) => spread(nth, all.length, Math.min(some, all.length)));
}

const FEN = 100;

function amountIn(chance: Chance, { low, high }: Span): number {
  return Math.min(chance.between(low * FEN, high * FEN), chance.between(low * FEN, high * FEN));
}

/** Uses of vouchers by elders at the institutions of the pilot, by person and day; their sum is that published. */
export function* voucherVisits(
  design: Design,
  people: readonly Resident[],
): Generator<VoucherVisit> {
  const { chance, margins } = design;
  const elders = evenly(
    people.filter((each) => each.home === 'hong_kong' && isOld(design, each)),
    sized(design, 'voucher_elders'),
  );
  const claims = sized(design, 'voucher_claims');
  const { from, on: to } = margins.figures.voucher_claims;
  let left = sized(design, 'voucher_amount_hkd');
  let remaining = claims;
  for (const [nth, { person }] of elders.entries()) {
    for (const on of visitDays(chance, visitsOf(nth, elders.length, claims), from, to)) {
      const mean = Math.floor(left / remaining);
      const voucher_hkd =
        remaining === 1
          ? left
          : chance.between(Math.ceil(mean / 3), 2 * mean - Math.floor(mean / 3));
      left -= voucher_hkd;
      remaining -= 1;
      yield { person, on, voucher_hkd };
    }
  }
}

/** One application for the subsidy of Macao to premiums of mainland insurance. */
export interface PremiumClaim {
  readonly person: number;
  readonly on: number;
  readonly premium: number;
  readonly months_insured: number;
}

const MONTH = 30.44;

/** One application a year of each Macao resident while insured. */
export function* premiumClaims(
  { chance, margins }: Design,
  people: readonly Resident[],
): Generator<PremiumClaim> {
  const last = margins.figures.macao_insured_nine_cities.on;
  for (const { person, home, insured_from, insured_to } of people) {
    if (home !== 'macao' || insured_from === null) continue;
    const end = Math.min(insured_to ?? last, last);
    const premium = chance.between(margins.premium_cny.low, margins.premium_cny.high) * FEN;
    for (let on = insured_from + chance.between(20, 200); on <= end; on += 366) {
      yield { person, on, premium, months_insured: Math.floor((on - insured_from) / MONTH) };
    }
  }
}
