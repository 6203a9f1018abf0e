import { day } from '../src/kernel/day.ts';
import { readLaw } from '../src/node/index.ts';
import { caseOf } from '../src/schemes/case-shape.ts';
import { decideWithTrace, explainCoverage } from '../src/schemes/explained-coverage.ts';
import { lawsOf } from '../src/schemes/formula.ts';
import { FORMULAS } from '../src/schemes/formulas.ts';
import { atMost, percentile, print, rounded } from './bed/figures.ts';
import { openClient } from './bed/keep-alive-client.ts';
import { scratchNodes } from './scratch-nodes.ts';

const EXPLAINED_US_MAX = 15;
const HTTP_P95_MS_MAX = 40;
const ROUNDS = 3000;
const ANSWERS = 2000;
const AT_A_TIME = 8;
const ON = day('2026-03-10');

/** Explained cases of every scheme inside the process, and answers over HTTP by one node. */
const rulebook = readLaw({ policy_dir: undefined });
const decided: number[] = [];
const worded: number[] = [];
const per_scheme: Record<string, number> = {};
for (const [scheme, formula] of FORMULAS) {
  const laws = lawsOf(formula, rulebook);
  const given = caseOf(formula.shape, ON, {});
  const own: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    const one = decideWithTrace(formula, given, laws);
    const between = performance.now();
    explainCoverage(one, 'en');
    own.push((between - from) * 1000);
    worded.push((performance.now() - between) * 1000);
  }
  // The first calls pay for compiling.
  decided.push(...own.slice(ROUNDS / 3));
  per_scheme[scheme] = rounded(percentile(own.slice(ROUNDS / 3), 0.5));
}
const nodes = await scratchNodes();
try {
  await nodes.start(['HK']);
  const took = await answers(nodes.origin('HK'));
  print({
    bench: 'coverage',
    goals: [
      atMost('explained case, median µs', percentile(decided, 0.5), EXPLAINED_US_MAX),
      atMost('answer over HTTP, 8 at a time, p95 ms', percentile(took, 0.95), HTTP_P95_MS_MAX),
    ],
    decided_us: per_scheme,
    put_into_words_us: rounded(percentile(worded, 0.5)),
    http_p50_ms: rounded(percentile(took, 0.5)),
    http_p99_ms: rounded(percentile(took, 0.99)),
  });
} finally {
  await nodes.stop();
}

/** Asks one scheme after the other, so many at a time; gives how long each answer took. */
async function answers(origin: string): Promise<number[]> {
  const schemes = [...FORMULAS.keys()];
  const took: number[] = [];
  let nth = 0;
  const reader = async () => {
    const client = await openClient(origin);
    while (nth < ANSWERS) {
      nth += 1;
      const question = { scheme: schemes[nth % schemes.length], on: ON.toString(), facts: {} };
      const from = performance.now();
      const { status, body } = await client.post(
        '/api/people/coverage/questions',
        {},
        JSON.stringify(question),
      );
      took.push(performance.now() - from);
      if (status !== 200) throw new Error(`${status} ${body}`);
    }
    client.close();
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, reader));
  // The first ones warm the node up.
  return took.slice(ANSWERS / 10);
}
