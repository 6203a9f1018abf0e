import { CURRENCIES, type Currency } from '../../../kernel/money.ts';
import type { Finding } from '../../../schemes/entitlement.ts';
import type { Hearing } from '../../../schemes/hearing.ts';
import { PAYERS, type Payer } from '../../../schemes/payers.ts';
import { placeOfReasons, type ReasonLists } from './reason-lists.ts';
import { newSpace, type Space } from './space.ts';

export const OUTCOME_CODES = ['covered', 'not_covered', 'not_settled'] as const;
export type OutcomeCode = (typeof OUTCOME_CODES)[number];
export const PAYER_CODES = Object.keys(PAYERS) as readonly Payer[];

/** An amount that is not there: no price, no limit. */
export const NO_AMOUNT = -1;

/** Decisions of neighbouring rows by column, the first row at 0. Amounts are minor units, exact to 2^53. */
export interface Decisions {
  readonly rows: number;
  /** Places in `OUTCOME_CODES`. */
  readonly outcome: Uint8Array;
  /** Places in `reason_lists`. */
  readonly reasons: Uint16Array;
  readonly reason_lists: ReasonLists;
  /** Place in `CURRENCIES`. */
  readonly currency: Uint8Array;
  readonly price: Float64Array;
  readonly cap_left: Float64Array;
  readonly is_provisional: Uint8Array;
  /** One more than the place in `keys`; 0 where everything is settled. */
  readonly not_settled: Uint16Array;
  readonly keys: string[];
  /** By place in `PAYER_CODES`; only payers that bear anything have a column. */
  readonly shares: (Float64Array | undefined)[];
  /** Where columns have their memory. */
  readonly space: Space;
}

/** Room for the decisions of so many rows. All parts of a run share the lists of reasons, and may share a space. */
export function newDecisions(
  rows: number,
  reason_lists: ReasonLists,
  space: Space = newSpace(),
): Decisions {
  return {
    rows,
    outcome: space.bytes('outcome', rows),
    reasons: space.places('reasons', rows),
    reason_lists,
    currency: space.bytes('currency', rows),
    price: space.amounts('price', rows, NO_AMOUNT),
    cap_left: space.amounts('cap_left', rows, NO_AMOUNT),
    is_provisional: space.bytes('is_provisional', rows),
    not_settled: space.places('not_settled', rows),
    keys: [],
    shares: new Array(PAYER_CODES.length).fill(undefined),
    space,
  };
}

const PAYER_PLACE: ReadonlyMap<string, number> = new Map(
  PAYER_CODES.map((payer, place) => [payer, place]),
);

/** The column of what a payer bears, which it gets when it bears anything. */
export function sharesOf(into: Decisions, payer: Payer): Float64Array {
  const place = PAYER_PLACE.get(payer) ?? 0;
  const column = into.shares[place] ?? into.space.amounts(payer, into.rows, 0);
  into.shares[place] = column;
  return column;
}

/** A decision in numbers, ready to be written to any row. */
export interface KeptDecision {
  readonly outcome: number;
  /** Place in the lists of reasons of the run. */
  readonly reasons: number;
  readonly currency: number;
  readonly price: number;
  readonly cap_left: number;
  readonly shares: readonly { readonly payer: Payer; readonly minor: number }[];
  /** The parameter that nobody has settled; null where everything is settled. */
  readonly not_settled: string | null;
  readonly is_provisional: boolean;
}

/** What is kept of a decision. A finding of undefined is a decision without the parameter that was needed. */
export function keptOf(
  finding: Finding | undefined,
  { not_settled, has_provisional: is_provisional }: Hearing,
  reason_lists: ReasonLists,
): KeptDecision {
  if (finding === undefined) {
    const reasons = placeOfReasons(reason_lists, ['N01']);
    return { ...UNSETTLED, reasons, not_settled, is_provisional };
  }
  const { outcome, price, shares, reasons, cap_left } = finding;
  return {
    outcome: outcome === 'covered' ? 0 : 1,
    reasons: placeOfReasons(reason_lists, reasons),
    currency: CURRENCIES.indexOf((cap_left ?? price)?.currency ?? 'HKD'),
    price: price === null ? NO_AMOUNT : Number(price.minor),
    cap_left: cap_left === null ? NO_AMOUNT : Number(cap_left.minor),
    shares: shares.map(({ payer, minor }) => ({ payer, minor: Number(minor) })),
    not_settled: null,
    is_provisional,
  };
}

const UNSETTLED = {
  outcome: 2,
  currency: 0,
  price: NO_AMOUNT,
  cap_left: NO_AMOUNT,
  shares: [],
} as const;

/** Writes a decision to a row. */
export function keep(into: Decisions, row: number, kept: KeptDecision): void {
  into.outcome[row] = kept.outcome;
  into.reasons[row] = kept.reasons;
  into.currency[row] = kept.currency;
  into.price[row] = kept.price;
  into.cap_left[row] = kept.cap_left;
  if (kept.is_provisional) into.is_provisional[row] = 1;
  if (kept.not_settled !== null) into.not_settled[row] = keyPlace(into.keys, kept.not_settled);
  for (const { payer, minor } of kept.shares) sharesOf(into, payer)[row] = minor;
}

/** One more than the place of a parameter, which it takes when it is new. */
function keyPlace(keys: string[], key: string): number {
  const place = keys.indexOf(key);
  return place === -1 ? keys.push(key) : place + 1;
}

/** The currency of a row's amounts. */
export function currencyOf({ currency }: Decisions, row: number): Currency {
  return CURRENCIES[currency[row] ?? 0] ?? 'HKD';
}
