import type { Database } from '../../platform/postgres/index.ts';
import type { Journal, PostOutcome } from './journal.ts';
import { postJournals } from './store.ts';

/** What became of many journals. */
export interface PostManyReport {
  readonly posted: number;
  readonly duplicate: number;
  readonly refused: readonly PostOutcome[];
}

/** Whether the journal stands in the books after the call, newly or from before. */
export function isInBooks(
  outcome: PostOutcome,
): outcome is Extract<PostOutcome, { readonly sequence: bigint }> {
  return outcome.outcome === 'posted' || outcome.outcome === 'duplicate';
}

function* chunksOf(journals: Iterable<Journal>, size: number): Generator<Journal[]> {
  let chunk: Journal[] = [];
  for (const journal of journals) {
    chunk.push(journal);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/**
 * Posts any number of journals in order, 1,000 to a transaction unless said. What was committed stays when a later
 * chunk fails; the same journals again are duplicates, so an interrupted run is simply run again.
 * @param options.onProgress called after each chunk with the number of journals done.
 */
export async function postMany(
  database: Database,
  journals: Iterable<Journal>,
  options: { readonly chunk?: number; readonly onProgress?: (done: number) => void } = {},
): Promise<PostManyReport> {
  let posted = 0;
  let duplicate = 0;
  let done = 0;
  const refused: PostOutcome[] = [];
  for (const chunk of chunksOf(journals, options.chunk ?? 1000)) {
    const outcomes = await database.transaction((session) => postJournals(session, chunk));
    for (const outcome of outcomes) {
      if (outcome.outcome === 'posted') posted += 1;
      else if (outcome.outcome === 'duplicate') duplicate += 1;
      else refused.push(outcome);
    }
    done += chunk.length;
    options.onProgress?.(done);
  }
  return { posted, duplicate, refused };
}
