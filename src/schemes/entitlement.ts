import { greatest, type Minor, type Money } from '../kernel/money.ts';
import type { ReasonCode } from '../kernel/reason.ts';
import type { DocumentCode } from './documents.ts';
import type { Payer } from './payers.ts';

/** What one payer bears, in minor units of the currency of the price. */
export interface Share {
  readonly payer: Payer;
  readonly minor: Minor;
}

/** A condition that is not met. Its sentence says what would meet it. */
export interface Unmet {
  /** A code of the formula's `conditions`. */
  readonly condition: string;
  /** What fills `{needed}` in the sentence, such as an age or a number of months; null where it needs nothing. */
  readonly needed: string | null;
}

/** What a formula finds; the frame adds the rest. */
export interface Finding {
  readonly outcome: 'covered' | 'not_covered';
  /** Null where the scheme gives a status and no money, or where no price is known. */
  readonly price: Money | null;
  /** Sum exactly to the price; empty without a price. */
  readonly shares: readonly Share[];
  /** Why nothing, or less than asked, is borne by others. Never empty when not covered. */
  readonly reasons: readonly ReasonCode[];
  readonly unmet: readonly Unmet[];
  /** What the person has to bring. */
  readonly documents: readonly DocumentCode[];
  /** What is left of the limit of the period after this case; null where there is no limit. */
  readonly cap_left: Money | null;
}

/** The answer of a scheme to one case: a normal answer also when nothing is paid or nobody can say. */
export interface Entitlement extends Omit<Finding, 'outcome'> {
  readonly scheme: string;
  readonly outcome: 'covered' | 'not_covered' | 'not_settled';
  /** The parameter without which nothing can be decided (reason N01); null otherwise. */
  readonly not_settled: string | null;
  readonly flags: readonly 'provisional'[];
}

/** A finding that the scheme covers the case. */
export function covered(found: Partial<Omit<Finding, 'outcome'>>): Finding {
  return findingOf('covered', found.reasons ?? NONE, found);
}

/** A finding that the scheme does not cover the case, with at least one reason. */
export function notCovered(
  reasons: readonly [ReasonCode, ...ReasonCode[]],
  found: Partial<Omit<Finding, 'outcome' | 'reasons'>> = {},
): Finding {
  return findingOf('not_covered', reasons, found);
}

const NONE: readonly never[] = [];

/** Member by member: this runs once for each row of a population. */
function findingOf(
  outcome: Finding['outcome'],
  reasons: readonly ReasonCode[],
  found: Partial<Finding>,
): Finding {
  return {
    outcome,
    price: found.price ?? null,
    shares: found.shares ?? NONE,
    reasons,
    unmet: found.unmet ?? NONE,
    documents: found.documents ?? NONE,
    cap_left: found.cap_left ?? null,
  };
}

/** The price with who bears what: the patient bears what the others do not. Others beyond the price are a bug. */
export function priced(
  price: Money,
  others: readonly Share[],
): { readonly price: Money; readonly shares: readonly Share[] } {
  const borne = others.reduce((sum, { minor }) => sum + minor, 0n);
  if (borne > price.minor || others.some(({ minor }) => minor < 0n)) {
    throw new RangeError(`payers bear ${borne} of a price of ${price.minor}`);
  }
  const patient: Share = { payer: 'patient', minor: price.minor - borne };
  return { price, shares: [patient, ...others.filter(({ minor }) => minor > 0n)] };
}

/** What is left of a limit after what was used: never below zero, null where there is no limit. */
export function roomOf(limit: Minor | null, used: Minor): Minor | null {
  return limit === null ? null : greatest(0n, limit - used);
}
