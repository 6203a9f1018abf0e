import { type Journal, postJournals, postMany } from '../../src/capital/ledger/index.ts';
import { dayAt, SYSTEM_CLOCK } from '../../src/kernel/day.ts';
import { newId, SYSTEM_RANDOM } from '../../src/kernel/id.ts';
import { ZONE } from '../../src/kernel/jurisdiction.ts';
import { connectDatabase } from '../../src/platform/postgres/index.ts';
import { bareGrant, barePayment } from '../ledger-post.ts';
import { claimFor } from './elders.ts';
import { percentile, rounded } from './figures.ts';
import { openClient } from './keep-alive-client.ts';

/** The client's side of `claims-http`: a process of its own that works when it is told to. */
export interface LoadOrder {
  readonly kind: 'http' | 'bare';
  readonly clients: number;
  readonly seconds: number;
}

/** What one round came to. */
export interface LoadReport {
  readonly per_second: number;
  readonly p50_ms: number;
  readonly p99_ms: number;
  readonly calls: number;
}

/** Where the load goes to. */
export interface LoadTarget {
  readonly origin: string;
  readonly token: string;
  readonly elders: number;
  readonly database_url: string;
}

const PERSONS = 1000;

/** Calls `work` by so many clients at once until the time is over. */
async function load(
  { clients, seconds }: LoadOrder,
  work: (client: number) => Promise<void>,
): Promise<LoadReport> {
  const took: number[] = [];
  const start = performance.now();
  const until = start + seconds * 1000;
  const client = async (nth: number) => {
    while (performance.now() < until) {
      const from = performance.now();
      await work(nth);
      took.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, nth) => client(nth)));
  const elapsed = (performance.now() - start) / 1000;
  return {
    per_second: rounded(took.length / elapsed),
    p50_ms: rounded(percentile(took, 0.5)),
    p99_ms: rounded(percentile(took, 0.99)),
    calls: took.length,
  };
}

/** Claims that a provider enters at home, each for another elder than the one before. */
async function httpLoad(target: LoadTarget, order: LoadOrder, run: number): Promise<LoadReport> {
  const clients = await Promise.all(
    Array.from({ length: order.clients }, () => openClient(target.origin)),
  );
  let nth = 0;
  const report = await load(order, async (at) => {
    nth += 1;
    const episode = `B${run}-${nth}`;
    const answer = await clients[at]?.post(
      '/api/capital/claims',
      { authorization: `Bearer ${target.token}`, 'idempotency-key': `bench-${episode}` },
      JSON.stringify(claimFor(nth % target.elders, episode)),
    );
    if (answer?.status !== 200 || !answer.body.includes('"state":"ADJUDICATED"')) {
      throw new Error(`a claim was not paid: ${answer?.status} ${answer?.body}`);
    }
  });
  for (const client of clients) client.close();
  return report;
}

async function main(target: LoadTarget): Promise<void> {
  const options = { url: target.database_url, application_name: 'bench', max: 16 };
  const database = connectDatabase(options);
  const persons = Array.from({ length: PERSONS }, () => newId(SYSTEM_CLOCK, SYSTEM_RANDOM));
  await postMany(database, persons.map(bareGrant));
  const as_of = dayAt(SYSTEM_CLOCK.now(), ZONE);
  const bare = async () => {
    const person = persons[Math.floor(Math.random() * PERSONS)] ?? '';
    const journal: Journal = barePayment(person, as_of);
    const [outcome] = await postJournals(database, [journal]);
    if (outcome?.outcome !== 'posted') throw new Error(JSON.stringify(outcome));
  };
  let run = 0;
  process.on('message', (order: LoadOrder) => {
    run += 1;
    const done = order.kind === 'bare' ? load(order, bare) : httpLoad(target, order, run);
    done.then(
      (report) => process.send?.(report),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.('ready');
}

await main(JSON.parse(process.argv[2] ?? '') as LoadTarget);
