import { greatest, least, type Minor } from '../../../kernel/money.ts';
import {
  type AccountState,
  type Ceiling,
  type Journal,
  type JournalStamp,
  type Posting,
  reversalOf,
} from '../../ledger/index.ts';
import { inWindow, POOLS } from './voucher-accounts.ts';
import { claimJournalName, credit, debit } from './voucher-journal.ts';

/** What the mirror of a payment must know besides the payment itself. */
export interface ReversalEntry {
  readonly claim_id: string;
  /** Month window `YYYY-MM` in which the negative item stands; a closed month never changes. */
  readonly window_month: string;
  /** States of the entitlement accounts that get money back, under lock. */
  readonly states: ReadonlyMap<string, AccountState>;
  /** Highest balance of each of them; zero where it has lapsed or its holder has died, null for no limit. */
  readonly limits: ReadonlyMap<string, Minor | null>;
}

/** What an account gets back and how much of it does not fit under its limit. */
interface Return {
  readonly account: string;
  readonly excess: Minor;
  readonly ceiling: Minor | null;
  /** Whether the account has the excess already, so that the forfeiture can stand before the return. */
  readonly has_excess: boolean;
}

function returnTo(account: string, minor: Minor, entry: ReversalEntry): Return {
  const balance = entry.states.get(account)?.balance ?? 0n;
  const limit = entry.limits.get(account) ?? null;
  if (limit === null) return { account, excess: 0n, ceiling: null, has_excess: true };
  const excess = least(minor, greatest(0n, balance + minor - limit));
  return { account, excess, ceiling: greatest(limit, balance), has_excess: balance >= excess };
}

/** What each entitlement account gets back from a mirror. */
function returnedBy(mirror: readonly Posting[]): ReadonlyMap<string, Minor> {
  const returned = new Map<string, Minor>();
  for (const { account, minor } of mirror) {
    if (!account.startsWith('entitlement:')) continue;
    returned.set(account, (returned.get(account) ?? 0n) - minor);
  }
  return returned;
}

function forfeitures(returns: readonly Return[], has_excess: boolean): Posting[] {
  return returns
    .filter((each) => each.has_excess === has_excess)
    .flatMap(({ account, excess }) => [
      ...debit(account, excess),
      ...credit(POOLS.forfeited, excess),
    ]);
}

/**
 * Takes a payment back: its mirror, the negative item in `window_month`, and a forfeiture line for what would lift an
 * account above its limit. The forfeiture stands first where it can, so that an account read line by line is never
 * above its limit; it stands last where the account has nothing else, so that it is never below zero.
 */
export function voucherReversal(
  payment: Pick<Journal, 'journal_id' | 'claim_id' | 'postings'>,
  entry: ReversalEntry,
  stamp: JournalStamp,
): Journal {
  const mirror = reversalOf(payment, claimJournalName(entry.claim_id, 'reversal'), stamp);
  const returns = [...returnedBy(mirror.postings)].map(([account, minor]) =>
    returnTo(account, minor, entry),
  );
  const moved = mirror.postings.map((line) => ({
    ...line,
    account: inWindow(line.account, entry.window_month),
  }));
  const ceilings = returns.flatMap(({ account, ceiling }): Ceiling[] =>
    ceiling === null ? [] : [{ account, minor: ceiling }],
  );
  const postings = [...forfeitures(returns, true), ...moved, ...forfeitures(returns, false)];
  return { ...mirror, postings, ceilings };
}

/** What a reversal forfeited, in HKD minor units. */
export function forfeitedBy(reversal: Pick<Journal, 'postings'>): Minor {
  return reversal.postings
    .filter((line) => line.account === POOLS.forfeited)
    .reduce((sum, line) => sum - line.minor, 0n);
}
