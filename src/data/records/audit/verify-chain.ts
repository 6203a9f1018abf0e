import type { Database } from '../../../platform/postgres/index.ts';
import { chainedDigest } from './audit-event.ts';
import { readEnd, readEvents } from './audit-store.ts';

/** What the proof of a chain found. */
export interface ChainFinding {
  readonly events: number;
  /** The first place at which the chain does not hold; null where all of it does. */
  readonly broken_at: bigint | null;
}

const START = '0'.repeat(64);
const PAGE = 5000;

/** Works the whole chain out again from the rows and compares it with every digest and with the end. */
export async function verifyChain(database: Database): Promise<ChainFinding> {
  const end = await readEnd(database);
  let [sequence, digest, events] = [0n, START, 0];
  while (sequence < end.sequence) {
    const page = await readEvents(database, sequence, PAGE);
    if (page.length === 0) return { events, broken_at: sequence + 1n };
    for (const event of page.filter((one) => one.sequence <= end.sequence)) {
      const at = new Date(event.at).toISOString();
      const next = chainedDigest(digest, sequence + 1n, { ...event, at });
      if (event.sequence !== sequence + 1n || event.digest !== next) {
        return { events, broken_at: sequence + 1n };
      }
      [sequence, digest, events] = [event.sequence, next, events + 1];
    }
  }
  const holds = sequence === end.sequence && digest === end.digest;
  return { events, broken_at: holds ? null : sequence };
}
