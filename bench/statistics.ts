import { submitClaims } from '../src/capital/claims/index.ts';
import { voucherUse } from '../src/insight/statistics/voucher-use.ts';
import { dayAt } from '../src/kernel/day.ts';
import { ZONE } from '../src/kernel/jurisdiction.ts';
import type { OpenNode } from '../src/node/index.ts';
import { claimFor, providerAt, registerElders } from './bed/elders.ts';
import { percentile, print, rounded } from './bed/figures.ts';
import { scratchNodes } from './scratch-nodes.ts';

const ELDERS = 2000;
const CLAIMS = Number(process.env['BENCH_CLAIMS'] ?? 10_000);
const BATCH = 200;
const ROUNDS = 7;

/** The statistics page's query against a plain sum over the same postings, on a node with many paid claims. */
const nodes = await scratchNodes();
try {
  const home = await nodes.open('HK');
  const { ports } = home;
  await registerElders(home, ELDERS);
  const from = performance.now();
  for (let start = 0; start < CLAIMS; start += BATCH) await submitBatch(home, start);
  const fill_seconds = (performance.now() - from) / 1000;
  await ports.database.rows('analyze');
  const today = dayAt(ports.clock.now(), ZONE);
  const asked = { tracks: ['gba_pilot'], from: today.subtract({ years: 3 }), to: today } as const;
  const query_ms: number[] = [];
  const sum_ms: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    sum_ms.push(await timed(() => ports.database.rows('select sum(minor) from capital.posting')));
    query_ms.push(await timed(() => voucherUse(ports, asked)));
  }
  const median = { query: percentile(query_ms, 0.5), sum: percentile(sum_ms, 0.5) };
  print({
    bench: 'statistics',
    goals: [],
    claims: CLAIMS,
    query_ms: rounded(median.query),
    sum_of_postings_ms: rounded(median.sum),
    ratios: { query_to_sum: rounded(median.query / median.sum) },
    claims_decided_per_second_in_batches: Math.round(CLAIMS / fill_seconds),
  });
  await ports.database.close();
} finally {
  await nodes.stop();
}

async function submitBatch(home: OpenNode, start: number): Promise<void> {
  const { name, role, organisation, jurisdiction } = providerAt('HK');
  const principal = { subject: name, display_name: name, role, organisation, jurisdiction };
  const submissions = Array.from({ length: BATCH }, (_, i) => {
    const episode = `S-${start + i}`;
    return { principal, key: `bench-${episode}`, draft: claimFor((start + i) % ELDERS, episode) };
  });
  const answers = await submitClaims(home.claims, submissions);
  const bad = answers.find((one) => !one.ok);
  if (bad !== undefined) throw new Error(JSON.stringify(bad));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
