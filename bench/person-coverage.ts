import { atMost, percentile, print, rounded } from './bed/figures.ts';
import { type KeepAliveClient, openClient } from './bed/keep-alive-client.ts';
import { processorSeconds } from './bed/processor-time.ts';
import { demoToken } from './bed/tokens.ts';
import { scratchNodes } from './scratch-nodes.ts';

const ONE_NODE_P95_MS_MAX = 40;
const THREE_NODES_P95_MS_MAX = 200;
const ANSWERS = Number(process.env['BENCH_ROUNDS'] ?? 800);
const ONE_NODE_CLIENTS = 4;
const THREE_NODES_CLIENTS = 4;
/** Somebody of the demonstration whom all three sides know. */
const PERSON = 'yip-ka-ming';
const QUESTIONS = '/api/people/coverage/own-questions';

const PLACES = ['hong_kong', 'shenzhen', 'zhuhai', 'macao', 'zhongshan'];
const SERVICES = ['outpatient_general', 'emergency', 'specified_disease', 'inpatient', 'dental'];

/** A person's question over HTTP: of one node, and of one node that asks two others, each a process of its own. */
const nodes = await scratchNodes();
const pids: number[] = [nodes.postgres_pid];
try {
  for (const side of ['HK', 'MO', 'GD'] as const) pids.push((await nodes.start([side])).pid);
  const token = await demoToken(nodes, PERSON);
  const headers = { authorization: `Bearer ${token}` };
  const alone = await measured(ONE_NODE_CLIENTS, headers, false);
  await agree(headers);
  const together = await measured(THREE_NODES_CLIENTS, headers, true);
  print({
    bench: 'person-coverage',
    goals: [
      atMost('answer of one node, p95 ms', percentile(alone.took, 0.95), ONE_NODE_P95_MS_MAX),
      atMost(
        'answer across three, p95 ms',
        percentile(together.took, 0.95),
        THREE_NODES_P95_MS_MAX,
      ),
    ],
    one_node: figures(alone, ONE_NODE_CLIENTS),
    three_nodes: figures(together, THREE_NODES_CLIENTS),
  });
} finally {
  await nodes.stop();
}

interface Measured {
  readonly took: readonly number[];
  /** Processor time of all nodes and of PostgreSQL for one answer, which other work of the machine does not change. */
  readonly processor_ms: number;
}

async function measured(
  clients: number,
  headers: Readonly<Record<string, string>>,
  ask_other_sides: boolean,
): Promise<Measured> {
  const used = async () => {
    const seconds = await Promise.all(pids.map((pid) => processorSeconds(pid)));
    return seconds.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  };
  await answers(clients, headers, ask_other_sides, ANSWERS / 4);
  const before = await used();
  const took = await answers(clients, headers, ask_other_sides, ANSWERS);
  return { took, processor_ms: (((await used()) - before) * 1000) / took.length };
}

function figures({ took, processor_ms }: Measured, at_a_time: number) {
  return {
    at_a_time,
    p50_ms: rounded(percentile(took, 0.5)),
    p99_ms: rounded(percentile(took, 0.99)),
    processor_ms: rounded(processor_ms),
  };
}

/** The person agrees that other sides are asked. */
async function agree(headers: Readonly<Record<string, string>>): Promise<void> {
  const client = await openClient(nodes.origin('HK'));
  const url = `${nodes.origin('HK')}/api/people/coverage/consent-text`;
  const { text_version } = (await (await fetch(url)).json()) as { text_version: string };
  const body = JSON.stringify({ text_version, expressed: true });
  const { status, body: said } = await client.post('/api/people/coverage/consent', headers, body);
  client.close();
  if (status !== 200) throw new Error(`${status} ${said}`);
}

/** Asks so many questions at a time; gives how long each answer took. */
async function answers(
  clients: number,
  headers: Readonly<Record<string, string>>,
  ask_other_sides: boolean,
  count: number,
): Promise<number[]> {
  const took: number[] = [];
  let nth = 0;
  const reader = async () => {
    const client = await openClient(nodes.origin('HK'));
    while (nth < count) {
      nth += 1;
      took.push(await ask(client, headers, { nth, ask_other_sides }));
    }
    client.close();
  };
  await Promise.all(Array.from({ length: clients }, reader));
  return took;
}

async function ask(
  client: KeepAliveClient,
  headers: Readonly<Record<string, string>>,
  { nth, ask_other_sides }: { readonly nth: number; readonly ask_other_sides: boolean },
): Promise<number> {
  const question = {
    place: PLACES[nth % PLACES.length],
    service: SERVICES[Math.floor(nth / PLACES.length) % SERVICES.length],
    ask_other_sides,
  };
  const from = performance.now();
  const { status, body } = await client.post(QUESTIONS, headers, JSON.stringify(question));
  const took = performance.now() - from;
  if (status !== 200) throw new Error(`${status} ${body}`);
  const { sides } = JSON.parse(body) as { sides: readonly { readonly state: string }[] };
  const isWhole = sides.every(({ state }) => state === 'here' || state === 'answered');
  if (isWhole !== ask_other_sides) throw new Error(`sides: ${JSON.stringify(sides)}`);
  return took;
}
