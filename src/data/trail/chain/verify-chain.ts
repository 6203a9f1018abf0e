import type { Database } from '../../../platform/postgres/index.ts';
import { type ChainEnd, type ChainedEvent, chainedDigest } from './audit-event.ts';
import { readEnd, readEvents } from './audit-store.ts';

/** What is wrong at a place: an event was changed, one is missing, or the end is not that of the events. */
export type Broken = 'changed' | 'missing' | 'end';

/** What the proof of a chain found. */
export interface ChainFinding {
  readonly events: number;
  /** The first place at which the chain does not hold; null where all of it does. */
  readonly broken_at: bigint | null;
  readonly what: Broken | null;
  /** The end that was proved. */
  readonly digest: string;
}

const START = '0'.repeat(64);
const PAGE = 5000;

/** Works the whole chain out again from the rows and compares it with every digest and with the end. */
export async function verifyChain(database: Database): Promise<ChainFinding> {
  const end = await readEnd(database);
  let place: ChainEnd = { sequence: 0n, digest: START };
  const broken = (what: Broken, broken_at: bigint): ChainFinding => ({
    events: Number(place.sequence),
    broken_at,
    what,
    digest: place.digest,
  });
  while (place.sequence < end.sequence) {
    const page = await readEvents(database, place.sequence, PAGE);
    if (page.length === 0) return broken('missing', place.sequence + 1n);
    for (const event of page.filter((one) => one.sequence <= end.sequence)) {
      const next = nextPlace(place, event);
      if (typeof next === 'string') return broken(next, place.sequence + 1n);
      place = next;
    }
  }
  const holds = place.sequence === end.sequence && place.digest === end.digest;
  if (!holds) return broken('end', place.sequence);
  return { events: Number(place.sequence), broken_at: null, what: null, digest: place.digest };
}

function nextPlace(place: ChainEnd, event: ChainedEvent): ChainEnd | Broken {
  const sequence = place.sequence + 1n;
  if (event.sequence !== sequence) return 'missing';
  const at = new Date(event.at).toISOString();
  const digest = chainedDigest(place.digest, sequence, { ...event, at });
  return digest === event.digest ? { sequence, digest } : 'changed';
}
