import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SYSTEM_CLOCK } from '../../src/kernel/day.ts';
import { signInKey } from '../../src/node/index.ts';
import { connectDatabase, type Database } from '../../src/platform/postgres/index.ts';
import { mintDemoToken } from '../../src/platform/signin/index.ts';
import { CODES, fillMeasurements, patientBundle } from '../bed/clinic.ts';
import { providerAt } from '../bed/elders.ts';
import { atLeast, atMost, percentile, print, rounded } from '../bed/figures.ts';
import { openClient } from '../bed/keep-alive-client.ts';
import { processorSeconds } from '../bed/processor-time.ts';
import { type ScratchNodes, scratchNodes } from '../scratch-nodes.ts';

const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 6);
const OBSERVATIONS = Number(process.env['BENCH_OBSERVATIONS'] ?? 1_000_000);
const CLIENTS = 8;
const IMPORTERS = 2;
const FHIR = { 'content-type': 'application/fhir+json', prefer: 'return=minimal' };
const OTHERS = 'bench-hospital';

interface Found {
  readonly per_second: number;
  readonly p50_ms: number;
  readonly p95_ms: number;
  /** Processor time of client, node and PostgreSQL together for one request, and of the two that serve. */
  readonly processor_ms: number;
  readonly node_us: number;
  readonly database_us: number;
}

/** The record store of one node over HTTP: transactions in, then reads and searches, then the same with much more in it. */
const nodes = await scratchNodes();
const database = connectDatabase({ url: nodes.url('HK'), application_name: 'bench' });
const node = await nodes.start(['HK']);
try {
  const own = await tokenOf(nodes, null);
  const origin = nodes.origin('HK');
  await importBundles(origin, own, 2);
  const imported = await importBundles(origin, own, SECONDS);
  const some = await sample(database);
  await ask(origin, own, () => `/fhir/Observation/${pick(some).id}`, 2);
  const read = await ask(origin, own, () => `/fhir/Observation/${pick(some).id}`, SECONDS);
  const search = await ask(origin, own, () => searchOf(pick(some).person_id), SECONDS);
  await shareAll(database);
  const other = await tokenOf(nodes, OTHERS);
  const pairs = [];
  for (let turn = 0; turn < 3; turn++) {
    const alone = await ask(origin, own, () => searchOf(pick(some).person_id), SECONDS / 2);
    const shared = await ask(origin, other, () => searchOf(pick(some).person_id), SECONDS / 2);
    pairs.push(shared.p95_ms / alone.p95_ms);
  }
  const [custodian = ''] = some.map((one) => one.custodian);
  const patients = await fillMeasurements(database, { observations: OBSERVATIONS, custodian });
  await ask(origin, own, () => searchOf(pick(patients)), 2);
  const full = await ask(origin, own, () => searchOf(pick(patients)), SECONDS);
  print({
    bench: 'records',
    goals: [
      atLeast('imported resources per second', imported, 400),
      atLeast('reads per second, 8 at a time', read.per_second, 800),
      atLeast('searches by patient and code per second, 8 at a time', search.per_second, 500),
      atMost('the same, p95 ms', search.p95_ms, 25),
      atMost('consent of another institution, p95 ratio', percentile(pairs, 0.5), 1.1),
      atMost(`the same search among ${OBSERVATIONS} measurements, p95 ms`, full.p95_ms, 50),
      atMost('memory of the node, MB', memoryOf(node.pid), 600),
    ],
    read,
    search,
    full,
  });
} finally {
  await database.close();
  await nodes.stop();
}

async function tokenOf(at: ScratchNodes, organisation: string | null): Promise<string> {
  const person = providerAt('HK');
  const token = await mintDemoToken({
    environment: 'demonstration',
    origin: at.origin('HK'),
    key: await signInKey(join(at.folder, 'data', 'HK')),
    person: organisation === null ? person : { ...person, name: organisation, organisation },
    clock: SYSTEM_CLOCK,
  });
  if (!token.ok) throw new Error(token.error.code);
  return token.value;
}

/** Sends transactions of one patient each, two at a time; gives resources for each second. */
async function importBundles(origin: string, token: string, seconds: number): Promise<number> {
  const bundles = Array.from(
    { length: 40 },
    (_, nth) => patientBundle(nth) as { entry: unknown[] },
  );
  const texts = bundles.map((bundle) => JSON.stringify(bundle));
  const from = performance.now();
  let resources = 0;
  const importer = async () => {
    const client = await openClient(origin);
    while (performance.now() - from < seconds * 1000) {
      const nth = resources % texts.length;
      resources += bundles[nth]?.entry.length ?? 0;
      const headers = { ...FHIR, authorization: `Bearer ${token}` };
      const { status, body } = await client.post('/fhir', headers, texts[nth] ?? '');
      if (status !== 200) throw new Error(`${status} ${body.slice(0, 500)}`);
    }
    client.close();
  };
  await Promise.all(Array.from({ length: IMPORTERS }, importer));
  return resources / ((performance.now() - from) / 1000);
}

/** Eight clients that ask one address after the other for so long. Only right answers count. */
async function ask(
  origin: string,
  token: string,
  address: () => string,
  seconds: number,
): Promise<Found> {
  const took: number[] = [];
  const before = await processorUsed();
  const from = performance.now();
  const reader = async () => {
    const client = await openClient(origin);
    while (performance.now() - from < seconds * 1000) {
      const begun = performance.now();
      const { status, body } = await client.get(address(), { authorization: `Bearer ${token}` });
      if (status !== 200 || body.includes('"total":0')) throw new Error(`${status} ${body}`);
      took.push(performance.now() - begun);
    }
    client.close();
  };
  await Promise.all(Array.from({ length: CLIENTS }, reader));
  const after = await processorUsed();
  const each = (part: keyof Used) => ((after[part] - before[part]) * 1000) / took.length;
  return {
    per_second: rounded(took.length / ((performance.now() - from) / 1000)),
    p50_ms: rounded(percentile(took, 0.5)),
    p95_ms: rounded(percentile(took, 0.95)),
    processor_ms: rounded(each('all')),
    node_us: rounded(each('node') * 1000),
    database_us: rounded(each('database') * 1000),
  };
}

interface Used {
  readonly all: number;
  readonly node: number;
  readonly database: number;
}

/** Seconds of processor time that all parts of the bench have used so far. */
async function processorUsed(): Promise<Used> {
  const parts = [process.pid, node.pid, nodes.postgres_pid];
  const each = await Promise.all(parts.map(processorSeconds));
  // The bench is the node's parent: its own time holds that of the node already.
  const [own = 0, ofNode = 0, database = 0] = each.map((one) => one ?? 0);
  return { all: Math.max(own, ofNode) + database, node: ofNode, database };
}

function searchOf(person_id: string): string {
  return `/fhir/Observation?patient=${person_id}&code=http://loinc.org|${pick(CODES)}`;
}

function pick<T>(of: readonly T[]): T {
  return of[Math.floor(Math.random() * of.length)] as T;
}

interface Sampled {
  readonly person_id: string;
  readonly id: string;
  readonly custodian: string;
}

/** Some of what was imported: most of the store, beside the records of the demonstration. */
async function sample(at: Database): Promise<readonly Sampled[]> {
  return await at.rows<Sampled>(
    `select person_id, id, custodian from data.resource
      where resource_type = 'Observation' and custodian = (
        select custodian from data.resource group by custodian order by count(*) desc limit 1)
      order by random() limit 3000`,
  );
}

/** Everybody shares with another institution: some kinds, some days, nothing sensitive. */
async function shareAll(at: Database): Promise<void> {
  await at.rows(
    `insert into data.sharing_consent (person_id, consent_id, institution, record_types, care_from,
       care_to, purposes, sensitive_classes, from_at, to_at, given_by, recorded_at)
     select person_id, gen_random_uuid(), $1, '{Patient,Observation,Condition}', '2015-01-01', null,
            '{TREAT}', '{}', now() - interval '1 day', null, 'bench', now()
       from data.resource where resource_type = 'Patient'`,
    [OTHERS],
  );
  await at.rows('analyze data.sharing_consent');
}

/** Resident memory of a process in megabytes. */
function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
