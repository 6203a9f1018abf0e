import type { AccountEntry } from '../ledger/index.ts';

/** What an entry of a voucher account is called to its holder. */
export const ENTRY_KINDS = [
  'opening',
  'annual_credit',
  'one_off_credit',
  'reward',
  'payment',
  'reversal',
  'forfeiture',
  'expiry',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The name of an entry: a debit inside a credit or a reversal is what did not fit under the limit. */
export function entryKind(entry: Pick<AccountEntry, 'kind' | 'key' | 'change'>): EntryKind {
  const isTaken = entry.change < 0n;
  switch (entry.kind) {
    case 'grant':
      if (isTaken) return 'forfeiture';
      return entry.key.endsWith(':one_off') ? 'one_off_credit' : 'annual_credit';
    case 'reversal':
      return isTaken ? 'forfeiture' : 'reversal';
    case 'opening':
    case 'reward':
    case 'payment':
    case 'forfeiture':
    case 'expiry':
      return entry.kind;
    case 'hold':
    case 'receivable':
    case 'settlement':
      throw new Error(`a ${entry.kind} journal never posts to an entitlement account`);
  }
}
