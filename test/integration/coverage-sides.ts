import { openAccounts } from '../../src/capital/vouchers/index.ts';
import { recordJoinings } from '../../src/data/consent/index.ts';
import type { Exchange } from '../../src/exchange/exchange.ts';
import {
  createExchange,
  createKeysFile,
  openKeyRing,
  trustFrom,
} from '../../src/exchange/index.ts';
import { day, instant, settableClock } from '../../src/kernel/day.ts';
import { syntheticHkid } from '../../src/kernel/documents/synthetic-hkid.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import type { Principal } from '../../src/kernel/principal.ts';
import { ok } from '../../src/kernel/result.ts';
import { coveragePorts } from '../../src/node/coverage-ports.ts';
import { nodePorts } from '../../src/node/node-ports.ts';
import {
  askCoverageRoutes,
  choicesRoutes,
  coverageQuestions,
} from '../../src/people/coverage/index.ts';
import { correctEntry } from '../../src/people/periods/change-entry.ts';
import type { Entry, EntryContent } from '../../src/people/periods/entry.ts';
import { recordEntry } from '../../src/people/periods/index.ts';
import { type NewPerson, personsRoutes, registerPersons } from '../../src/people/persons/index.ts';
import { buildHttp, type HttpApp } from '../../src/platform/http/index.ts';
import { createMetrics } from '../../src/platform/metrics/index.ts';
import { seededRandom } from '../federation/world/seeded-random.ts';
import { simulatedNetwork } from '../federation/world/simulated-network.ts';
import { RULEBOOK } from '../law.ts';
import { freshDatabase } from './database.ts';

export const NOW = '2026-03-10T03:00:00Z';
const SILENT = { info: () => {}, warn: () => {}, error: () => {} };
const PAIR_KEYS: Readonly<Record<string, string>> = {
  GDHK: 'gd and hk',
  HKMO: 'hk and mo',
  GDMO: 'gd and mo',
};

/** One side that answers questions about cover. */
export type CoverageSide = Awaited<ReturnType<typeof openOne>>;

/** Three sides with registers of their own, in a simulated network. */
export async function openCoverageSides() {
  const clock = settableClock(NOW);
  const network = simulatedNetwork({ seed: 3, clock });
  const keys_file = createKeysFile(instant(NOW));
  const sides = {} as Record<Jurisdiction, CoverageSide>;
  for (const side of JURISDICTIONS) {
    const one = await openOne(side, { clock, network, keys_file });
    network.join(side, () => one.exchange);
    sides[side] = one;
  }
  return {
    sides,
    network,
    clock,
    drop: async () => {
      await Promise.all(JURISDICTIONS.map((side) => sides[side].drop()));
    },
  };
}

async function openOne(
  node: Jurisdiction,
  world: {
    readonly clock: ReturnType<typeof settableClock>;
    readonly network: ReturnType<typeof simulatedNetwork>;
    readonly keys_file: ReturnType<typeof createKeysFile>;
  },
) {
  const { clock, network, keys_file } = world;
  const { database, drop } = await freshDatabase();
  const random = seededRandom(node.charCodeAt(0));
  let isRead = false;
  const source = {
    name: 'memory',
    read: async () => {
      if (isRead) return null;
      isRead = true;
      return ok(keys_file);
    },
  };
  const keys = await openKeyRing({ node, clock, source });
  if (!keys.ok) throw new Error(keys.error.code);
  const pair_keys = new Map(
    JURISDICTIONS.filter((peer) => peer !== node).map((peer) => {
      const key = PAIR_KEYS[[node, peer].sort().join('')] ?? '';
      return [peer, new TextEncoder().encode(key)] as const;
    }),
  );
  const parts = { node, database, rulebook: RULEBOOK, clock, random, pair_keys };
  const exchange: { current: Exchange | null } = { current: null };
  const shared = nodePorts(parts);
  const bound = coveragePorts(shared, (to, of, question) => {
    if (exchange.current === null) throw new Error('not open');
    return exchange.current.ask(to, of, question);
  });
  const ports = { ...shared, ...bound, clock };
  const opened = createExchange({
    ...parts,
    keys: keys.value,
    trust: trustFrom(RULEBOOK.trust),
    transport: network.transport(node),
    handlers: [],
    questions: coverageQuestions(ports) as unknown as Parameters<
      typeof createExchange
    >[0]['questions'],
    log: SILENT,
  });
  exchange.current = opened;
  return { node, ports, database, exchange: opened, drop };
}

/** Registers a person on a side. */
export async function register(
  { ports, database }: CoverageSide,
  person: Partial<NewPerson> & Pick<NewPerson, 'birth_date' | 'documents'>,
): Promise<string> {
  const whole: NewPerson = {
    name_zh: '',
    name_en: 'A PERSON',
    sex: 'female',
    language: 'en',
    ...person,
  };
  const [registered] = await database.transaction((session) =>
    registerPersons(session, ports, [whole]),
  );
  if (registered?.ok !== true) throw new Error(registered?.error.code);
  return registered.value.person_id;
}

/** Records that a person is insured in a city from a day on, at a moment. */
export async function insure(
  { node, ports, database }: CoverageSide,
  of: { readonly person_id: string; readonly scheme: string; readonly from: string },
  at: string,
): Promise<Entry> {
  const { person_id, scheme, from } = of;
  const content: EntryContent = {
    sort: 'period',
    code: 'insurance',
    side: 'GD',
    place: scheme.split('.')[1] ?? null,
    scheme,
    dependant_id: null,
    from: day(from),
    to: null,
    evidence: 'insurance_record',
    evidence_reference: 'SZ-1',
  };
  const by = signIn(node, 'officer');
  const recorded = await atMoment(ports, at, () =>
    database.transaction((session) => recordEntry(session, ports, by, { person_id, content })),
  );
  if (!recorded.ok) throw new Error(recorded.error.code);
  return recorded.value.entry;
}

/** Corrects the first day of a recorded period, at a moment. */
export async function correctStart(
  { node, ports, database }: CoverageSide,
  { person_id, entry_id, version }: Entry,
  from: string,
  at: string,
): Promise<void> {
  const by = signIn(node, 'officer');
  const correction = { from: day(from), evidence_reference: 'SZ-2' };
  const asked = { person_id, entry_id, version, correction };
  const corrected = await atMoment(ports, at, () =>
    database.transaction((session) => correctEntry(session, ports, by, asked)),
  );
  if (!corrected.ok) throw new Error(corrected.error.code);
}

async function atMoment<T>(
  { clock }: CoverageSide['ports'],
  at: string,
  work: () => Promise<T>,
): Promise<T> {
  const now = clock.now();
  clock.set(at);
  try {
    return await work();
  } finally {
    clock.set(now);
  }
}

/** Opens a voucher account with so many dollars for a person of Hong Kong who has joined the record system. */
export async function giveVouchers(
  { ports, database }: CoverageSide,
  person: { readonly person_id: string; readonly birth_year: number; readonly hkd: number },
): Promise<void> {
  const law = ports.rulebook.scheme('hk.elderly_voucher');
  const recorder = { recorded_in: 'HK', recorded_through: 'self', recorded_by: 'seed' } as const;
  const { person_id, birth_year, hkd } = person;
  await database.transaction(async (session) => {
    const joining = { person_id, from: day('2024-07-01'), to: null };
    await recordJoinings(session, { ...ports, recorder }, [joining]);
    const brought_forward = BigInt(hkd) * 100n;
    const account = { person_id, birth_year, opened_on: day('2026-01-02'), brought_forward };
    await openAccounts(session, { ...ports, law }, [account]);
  });
}

export const hkid = (number: number) =>
  ({ document_type: 'hkid', number: syntheticHkid(number) }) as const;

/** A sign-in of staff, or of the patient whose person is given. */
export function signIn(node: Jurisdiction, role: Principal['role'], person_id?: string): Principal {
  const organisation = person_id === undefined ? 'zhongshan-chenxinghai' : 'self';
  const subject = `${node.toLowerCase()}-${role}`;
  const base = { subject, display_name: subject, role, organisation, jurisdiction: node };
  return person_id === undefined ? base : { ...base, person_id };
}

/** The routes of a side over HTTP; a bearer token is the name of a sign-in. */
export async function serve(
  { node, ports }: CoverageSide,
  people: readonly Principal[],
): Promise<HttpApp> {
  const app = await buildHttp({
    node,
    environment: 'demonstration',
    version: 'test',
    origin: 'http://127.0.0.1:4301',
    clock: ports.clock,
    random: ports.random,
    log: { info: () => undefined, error: (facts) => process.stderr.write(JSON.stringify(facts)) },
    metrics: createMetrics({ node, process: false }),
    identify: async ({ authorization }) => {
      const name = authorization?.replace('Bearer ', '');
      const principal = people.find(({ subject }) => subject === name) ?? null;
      return principal === null
        ? ok({ principal: null, shown_by: null })
        : ok({ principal, shown_by: 'token' });
    },
  });
  choicesRoutes(app, ports);
  askCoverageRoutes(app, ports);
  personsRoutes(app, {
    ...ports,
    joinedSince: async () => null,
    pairingOf: async () => null,
    on_death: [],
  });
  return app;
}

/** One request as a sign-in; gives status and JSON. */
export async function request(
  app: HttpApp,
  as: string | null,
  [method, url]: readonly ['GET' | 'POST', string],
  { body, language = 'en' }: { body?: object; language?: string } = {},
) {
  const answered = await app.fastify.inject({
    method,
    url,
    headers: {
      'accept-language': language,
      ...(as === null ? {} : { authorization: `Bearer ${as}` }),
    },
    ...(body === undefined ? {} : { payload: body }),
  });
  return { status: answered.statusCode, json: answered.json() };
}
