import type { Instant, PlainDate } from '../../kernel/day.ts';
import type { Journal } from './journal.ts';

/** The name of a journal for ever: who wrote it and what it is about. */
export interface JournalName {
  readonly source: string;
  readonly key: string;
}

/** What the caller mints for a new journal. */
export interface JournalStamp {
  readonly journal_id: string;
  readonly as_of: PlainDate;
  readonly known_at: Instant;
}

/**
 * The mirror of a journal: every posting with the opposite sign, in the same order, linked to the original.
 * Holds are not mirrored: what a journal resolved stays resolved.
 */
export function reversalOf(
  original: Pick<Journal, 'journal_id' | 'claim_id' | 'postings'>,
  name: JournalName,
  stamp: JournalStamp,
): Journal {
  return {
    ...name,
    ...stamp,
    kind: 'reversal',
    ...(original.claim_id === undefined ? {} : { claim_id: original.claim_id }),
    reverses: original.journal_id,
    postings: original.postings.map((line) => ({ ...line, minor: -line.minor })),
  };
}
