import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Currency } from '../../../kernel/money.ts';

/** The scheme whose books these are; it stands in every account code and every journal source. */
export const VOUCHER_SCHEME = 'hk.elderly_voucher';

/** Unspent ordinary vouchers of a person; a limit account in HKD. */
export function ordinaryAccount(person_id: string): string {
  return `entitlement:${person_id}:${VOUCHER_SCHEME}:ordinary`;
}

/** Reward money of a person by the year in which it was earned; a limit account in HKD, outside the ceiling. */
export function rewardAccount(person_id: string, earned_year: number): string {
  return `entitlement:${person_id}:${VOUCHER_SCHEME}:reward:${earned_year}`;
}

/**
 * What a person's vouchers may still pay for optometry in a block; a memorandum limit account in HKD that is granted
 * the ceiling at the first use and is not money of its own.
 */
export function optometryAccount(person_id: string, block: string): string {
  return `entitlement:${person_id}:${VOUCHER_SCHEME}:optometry:${block}`;
}

/** Accounts of the scheme as a whole; their totals are sums over postings. */
export const POOLS = {
  grants: `pool:${VOUCHER_SCHEME}:grants`,
  forfeited: `pool:${VOUCHER_SCHEME}:forfeited`,
  opening: `pool:${VOUCHER_SCHEME}:opening`,
  rewards: `pool:${VOUCHER_SCHEME}:rewards`,
  optometry: `pool:${VOUCHER_SCHEME}:optometry`,
  optometry_used: `used:${VOUCHER_SCHEME}:optometry`,
  rounding: `rounding:${VOUCHER_SCHEME}`,
  entitlement_used: 'memo:entitlement_used',
} as const;

/** Links the HKD side and the fee side of a conversion; one account per currency under the same code. */
export function clearingAccount(currency: Currency): string {
  return `clearing:fx:HKD-${currency}`;
}

/** What home owes the treating side for a month window. */
export function payableAccount(treating: Jurisdiction, month: string): string {
  return `payable:${treating}:${VOUCHER_SCHEME}:${month}`;
}

/** What the treating side is owed by home for a month window; the twin of `payableAccount`. */
export function receivableAccount(home: Jurisdiction, month: string): string {
  return `receivable:${home}:${VOUCHER_SCHEME}:${month}`;
}

/** The entitlement used in a month window, in HKD, as the treating side notes it. */
export function memoAccount(home: Jurisdiction, month: string): string {
  return `memo:${home}:${VOUCHER_SCHEME}:${month}`;
}

/** What the treating side owes an institution. */
export function providerAccount(institution: string): string {
  return `payable:provider:${institution}`;
}

/** The same account in another month window, for accounts that are kept by window; any other account as it is. */
export function inWindow(code: string, window_month: string): string {
  return /^(payable|receivable|memo):.*:\d{4}-\d{2}$/.test(code)
    ? `${code.slice(0, -7)}${window_month}`
    : code;
}

/** Which of a person's voucher accounts a code names; null for any other account. */
export type VoucherAccountName =
  | { readonly of: 'ordinary'; readonly person_id: string }
  | { readonly of: 'reward'; readonly person_id: string; readonly earned_year: number }
  | { readonly of: 'optometry'; readonly person_id: string; readonly block: string };

/** Reads a code that one of the functions above wrote. */
export function readVoucherAccount(code: string): VoucherAccountName | null {
  const [kind, person_id = '', scheme, of, part = ''] = code.split(':');
  if (kind !== 'entitlement' || scheme !== VOUCHER_SCHEME) return null;
  if (of === 'ordinary') return { of, person_id };
  if (of === 'reward') return { of, person_id, earned_year: Number(part) };
  return of === 'optometry' ? { of, person_id, block: part } : null;
}
