import type { Instant, PlainDate } from '../../kernel/day.ts';
import type { Currency, Minor } from '../../kernel/money.ts';

/** One line of a journal. Debits are positive, credits negative. */
export interface Posting {
  /** Account code, such as `entitlement:{person_id}:hk.elderly_voucher:ordinary`. */
  readonly account: string;
  readonly currency: Currency;
  readonly minor: Minor;
}

/** Reserves part of a limit account until it is posted, released or expired. */
export interface HoldPlacement {
  readonly hold_id: string;
  readonly account: string;
  readonly currency: Currency;
  readonly minor: Minor;
  readonly expires_at: Instant;
}

/** Ends a hold, once. */
export interface HoldResolution {
  readonly hold_id: string;
  readonly as: 'posted' | 'released' | 'expired';
}

/** The highest credit balance an account may have after this journal. */
export interface Ceiling {
  readonly account: string;
  readonly minor: Minor;
}

export type JournalKind =
  | 'opening'
  | 'grant'
  | 'forfeiture'
  | 'reward'
  | 'expiry'
  | 'hold'
  | 'payment'
  | 'receivable'
  | 'reversal'
  | 'settlement';

/**
 * One indivisible entry of the books: postings that sum to zero per currency, and what happens to holds.
 * (source, key) names it for ever; the same name with other content is refused.
 */
export interface Journal {
  readonly journal_id: string;
  readonly source: string;
  readonly key: string;
  readonly kind: JournalKind;
  /** The day it is about. */
  readonly as_of: PlainDate;
  /** The moment it was written. */
  readonly known_at: Instant;
  readonly claim_id?: string;
  /** The journal whose mirror this is; a journal is reversed at most once. */
  readonly reverses?: string;
  readonly postings: readonly Posting[];
  readonly places?: readonly HoldPlacement[];
  readonly resolves?: readonly HoldResolution[];
  readonly ceilings?: readonly Ceiling[];
}

/** What became of a journal. Only `posted` and `duplicate` leave it in the books. */
export type PostOutcome =
  | {
      readonly outcome: 'posted' | 'duplicate';
      readonly journal_id: string;
      readonly sequence: bigint;
    }
  | {
      readonly outcome:
        | 'key_reused'
        | 'unbalanced'
        | 'over_limit'
        | 'above_ceiling'
        | 'hold_resolved'
        | 'already_reversed';
      readonly journal_id: string;
      readonly account: string | null;
    };

/** What a limit account has: balance = fold of its postings (credit positive), held = open holds. */
export interface AccountState {
  readonly account: string;
  readonly currency: Currency;
  readonly balance: Minor;
  readonly held: Minor;
  /** balance − held, never negative. */
  readonly available: Minor;
  /** False as long as nothing has ever changed it. */
  readonly has_entries: boolean;
}
