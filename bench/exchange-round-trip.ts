import { setTimeout as pause } from 'node:timers/promises';
import { submitClaims } from '../src/capital/claims/index.ts';
import type { OpenNode } from '../src/node/index.ts';
import { acquireLease, BACKGROUND_WORK, releaseLease } from '../src/platform/jobs/index.ts';
import type { Database } from '../src/platform/postgres/index.ts';
import { claimFor, providerAt, registerElders } from './bed/elders.ts';
import { atMost, percentile, print, rounded } from './bed/figures.ts';
import { openClient } from './bed/keep-alive-client.ts';
import { processorSeconds } from './bed/processor-time.ts';
import { measureSealing } from './bed/sealing.ts';
import { providerToken } from './bed/tokens.ts';
import { type ScratchNodes, scratchNodes } from './scratch-nodes.ts';

const ELDERS = 1000;
const AT_A_TIME = 8;
const WARM_UP = 400;
const CLAIMS = Number(process.env['BENCH_CLAIMS'] ?? 800);
const QUEUED = 1000;
const P95_MS_MAX = 150;

/** From a claim that is submitted in Guangdong to Hong Kong's answer: two processes, real HTTP, two databases. */
const nodes = await scratchNodes();
try {
  const home = await nodes.open('HK');
  const treating = await nodes.open('GD');
  await registerElders(home, ELDERS);
  const of_home = await nodes.start(['HK']);
  const of_treating = await nodes.start(['GD']);
  await roundTrips(nodes, 'w', WARM_UP);
  const processes = [of_home.pid, of_treating.pid, nodes.postgres_pid];
  const before = await Promise.all(processes.map(processorSeconds));
  const took = await roundTrips(nodes, 'r', CLAIMS);
  const after = await Promise.all(processes.map(processorSeconds));
  const [home_ms = 0, treating_ms = 0, postgres_ms = 0] = after.map((seconds, i) =>
    rounded(((seconds ?? 0) - (before[i] ?? 0)) * (1000 / CLAIMS)),
  );
  const drain = await measureDrain(treating, home.ports.database);
  const sealing = await measureSealing(nodes.folder, claimFor(1, 'S1'));
  const p95_ms = percentile(took, 0.95);
  print({
    bench: 'exchange-round-trip',
    goals: [atMost('submit to answer, 8 at a time, p95 ms', p95_ms, P95_MS_MAX)],
    p50_ms: rounded(percentile(took, 0.5)),
    p95_ms: rounded(p95_ms),
    p99_ms: rounded(percentile(took, 0.99)),
    claims: took.length,
    processor_ms: { home: home_ms, treating: treating_ms, postgres: postgres_ms },
    ...sealing,
    ...drain,
  });
  await home.ports.database.close();
  await treating.ports.database.close();
} finally {
  await nodes.stop();
}

/** Submits claims over HTTP, so many at a time; gives how long each took until it was paid. */
async function roundTrips(at: ScratchNodes, run: string, count: number): Promise<number[]> {
  const origin = at.origin('GD');
  const authorization = `Bearer ${await providerToken(at, 'GD')}`;
  const took: number[] = [];
  let nth = 0;
  const counter = async () => {
    const client = await openClient(origin);
    while (nth < count) {
      nth += 1;
      const episode = `R${run}-${nth}`;
      const from = performance.now();
      const answer = await client.post(
        '/api/capital/claims',
        { authorization, 'idempotency-key': `bench-${episode}` },
        JSON.stringify(claimFor(nth % ELDERS, episode)),
      );
      took.push(performance.now() - from);
      if (answer.status !== 200) throw new Error(`${answer.status} ${answer.body}`);
    }
    client.close();
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, counter));
  return took;
}

/** Lets a thousand messages wait while the sender rests, and measures how fast they are handled afterwards. */
async function measureDrain(treating: OpenNode, home: Database) {
  const { database } = treating.ports;
  const lease = { name: BACKGROUND_WORK, holder: 'bench', seconds: 120 };
  if (!(await acquireLease(database, lease))) throw new Error('the lease is taken');
  for (let start = 0; start < QUEUED; start += AT_A_TIME) {
    await Promise.all(Array.from({ length: AT_A_TIME }, (_, i) => submitOne(treating, start + i)));
  }
  const first = await handled(home);
  await releaseLease(database, lease);
  await database.rows(`select pg_notify('exchange_outbox', 'HK')`);
  const from = performance.now();
  while ((await handled(home)) < first + QUEUED) await pause(20);
  const seconds = (performance.now() - from) / 1000;
  return { drained_messages: QUEUED, drained_per_second: Math.round(QUEUED / seconds) };
}

async function submitOne(treating: OpenNode, nth: number): Promise<void> {
  const { name, role, organisation, jurisdiction } = providerAt('GD');
  const principal = { subject: name, display_name: name, role, organisation, jurisdiction };
  const episode = `D-${nth}`;
  const draft = claimFor(nth % ELDERS, episode);
  const submission = { principal, key: `bench-${episode}`, draft: { ...draft } };
  const [answer] = await submitClaims(treating.claims, [submission]);
  if (answer?.ok !== true) throw new Error(JSON.stringify(answer));
}

async function handled(home: Database): Promise<number> {
  const [row] = await home.rows<{ received: bigint }>(
    `select received from exchange.inbound where peer = 'GD'`,
  );
  return Number(row?.received ?? 0n);
}
