import { pathToFileURL } from 'node:url';
import { type Journal, postJournals, postMany } from '../src/capital/ledger/index.ts';
import { day, SYSTEM_CLOCK } from '../src/kernel/day.ts';
import { newId, SYSTEM_RANDOM } from '../src/kernel/id.ts';
import { connectDatabase, type Database } from '../src/platform/postgres/index.ts';

/** What was measured; rates are per second. */
export interface LedgerPostFigures {
  readonly clients: number;
  readonly single_calls: {
    readonly per_second: number;
    readonly p50_ms: number;
    readonly p99_ms: number;
  };
  readonly batched: { readonly batch: number; readonly journals_per_second: number };
  readonly grants: { readonly journals: number; readonly journals_per_second: number };
}

const AS_OF = day('2026-01-31');
const id = () => newId(SYSTEM_CLOCK, SYSTEM_RANDOM);
const ordinary = (person: string) => `entitlement:${person}:hk.elderly_voucher:ordinary`;

function journal(
  kind: Journal['kind'],
  key: string,
  postings: Journal['postings'],
  as_of = AS_OF,
): Journal {
  const known_at = SYSTEM_CLOCK.now();
  return { journal_id: id(), source: 'bench', key, kind, as_of, known_at, postings };
}

/** A grant that lasts for thousands of payments. */
export function bareGrant(person: string): Journal {
  return grant(person, id());
}

function grant(person: string, key: string): Journal {
  return journal('grant', key, [
    { account: 'pool:hk.elderly_voucher:grants', currency: 'HKD', minor: 200_000n },
    { account: ordinary(person), currency: 'HKD', minor: -200_000n },
  ]);
}

/** The five lines of a claim from the mainland that is paid at home. */
export function barePayment(person: string, as_of = AS_OF): Journal {
  const lines: Journal['postings'] = [
    { account: ordinary(person), currency: 'HKD', minor: 100n },
    { account: 'clearing:fx:HKD-CNY', currency: 'HKD', minor: -99n },
    { account: 'rounding:hk.elderly_voucher', currency: 'HKD', minor: -1n },
    { account: 'clearing:fx:HKD-CNY', currency: 'CNY', minor: 92n },
    { account: 'payable:GD:hk.elderly_voucher:2026-01', currency: 'CNY', minor: -92n },
  ];
  return { ...journal('payment', id(), lines, as_of), claim_id: id() };
}

const pick = <T>(of: readonly T[]): T => of[Math.floor(Math.random() * of.length)] as T;

/** Runs `work` with so many clients at once for a time; gives the duration of every call in milliseconds. */
async function during(
  clients: number,
  seconds: number,
  work: () => Promise<void>,
): Promise<number[]> {
  const took: number[] = [];
  const until = performance.now() + seconds * 1000;
  const client = async () => {
    while (performance.now() < until) {
      const start = performance.now();
      await work();
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return took.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number): number =>
  Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100;

/** Bare calls of the posting function on one database: alone, 200 to a call, and as bulk grants. */
export async function measureLedgerPost(
  database: Database,
  options: { readonly clients?: number; readonly seconds?: number; readonly grants?: number } = {},
): Promise<LedgerPostFigures> {
  const { clients = 16, seconds = 5, grants = 100_000 } = options;
  const persons = Array.from({ length: 1000 }, id);
  await postMany(
    database,
    persons.map((person) => grant(person, id())),
  );
  const post = async (journals: readonly Journal[]) => {
    const outcomes = await postJournals(database, journals);
    const bad = outcomes.find((outcome) => outcome.outcome !== 'posted');
    if (bad !== undefined) throw new Error(JSON.stringify(bad));
  };
  await during(clients, 1, () => post([barePayment(pick(persons))]));
  const single = await during(clients, seconds, () => post([barePayment(pick(persons))]));
  const batch = 200;
  const batched = await during(2, seconds, () =>
    post(Array.from({ length: batch }, () => barePayment(pick(persons)))),
  );
  const start = performance.now();
  await postMany(database, grantsFor(grants));
  const grantSeconds = (performance.now() - start) / 1000;
  return {
    clients,
    single_calls: {
      per_second: Math.round(single.length / seconds),
      p50_ms: at(single, 0.5),
      p99_ms: at(single, 0.99),
    },
    batched: { batch, journals_per_second: Math.round((batched.length * batch) / seconds) },
    grants: { journals: grants, journals_per_second: Math.round(grants / grantSeconds) },
  };
}

function* grantsFor(count: number): Generator<Journal> {
  for (let i = 0; i < count; i++) {
    const person = id();
    yield grant(person, `${person}:2026-01-01:annual`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const url = process.env['DATABASE_URL'];
  if (url === undefined) throw new Error('DATABASE_URL names the migrated database to measure on.');
  const database = connectDatabase({ url, application_name: 'bench-ledger-post', max: 16 });
  console.log(JSON.stringify(await measureLedgerPost(database), null, 2));
  await database.close();
}
