import { atMost, percentile, print, rounded } from './bed/figures.ts';
import { type KeepAliveClient, openClient } from './bed/keep-alive-client.ts';
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
try {
  for (const side of ['HK', 'MO', 'GD'] as const) await nodes.start([side]);
  const token = await demoToken(nodes, PERSON);
  const headers = { authorization: `Bearer ${token}` };
  const alone = await answers(ONE_NODE_CLIENTS, headers, false);
  await agree(headers);
  const together = await answers(THREE_NODES_CLIENTS, headers, true);
  print({
    bench: 'person-coverage',
    goals: [
      atMost('answer of one node, p95 ms', percentile(alone, 0.95), ONE_NODE_P95_MS_MAX),
      atMost('answer across three, p95 ms', percentile(together, 0.95), THREE_NODES_P95_MS_MAX),
    ],
    one_node: figures(alone, ONE_NODE_CLIENTS),
    three_nodes: figures(together, THREE_NODES_CLIENTS),
  });
} finally {
  await nodes.stop();
}

function figures(took: readonly number[], at_a_time: number) {
  return {
    at_a_time,
    p50_ms: rounded(percentile(took, 0.5)),
    p99_ms: rounded(percentile(took, 0.99)),
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

/** Asks so many questions at a time; gives how long each answer took, without those that warm the nodes up. */
async function answers(
  clients: number,
  headers: Readonly<Record<string, string>>,
  ask_other_sides: boolean,
): Promise<number[]> {
  const took: number[] = [];
  let nth = 0;
  const reader = async () => {
    const client = await openClient(nodes.origin('HK'));
    while (nth < ANSWERS) {
      nth += 1;
      took.push(await ask(client, headers, { nth, ask_other_sides }));
    }
    client.close();
  };
  await Promise.all(Array.from({ length: clients }, reader));
  return took.slice(ANSWERS / 5);
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
