import { CURRENCIES, type Currency } from '../../../kernel/money.ts';
import { REASONS, type ReasonCode } from '../../../kernel/reason.ts';
import type { Finding } from '../../../schemes/entitlement.ts';
import { PAYERS, type Payer } from '../../../schemes/payers.ts';

export const OUTCOME_CODES = ['covered', 'not_covered', 'not_settled'] as const;
export type OutcomeCode = (typeof OUTCOME_CODES)[number];
const REASON_CODES = Object.keys(REASONS) as readonly ReasonCode[];
export const PAYER_CODES = Object.keys(PAYERS) as readonly Payer[];

/** An amount that is not there: no price, no limit. */
export const NO_AMOUNT = -1;
/** Reasons that a decision keeps; each takes seven bits. */
const REASONS_KEPT = 4;
const REASON_BITS = 7;

/** Decisions of neighbouring rows by column, the first row at 0. Amounts are minor units, exact to 2^53. */
export interface Decisions {
  readonly rows: number;
  /** Places in `OUTCOME_CODES`. */
  readonly outcome: Uint8Array;
  /** Up to four places in `REASON_CODES`, each one more than its place, the first in the lowest seven bits. */
  readonly reasons: Int32Array;
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
}

/** Room for the decisions of so many rows. */
export function newDecisions(rows: number): Decisions {
  return {
    rows,
    outcome: new Uint8Array(rows),
    reasons: new Int32Array(rows),
    currency: new Uint8Array(rows),
    price: new Float64Array(rows).fill(NO_AMOUNT),
    cap_left: new Float64Array(rows).fill(NO_AMOUNT),
    is_provisional: new Uint8Array(rows),
    not_settled: new Uint16Array(rows),
    keys: [],
    shares: new Array(PAYER_CODES.length).fill(undefined),
  };
}

const REASON_PLACE: ReadonlyMap<string, number> = new Map(
  REASON_CODES.map((code, place) => [code, place + 1]),
);
const PAYER_PLACE: ReadonlyMap<string, number> = new Map(
  PAYER_CODES.map((payer, place) => [payer, place]),
);

/** Writes down what was found for a row. */
export function keepFinding(into: Decisions, row: number, finding: Finding): void {
  const { outcome, price, shares, reasons, cap_left } = finding;
  into.outcome[row] = outcome === 'covered' ? 0 : 1;
  into.reasons[row] = packed(reasons);
  if (price !== null) {
    into.currency[row] = CURRENCIES.indexOf(price.currency);
    into.price[row] = Number(price.minor);
  }
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i];
    if (share === undefined) continue;
    const place = PAYER_PLACE.get(share.payer) ?? 0;
    const column = into.shares[place] ?? new Float64Array(into.rows);
    into.shares[place] = column;
    column[row] = Number(share.minor);
  }
  if (cap_left !== null) {
    into.cap_left[row] = Number(cap_left.minor);
    into.currency[row] = CURRENCIES.indexOf(cap_left.currency);
  }
}

/** Writes down that nobody has settled a rule that was needed. */
export function keepUnsettled(into: Decisions, row: number, key: string): void {
  into.outcome[row] = 2;
  into.reasons[row] = REASON_PLACE.get('N01') ?? 0;
  let place = into.keys.indexOf(key);
  if (place === -1) place = into.keys.push(key) - 1;
  into.not_settled[row] = place + 1;
}

function packed(reasons: readonly ReasonCode[]): number {
  let bits = 0;
  const kept = Math.min(reasons.length, REASONS_KEPT);
  for (let i = kept - 1; i >= 0; i--) {
    bits = (bits << REASON_BITS) | (REASON_PLACE.get(reasons[i] ?? '') ?? 0);
  }
  return bits;
}

/** The reasons that a number of the column stands for, in the order in which they were found. */
export function reasonsIn(packed: number): readonly ReasonCode[] {
  const found: ReasonCode[] = [];
  for (let bits = packed; bits !== 0; bits >>>= REASON_BITS) {
    const code = REASON_CODES[(bits & 0x7f) - 1];
    if (code !== undefined) found.push(code);
  }
  return found;
}

/** The currency of a row's amounts. */
export function currencyOf({ currency }: Decisions, row: number): Currency {
  return CURRENCIES[currency[row] ?? 0] ?? 'HKD';
}
