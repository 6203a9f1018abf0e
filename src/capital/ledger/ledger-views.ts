import type { Instant, PlainDate } from '../../kernel/day.ts';
import type { Currency, Minor } from '../../kernel/money.ts';
import type { AccountState, JournalKind } from './journal.ts';

/** One line of an account as its holder reads it, oldest first within a page. */
export interface AccountEntry {
  readonly journal_id: string;
  readonly sequence: bigint;
  /** The key of its name, which says what it is about to whoever wrote it. */
  readonly key: string;
  readonly kind: JournalKind;
  readonly as_of: PlainDate;
  readonly known_at: Instant;
  readonly claim_id: string | null;
  /** Change of the credit balance: credits positive, debits negative. */
  readonly change: Minor;
  /** Credit balance after this entry: the sum of all changes up to and including it. */
  readonly balance_after: Minor;
}

/** What a set of postings adds up to on one account: a fold, never a stored figure. */
export interface AccountTotal {
  readonly account: string;
  readonly currency: Currency;
  readonly debits: Minor;
  readonly credits: Minor;
  /** credits − debits. */
  readonly balance: Minor;
  readonly entries: number;
}

/** A hold that was placed and not yet posted, released or expired. */
export interface OpenHold {
  readonly hold_id: string;
  readonly account: string;
  readonly currency: Currency;
  readonly minor: Minor;
  readonly expires_at: Instant;
  readonly claim_id: string | null;
}

/** What an account has that nobody has opened: nothing. */
export const NO_STATE: Omit<AccountState, 'account' | 'currency'> = {
  balance: 0n,
  held: 0n,
  available: 0n,
  has_entries: false,
};
