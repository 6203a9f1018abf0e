import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ok } from '../../src/kernel/result.ts';
import { openConfigured, readLaw, seedDemonstration, signInKey } from '../../src/node/index.ts';
import { serveNode } from '../../src/node/serving/serve-node.ts';
import { DEMO_PEOPLE } from '../../src/people/demo/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import { atMost, percentile, print, rounded } from '../bed/figures.ts';
import { type KeepAliveClient, openClient } from '../bed/keep-alive-client.ts';
import { openJwe } from '../bed/open-jwe.ts';
import { processorSeconds } from '../bed/processor-time.ts';
import { summaryOfSize } from '../bed/summary.ts';
import { demoToken } from '../bed/tokens.ts';
import { type ScratchNodes, scratchNodes } from '../scratch-nodes.ts';

/** Fewer swing by a fifth from run to run on a machine that others use too. */
const LINKS = Number(process.env['BENCH_LINKS'] ?? 400);
const AT_A_TIME = 8;
/** Rounds after which the programs run as they do in a node that has been up for a minute. */
const WARM_UPS = 40;
const IDLE_MS = 3000;
const SETTLED_MS = 200;
const SUMMARY_BYTES = 135_000;
const TRIES = 200;
const KEEP_DAYS = 7;
const SIDES = ['HK', 'MO', 'GD'] as const;

interface Given {
  readonly link_id: string;
  readonly file_code: string;
  readonly passcode: string;
}

/** Somebody who makes links, and somebody who opens them. */
interface Pair {
  readonly elder: Staff;
  readonly doctor: Staff;
}

interface Staff {
  readonly client: KeepAliveClient;
  readonly authorization: string;
}

/** A link is made in Hong Kong and opened in Guangdong over HTTP; all nodes, the client and PostgreSQL are counted. */
const nodes = await scratchNodes();
// The law is read once: three copies of it in one process would be the garbage collector's work, not a link's.
const rulebook = readLaw(nodes.configuration);
const served = [];
try {
  for (const side of SIDES) served.push(await serve(nodes, side));
  const pairs = await Promise.all(Array.from({ length: AT_A_TIME }, () => pairOf(nodes)));
  const [{ elder, doctor }] = pairs as [Pair];
  for (let i = 0; i < WARM_UPS; i++) await round(pairs);
  const idle = await idleShare(nodes);
  const took: number[] = [];
  const processor = { own: 0, postgres: 0, wall: 0 };
  while (took.length < LINKS) {
    const one = await round(pairs);
    took.push(...one.took);
    processor.own += one.own;
    processor.postgres += one.postgres;
    processor.wall += one.wall;
  }
  // What the nodes and PostgreSQL use while nobody asks anything is not the work of a link.
  const own_ms = ((processor.own - idle.own * processor.wall) * 1000) / took.length;
  const postgres_ms = ((processor.postgres - idle.postgres * processor.wall) * 1000) / took.length;
  const withdrawal = await measureWithdrawal(nodes, elder, doctor);
  const counted = await countWrongPasscodes(nodes, elder, doctor);
  print({
    bench: 'links',
    goals: [
      atMost('link made and opened, processor ms', own_ms + postgres_ms, 15),
      atMost('the same end to end, p95 ms', percentile(took, 0.95), 1000),
      atMost('withdrawal until refused by every node, ms', withdrawal.refused_ms, 2000),
      atMost('wrong passcodes at once, miscounted', counted.miscounted, 0),
    ],
    links: took.length,
    summary_bytes: SUMMARY_BYTES,
    processor_ms: { nodes_and_client: rounded(own_ms), postgres: rounded(postgres_ms) },
    idle_share: { nodes_and_client: rounded(idle.own), postgres: rounded(idle.postgres) },
    p50_ms: rounded(percentile(took, 0.5)),
    withdrawal,
    counted,
  });
  for (const { client } of pairs.flatMap((pair) => [pair.elder, pair.doctor])) client.close();
} finally {
  for (const one of served) await one.close();
  await nodes.stop();
}

/** Serves a node in this process, with a summary of a known size in place of the store of records. */
async function serve(at: ScratchNodes, node: (typeof SIDES)[number]) {
  const { configuration } = at;
  const log = createLog({ node, level: 'error' });
  const of = { node, url: at.url(node), rulebook, log };
  const open = await openConfigured(configuration, of, { folder: join(at.folder, 'data') });
  await seedDemonstration(open);
  const content = summaryOfSize(SUMMARY_BYTES);
  const links = { ...open.links, summaryOf: async () => ok(content) };
  return serveNode(
    { ...open, links },
    {
      configuration,
      log,
      database_url: at.url(node),
      sign_in_key: await signInKey(join(at.folder, 'data', node)),
      people: DEMO_PEOPLE,
      portal_dir: undefined,
    },
  );
}

async function pairOf(at: ScratchNodes): Promise<Pair> {
  const elder = await staffOf(at, 'chan-tai-man', 'HK');
  return { elder, doctor: await staffOf(at, 'szh-doctor', 'GD') };
}

async function staffOf(at: ScratchNodes, name: string, side: 'HK' | 'GD'): Promise<Staff> {
  const authorization = `Bearer ${await demoToken(at, name)}`;
  return { client: await openClient(at.origin(side)), authorization };
}

function ownSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

/** Processor time of this process and of PostgreSQL while something is done; looking it up is not part of it. */
async function spentOn(at: ScratchNodes, work: () => Promise<void>) {
  const postgres = (await processorSeconds(at.postgres_pid)) ?? 0;
  const [own, from] = [ownSeconds(), performance.now()];
  await work();
  const own_after = ownSeconds();
  const postgres_after = (await processorSeconds(at.postgres_pid)) ?? 0;
  const wall = (performance.now() - from) / 1000;
  return { own: own_after - own, postgres: postgres_after - postgres, wall };
}

/** The share of a processor that is used while nobody asks anything. */
async function idleShare(at: ScratchNodes) {
  const { own, postgres, wall } = await spentOn(at, () => pause(IDLE_MS));
  return { own: own / wall, postgres: postgres / wall };
}

/** Makes and opens a link with each pair at once, with the processor time of just that; they are ended afterwards. */
async function round(pairs: readonly Pair[]) {
  const made: { readonly given: Given; readonly took: number }[] = [];
  const spent = await spentOn(nodes, async () => {
    made.push(...(await Promise.all(pairs.map(makeAndOpen))));
  });
  const { elder } = pairs[0] as Pair;
  for (const { given } of made) await revoke(elder, given);
  // The withdrawals have reached the other side before the next links are made: they are other work.
  await pause(SETTLED_MS);
  return { took: made.map(({ took }) => took), ...spent };
}

/** From the application to the plain record on the doctor's page, in milliseconds. */
async function makeAndOpen({ elder, doctor }: Pair) {
  const from = performance.now();
  const given = await make(elder);
  const { jwe } = JSON.parse(await openAt(doctor, given, given.passcode, 200)).files[0];
  const content = openJwe(jwe, headOf(given).key);
  const took = performance.now() - from;
  if (content.length < SUMMARY_BYTES) throw new Error(`only ${content.length} arrived`);
  return { given, took };
}

async function make(elder: Staff, more: object = {}): Promise<Given> {
  const body = JSON.stringify({ institution: 'hku-shenzhen', expressed: true, ...more });
  const { authorization } = elder;
  const answer = await elder.client.post('/api/data/links', { authorization }, body);
  if (answer.status !== 200) throw new Error(answer.body);
  return JSON.parse(answer.body);
}

async function revoke({ client, authorization }: Staff, { link_id }: Given): Promise<void> {
  const answer = await client.post(`/api/data/links/${link_id}/revoke`, { authorization }, '{}');
  if (answer.status !== 200) throw new Error(answer.body);
}

function headOf({ file_code }: Given): { readonly key: string; readonly link: object } {
  const text = Buffer.from(file_code.replace('shlink:/', ''), 'base64url').toString();
  const { key, ...head } = JSON.parse(text);
  const key_hash = createHash('sha256').update(key).digest('base64url');
  return { key, link: { ...head, key_hash } };
}

async function openAt(
  { client, authorization }: Staff,
  given: Given,
  passcode: string,
  expected: number | null,
): Promise<string> {
  const body = JSON.stringify({ link: headOf(given).link, passcode });
  const answer = await client.post('/api/data/links/openings', { authorization }, body);
  if (expected !== null && answer.status !== expected) throw new Error(answer.body);
  return answer.body;
}

/** From the withdrawal until the hospital's node and the holder's own refuse, and until the copy there is gone. */
async function measureWithdrawal(at: ScratchNodes, elder: Staff, doctor: Staff) {
  const given = await make(elder, { keep_days: KEEP_DAYS });
  await openAt(doctor, given, given.passcode, 200);
  const recipient = await recipientWord(doctor, given);
  const from = performance.now();
  await revoke(elder, given);
  const refusals = await Promise.all([
    untilRefused(() => openAt(doctor, given, given.passcode, null)),
    untilRefused(() => readManifest(at, given, recipient)),
  ]);
  const refused_ms = Math.max(...refusals) - from;
  const copy_erased_ms = (await untilErased(elder, given)) - from;
  return { refused_ms: rounded(refused_ms), copy_erased_ms: rounded(copy_erased_ms) };
}

async function recipientWord({ client, authorization }: Staff, given: Given): Promise<string> {
  const body = JSON.stringify({ link: headOf(given).link });
  const answer = await client.post('/api/data/links/recipients', { authorization }, body);
  return JSON.parse(answer.body).recipient;
}

/** Any other reader of links asks the holder's node itself. */
async function readManifest(at: ScratchNodes, given: Given, recipient: string): Promise<string> {
  const { url } = headOf(given).link as { readonly url: string };
  const answer = await fetch(`${at.origin('HK')}${new URL(url).pathname}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ recipient, passcode: given.passcode }),
  });
  return answer.text();
}

async function untilRefused(ask: () => Promise<string>): Promise<number> {
  for (;;) {
    const said = await ask();
    if (said.includes('"link.revoked"') || said.includes('"link.not_found"')) break;
  }
  return performance.now();
}

async function untilErased({ client, authorization }: Staff, { link_id }: Given): Promise<number> {
  for (let tries = 0; tries < 1000; tries++) {
    const { body } = await client.get('/api/data/links?limit=50', { authorization });
    const link = JSON.parse(body).links.find((one: Given) => one.link_id === link_id);
    if (link?.copies[0]?.state === 'erased') return performance.now();
    await pause(10);
  }
  throw new Error('the copy is still there');
}

/** All at once, each on a connection of its own; what is counted has to be what the law allows, exactly. */
async function countWrongPasscodes(at: ScratchNodes, elder: Staff, doctor: Staff) {
  const given = await make(elder);
  const wrong = given.passcode === '00000000' ? '11111111' : '00000000';
  const staff = await Promise.all(
    Array.from({ length: TRIES }, async () => ({
      ...doctor,
      client: await openClient(at.origin('GD')),
    })),
  );
  const from = performance.now();
  const said = await Promise.all(staff.map((one) => openAt(one, given, wrong, null)));
  const took_ms = performance.now() - from;
  for (const { client } of staff) client.close();
  const told = said.filter((text) => text.includes('"link.passcode_wrong"')).length;
  const { body } = await elder.client.get('/api/data/links', {
    authorization: elder.authorization,
  });
  const link = JSON.parse(body).links.find((one: Given) => one.link_id === given.link_id);
  const most: number = link.wrong_passcodes_max;
  const miscounted = Math.abs(told - most) + Math.abs(link.wrong_passcodes - most);
  return {
    tries: TRIES,
    told,
    stored: link.wrong_passcodes,
    miscounted,
    took_ms: rounded(took_ms),
  };
}
