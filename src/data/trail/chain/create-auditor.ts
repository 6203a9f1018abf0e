import type { Database } from '../../../platform/postgres/index.ts';
import { type AuditEvent, chain } from './audit-event.ts';
import { insertEvents, lockEnd, readWaiting, removeWaiting } from './audit-store.ts';

/** Writes events into the trail; resolves once they are kept. */
export type Auditor = (events: readonly AuditEvent[]) => Promise<void>;

const BATCH_MAX = 1000;

interface Waiting {
  readonly events: readonly AuditEvent[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Makes the auditor of a process. Requests that end at the same time share one transaction, so that the end of the
 * chain is locked once for all of them; several processes take turns at it.
 */
export function createAuditor(database: Database): Auditor {
  const waiting: Waiting[] = [];
  let isWriting = false;
  const pump = async (): Promise<void> => {
    isWriting = true;
    while (waiting.length > 0) await writeBatch(database, waiting.splice(0, BATCH_MAX));
    isWriting = false;
  };
  return (events) => {
    if (events.length === 0) return Promise.resolve();
    return new Promise<void>((done, failed) => {
      waiting.push({ events, done, failed });
      if (!isWriting) void pump();
    });
  };
}

/** How many events of the waiting room a batch takes along, so that a long queue holds no answer up. */
const WAITING_MAX = 200;

/**
 * Never throws: who waits for a batch is told how it went. What other rooms have written before gets its place first, so
 * that the chain stands in the order of what happened; asking for it takes no round trip of its own.
 */
async function writeBatch(database: Database, batch: readonly Waiting[]): Promise<void> {
  try {
    await database.transaction(async (session) => {
      const [end, before] = await Promise.all([
        lockEnd(session),
        readWaiting(session, WAITING_MAX),
      ]);
      const events = chain(end, [...before, ...batch.flatMap((one) => one.events)]);
      await Promise.all([insertEvents(session, events), removeWaiting(session, before)]);
    });
    for (const { done } of batch) done();
  } catch (error) {
    for (const { failed } of batch) failed(error);
  }
}
