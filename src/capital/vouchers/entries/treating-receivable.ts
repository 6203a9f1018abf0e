import type { PlainDate } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Minor, Money } from '../../../kernel/money.ts';
import { type Journal, type JournalStamp, type Posting, reversalOf } from '../../ledger/index.ts';
import {
  inWindow,
  memoAccount,
  POOLS,
  providerAccount,
  receivableAccount,
} from './voucher-accounts.ts';
import { credit, debit, voucherName } from './voucher-journal.ts';

/** A decided claim as the treating side books it. */
export interface TreatingEntry {
  readonly claim_id: string;
  readonly home: Jurisdiction;
  readonly institution: string;
  readonly service_day: PlainDate;
  /** Month window `YYYY-MM` that home assigned. */
  readonly window_month: string;
  readonly voucher_hkd: Minor;
  /** The voucher's value in the currency of the fee. */
  readonly voucher_fee: Money;
}

/**
 * What the treating side is owed by home and owes its institution, in the currency of the fee, and beside it the
 * entitlement used in HKD as a memorandum.
 */
export function treatingReceivable(
  claim: TreatingEntry,
  stamp: Omit<JournalStamp, 'as_of'>,
): Journal {
  const { currency, minor } = claim.voucher_fee;
  return {
    ...voucherName('receivable', `${claim.claim_id}:payment`),
    ...stamp,
    kind: 'receivable',
    as_of: claim.service_day,
    claim_id: claim.claim_id,
    postings: [
      ...debit(receivableAccount(claim.home, claim.window_month), minor, currency),
      ...credit(providerAccount(claim.institution), minor, currency),
      ...debit(memoAccount(claim.home, claim.window_month), claim.voucher_hkd),
      ...credit(POOLS.entitlement_used, claim.voucher_hkd),
    ],
  };
}

/**
 * The mirror of the treating side's journal when home reversed the payment, in the window in which home put the
 * negative item: a closed month never changes.
 */
export function treatingReversal(
  original: Pick<Journal, 'journal_id' | 'postings'> & { readonly claim_id: string },
  window_month: string,
  stamp: JournalStamp,
): Journal {
  const name = voucherName('receivable', `${original.claim_id}:reversal`);
  const mirror = reversalOf(original, name, stamp);
  return { ...mirror, postings: mirror.postings.map((line) => moved(line, window_month)) };
}

const moved = (line: Posting, window_month: string): Posting => ({
  ...line,
  account: inWindow(line.account, window_month),
});
