import type { Instant, PlainDate } from '../../../kernel/day.ts';
import { sha256 } from '../../../kernel/digest.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Currency, Minor } from '../../../kernel/money.ts';
import type { VoucherDecision, VoucherDraw } from '../../../schemes/hk/elderly-voucher-case.ts';
import type { HoldPlacement, Journal, JournalStamp, Posting } from '../../ledger/index.ts';
import {
  clearingAccount,
  optometryAccount,
  ordinaryAccount,
  POOLS,
  payableAccount,
  rewardAccount,
} from './voucher-accounts.ts';
import { claimJournalName, credit, debit } from './voucher-journal.ts';

/** What the books must know of a claim besides its decision. */
export interface VoucherClaimEntry {
  readonly claim_id: string;
  readonly person_id: string;
  /** The spouse whose vouchers may be used; null where no draw is from a spouse. */
  readonly spouse_id: string | null;
  readonly service_day: PlainDate;
  /** The optometry block of the service day where its ceiling binds this claim; null otherwise. */
  readonly optometry_block: string | null;
  readonly fee_currency: Currency;
  /** The side that is owed. */
  readonly treating: Jurisdiction;
  /** Month window `YYYY-MM` in which the payment stands. */
  readonly window_month: string;
}

/** The part of a decision that is booked. */
export type BookedDecision = Pick<
  VoucherDecision,
  'draws' | 'voucher_hkd' | 'voucher_fee_minor' | 'residue_hkd'
>;

type Holders = Pick<VoucherClaimEntry, 'person_id' | 'spouse_id'>;

/** Whose vouchers a draw takes. */
export function holderOf(claim: Holders, draw: VoucherDraw): string {
  if (draw.from !== 'spouse') return claim.person_id;
  if (claim.spouse_id === null) throw new RangeError('a draw from a spouse who is not named');
  return claim.spouse_id;
}

/** The money account of a draw. */
function drawAccount(claim: Holders, draw: VoucherDraw): string {
  const holder = holderOf(claim, draw);
  if (draw.from !== 'own_reward') return ordinaryAccount(holder);
  if (draw.earned_year === null) throw new RangeError('a draw from a reward without its year');
  return rewardAccount(holder, draw.earned_year);
}

/** What each memorandum account of the optometry ceiling gives; empty where no ceiling binds. */
function optometryUse(
  claim: Holders & Pick<VoucherClaimEntry, 'optometry_block'>,
  draws: readonly VoucherDraw[],
): ReadonlyMap<string, Minor> {
  const use = new Map<string, Minor>();
  if (claim.optometry_block === null) return use;
  for (const draw of draws) {
    const account = optometryAccount(holderOf(claim, draw), claim.optometry_block);
    use.set(account, (use.get(account) ?? 0n) + draw.minor);
  }
  return use;
}

/**
 * The lines of a payment at home. HKD: the entitlement gives V, clearing takes V − residue, rounding the residue; the
 * fee's currency: clearing gives the voucher's value, the payable takes it. A fee in HKD needs no clearing.
 */
function paymentPostings(claim: VoucherClaimEntry, decision: BookedDecision): Posting[] {
  const { draws, voucher_hkd, voucher_fee_minor, residue_hkd } = decision;
  const currency = claim.fee_currency;
  const payable = payableAccount(claim.treating, claim.window_month);
  const clearing = clearingAccount(currency);
  const taken = draws.flatMap((draw) => debit(drawAccount(claim, draw), draw.minor));
  const owed =
    currency === 'HKD'
      ? credit(payable, voucher_fee_minor)
      : [
          ...credit(clearing, voucher_hkd - residue_hkd),
          ...debit(clearing, voucher_fee_minor, currency),
          ...credit(payable, voucher_fee_minor, currency),
        ];
  const memo = [...optometryUse(claim, draws)].flatMap(([account, minor]) => [
    ...debit(account, minor),
    ...credit(POOLS.optometry_used, minor),
  ]);
  return [...taken, ...owed, ...credit(POOLS.rounding, residue_hkd), ...memo];
}

/**
 * The identifier of the hold of a claim on an account: made from their names (UUID version 8), so that whoever confirms
 * or releases it needs no list.
 */
export function holdIdOf(claim_id: string, account: string): string {
  const hex = sha256(`${claim_id}|${account}`);
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** What a payment takes from one entitlement account. */
export interface EntitlementUse {
  readonly account: string;
  readonly minor: Minor;
  /** Counts against the optometry ceiling and is not money. */
  readonly is_memo: boolean;
}

/** Everything that draws take from entitlement accounts, money first. */
export function entitlementUse(
  claim: Holders & Pick<VoucherClaimEntry, 'optometry_block'>,
  draws: readonly VoucherDraw[],
): EntitlementUse[] {
  const money = draws.map((draw) => {
    return { account: drawAccount(claim, draw), minor: draw.minor, is_memo: false };
  });
  const memo = [...optometryUse(claim, draws)].map(([account, minor]) => {
    return { account, minor, is_memo: true };
  });
  return [...money, ...memo];
}

/** Pays a granted decision at once: the claim was entered by an enrolled provider. */
export function voucherPayment(
  claim: VoucherClaimEntry,
  decision: BookedDecision,
  stamp: Omit<JournalStamp, 'as_of'>,
): Journal {
  return {
    ...claimJournalName(claim.claim_id, 'payment'),
    ...stamp,
    kind: 'payment',
    as_of: claim.service_day,
    claim_id: claim.claim_id,
    postings: paymentPostings(claim, decision),
  };
}

/** Reserves what a granted decision takes until it is confirmed: the claim was entered by a delegate. */
export function voucherHold(
  claim: VoucherClaimEntry,
  decision: BookedDecision,
  stamp: Omit<JournalStamp, 'as_of'> & { readonly expires_at: Instant },
): Journal {
  const { expires_at, ...rest } = stamp;
  const places = entitlementUse(claim, decision.draws).map(({ account, minor }): HoldPlacement => {
    const hold_id = holdIdOf(claim.claim_id, account);
    return { hold_id, account, currency: 'HKD', minor, expires_at };
  });
  return {
    ...claimJournalName(claim.claim_id, 'hold'),
    ...rest,
    kind: 'hold',
    as_of: claim.service_day,
    claim_id: claim.claim_id,
    postings: [],
    places,
  };
}

/** Pays what was held: resolves the holds as posted and posts exactly their amounts. */
export function voucherConfirmation(
  claim: VoucherClaimEntry,
  decision: BookedDecision,
  stamp: Omit<JournalStamp, 'as_of'>,
): Journal {
  const resolves = entitlementUse(claim, decision.draws).map(
    ({ account }) => ({ hold_id: holdIdOf(claim.claim_id, account), as: 'posted' }) as const,
  );
  return { ...voucherPayment(claim, decision, stamp), resolves };
}

/** Gives back what was held, because its time is over or because nobody will confirm it. */
export function voucherHoldEnd(
  claim_id: string,
  hold_ids: readonly string[],
  stamp: JournalStamp & { readonly as: 'released' | 'expired' },
): Journal {
  const { as, ...rest } = stamp;
  return {
    ...claimJournalName(claim_id, as),
    ...rest,
    kind: 'hold',
    claim_id,
    postings: [],
    resolves: hold_ids.map((hold_id) => ({ hold_id, as })),
  };
}
