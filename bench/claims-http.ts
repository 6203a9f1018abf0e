import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { LoadOrder, LoadReport, LoadTarget } from './bed/claims-load.ts';
import { registerElders } from './bed/elders.ts';
import { atLeast, percentile, print, rounded } from './bed/figures.ts';
import { processorSeconds } from './bed/processor-time.ts';
import { providerToken } from './bed/tokens.ts';
import { type NodeProcess, type ScratchNodes, scratchNodes } from './scratch-nodes.ts';

const ELDERS = 4000;
const PAIRS = Number(process.env['BENCH_ROUNDS'] ?? 4);
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 5);
const RATIO_MIN = 0.4;

const HTTP: LoadOrder = { kind: 'http', clients: 64, seconds: SECONDS };
const BARE: LoadOrder = { kind: 'bare', clients: 16, seconds: SECONDS };

/** One round with the processor time that each side used, in milliseconds for one call. */
interface Round extends LoadReport {
  readonly processor_ms: {
    readonly client: number;
    readonly node: number;
    readonly postgres: number;
  };
}

/**
 * Claims through HTTP, adjudication and ledger at one node against bare calls of the posting function on the same
 * server, in turns, so that other work of the machine meets both alike.
 */
const nodes = await scratchNodes();
try {
  const home = await nodes.open('HK');
  await registerElders(home, ELDERS);
  await home.ports.database.close();
  const node = await nodes.start(['HK']);
  const client = await startClient(await targetOf(nodes));
  const measure = rounds(nodes, node, client);
  await measure({ ...HTTP, seconds: 3 });
  await measure({ ...BARE, seconds: 1 });
  const claims: Round[] = [];
  const bare: Round[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    bare.push(await measure(BARE));
    claims.push(await measure(HTTP));
  }
  client.disconnect();
  const ratios = claims.map((one, i) => one.per_second / (bare[i]?.per_second ?? 1));
  print({
    bench: 'claims-http',
    goals: [atLeast('claims per second ÷ bare calls', percentile(ratios, 0.5), RATIO_MIN)],
    ratios: ratios.map(rounded),
    claims,
    bare,
  });
} finally {
  await nodes.stop();
}

async function targetOf(at: ScratchNodes): Promise<LoadTarget> {
  const origin = at.origin('HK');
  const token = await providerToken(at, 'HK');
  return { origin, token, elders: ELDERS, database_url: at.url('HK') };
}

async function startClient(target: LoadTarget): Promise<ChildProcess> {
  const script = join(import.meta.dirname, 'bed', 'claims-load.ts');
  const client = fork(script, [JSON.stringify(target)]);
  await told(client);
  return client;
}

function told(client: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('the client ended'));
    client.once('exit', onExit);
    client.once('message', (message) => {
      client.off('exit', onExit);
      resolve(message);
    });
  });
}

function rounds(at: ScratchNodes, node: NodeProcess, client: ChildProcess) {
  const used = () =>
    Promise.all([client.pid ?? 0, node.pid, at.postgres_pid].map((pid) => processorSeconds(pid)));
  return async (order: LoadOrder): Promise<Round> => {
    const before = await used();
    client.send(order);
    const report = (await told(client)) as LoadReport;
    const after = await used();
    const [of_client = 0, of_node = 0, of_postgres = 0] = after.map((seconds, i) =>
      rounded(((seconds ?? 0) - (before[i] ?? 0)) * (1000 / report.calls)),
    );
    return { ...report, processor_ms: { client: of_client, node: of_node, postgres: of_postgres } };
  };
}
