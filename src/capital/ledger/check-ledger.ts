import type { Session } from '../../platform/postgres/index.ts';
import { contentHash } from './batch.ts';
import { findDifferences } from './check-store.ts';
import { journalsAfter } from './journal-store.ts';

/** Something in the books that is not as it must be. */
export interface LedgerDifference {
  /**
   * `balance` and `held`: a cached figure is not its fold. `sum`: a journal does not sum to zero in a currency.
   * `reference`: a row points to nothing. `hash`: a journal does not say what it said when it was posted.
   */
  readonly check: 'balance' | 'held' | 'sum' | 'reference' | 'hash';
  /** The account or the journal concerned. */
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * Compares cached balances with the fold of postings, held amounts with holds less resolutions, sums of every journal
 * with zero, and references with what they point to. An empty answer means that the books agree with themselves.
 */
export function checkLedger(session: Session): Promise<LedgerDifference[]> {
  return findDifferences(session);
}

/** Journals per round trip of the hash check. */
const PAGE = 1000;

/** Computes the content hash of every journal again from its rows; finds a changed byte in any of them. */
export async function checkHashes(session: Session): Promise<LedgerDifference[]> {
  const differences: LedgerDifference[] = [];
  let after = 0n;
  for (;;) {
    const journals = await journalsAfter(session, after, PAGE);
    for (const journal of journals) {
      const found = contentHash(journal);
      if (found === journal.content_hash) continue;
      const subject = `journal ${journal.journal_id}`;
      differences.push({ check: 'hash', subject, expected: journal.content_hash, found });
    }
    const last = journals.at(-1);
    if (last === undefined) return differences;
    after = last.sequence;
  }
}
