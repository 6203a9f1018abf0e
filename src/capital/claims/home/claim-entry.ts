import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { SchemeLaw } from '../../../rulebook/index.ts';
import type { Journal } from '../../ledger/index.ts';
import { optometryBlockOf, payableAccount, type VoucherClaimEntry } from '../../vouchers/index.ts';
import { type Claim, SCHEME } from '../record/claim-record.ts';

/** With whom home settles a claim: the treating side, or the institution itself where it claimed at home directly. */
export function counterpartyOf(claim: Pick<Claim, 'channel' | 'treating' | 'institution'>): string {
  return claim.channel === 'direct' ? `provider:${claim.institution}` : claim.treating;
}

/** What the voucher accounts must know of a claim. */
export function entryOf(
  law: SchemeLaw,
  claim: Claim,
  of: { readonly person_id: string; readonly spouse_id: string | null; readonly month: string },
): VoucherClaimEntry {
  return {
    claim_id: claim.claim_id,
    person_id: of.person_id,
    spouse_id: of.spouse_id,
    service_day: claim.service_day,
    optometry_block: optometryBlockOf(law, claim),
    fee_currency: claim.fee.currency,
    treating: claim.treating,
    window_month: of.month,
  };
}

/**
 * The journal with the debt where it belongs: a claim that an institution made at home is owed to the institution in a
 * window of its own, since the treating side's books know nothing of it.
 */
export function routed(journal: Journal, claim: Claim, month: string): Journal {
  if (claim.channel !== 'direct') return journal;
  const side: Jurisdiction = claim.treating;
  const owed = payableAccount(side, month);
  const account = `payable:${counterpartyOf(claim)}:${SCHEME}:${month}`;
  return {
    ...journal,
    postings: journal.postings.map((line) => (line.account === owed ? { ...line, account } : line)),
  };
}
