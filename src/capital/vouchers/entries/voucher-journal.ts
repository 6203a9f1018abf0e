import type { Currency, Minor } from '../../../kernel/money.ts';
import type { JournalName, Posting } from '../../ledger/index.ts';
import { VOUCHER_SCHEME } from './voucher-accounts.ts';

/** Who writes voucher journals; with a key it names each of them for ever. */
export type VoucherSource =
  | 'opening'
  | 'credit'
  | 'reward'
  | 'lapse'
  | 'closing'
  | 'optometry'
  | 'claim'
  | 'receivable';

/** The name of a voucher journal, such as source `hk.elderly_voucher.credit` and key `{person_id}:{day}:annual`. */
export function voucherName(source: VoucherSource, key: string): JournalName {
  return { source: `${VOUCHER_SCHEME}.${source}`, key };
}

/** What a claim's journal is about. A claim is paid once whichever way, so both ways share the key `payment`. */
export type ClaimStep = 'hold' | 'payment' | 'released' | 'expired' | 'reversal';

/** The name of a claim's journal at home. */
export function claimJournalName(claim_id: string, step: ClaimStep): JournalName {
  return voucherName('claim', `${claim_id}:${step}`);
}

/** A debit; nothing for nothing, since a posting of zero is refused. */
export function debit(account: string, minor: Minor, currency: Currency = 'HKD'): Posting[] {
  return minor === 0n ? [] : [{ account, currency, minor }];
}

/** A credit. */
export function credit(account: string, minor: Minor, currency: Currency = 'HKD'): Posting[] {
  return debit(account, -minor, currency);
}
