import type { Database } from '../../src/platform/postgres/index.ts';
import { type Books, sidesOf } from './books.ts';

/** What of a side's messages is not as it should be when nothing is on its way. */
async function unsettled(database: Database): Promise<readonly string[]> {
  const rows = await database.rows<{ problem: string }>(
    `select 'sent ' || kind || ' is ' || state || coalesce(' ' || code, '') as problem
       from exchange.outbox where state <> 'delivered'
     union all
     select 'received ' || kind || ' is ' || state || coalesce(' ' || code, '')
       from exchange.inbox where state <> 'handled' or attempts <> 1
     union all
     select 'refused ' || coalesce(kind, '') || ' ' || code from exchange.refusal
     union all
     select 'pairing request ' || state from people.pairing_request where state = 'SENT'
     union all
     select 'consent request ' || state from data.consent_request where state = 'SENT'`,
  );
  return rows.map(({ problem }) => problem);
}

interface Way {
  readonly peer: string;
  readonly assigned: bigint;
  readonly answered: bigint;
  readonly received: bigint;
}

function waysOf(database: Database): Promise<Way[]> {
  return database.rows<Way>(
    `select peer, p.assigned, p.answered, i.received
       from exchange.peer p join exchange.inbound i using (peer)`,
  );
}

/** Every message was handled by its receiver, once, and nothing was refused. */
export async function checkStreams(books: Books): Promise<readonly string[]> {
  const problems: string[] = [];
  const ways = new Map<string, readonly Way[]>();
  for (const [side, database] of sidesOf(books)) {
    problems.push(...(await unsettled(database)).map((problem) => `${side}: ${problem}`));
    ways.set(side, await waysOf(database));
  }
  for (const [side, own] of ways) {
    for (const { peer, assigned, answered } of own) {
      const received = ways.get(peer)?.find((way) => way.peer === side)?.received ?? 0n;
      if (assigned === answered && assigned === received) continue;
      problems.push(
        `${side}>${peer}: ${assigned} sent, ${answered} answered, ${received} received`,
      );
    }
  }
  return problems;
}
