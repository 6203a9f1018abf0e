import type { Database } from '../../../platform/postgres/index.ts';
import { chain } from './audit-event.ts';
import { insertEvents, lockEnd, readWaiting, removeWaiting } from './audit-store.ts';

const BATCH_MAX = 1000;

/**
 * Gives what waits its place in the chain, in batches of one transaction each; gives how many events. Whoever reads the
 * trail calls it first, so that nothing that happened is missing from what they see. `batches` bounds the work.
 */
export async function chainWaiting(database: Database, batches = 10): Promise<number> {
  let chained = 0;
  for (let nth = 0; nth < batches; nth += 1) {
    if (!(await isAnyWaiting(database))) break;
    chained += await chainBatch(database);
  }
  return chained;
}

/** Most of the time nothing waits, and then nobody is held up at the end of the chain. */
async function isAnyWaiting(database: Database): Promise<boolean> {
  return (await readWaiting(database, 1)).length > 0;
}

function chainBatch(database: Database): Promise<number> {
  return database.transaction(async (session) => {
    const end = await lockEnd(session);
    const events = await readWaiting(session, BATCH_MAX);
    await insertEvents(session, chain(end, events));
    await removeWaiting(session, events);
    return events.length;
  });
}
