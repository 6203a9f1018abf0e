import { openAccounts } from '../../src/capital/vouchers/index.ts';
import { recordJoinings } from '../../src/data/consent/index.ts';
import type { Exchange } from '../../src/exchange/exchange.ts';
import {
  createExchange,
  createKeysFile,
  openKeyRing,
  trustFrom,
} from '../../src/exchange/index.ts';
import { day, type Instant, instant, settableClock } from '../../src/kernel/day.ts';
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
  type Standing,
} from '../../src/people/coverage/index.ts';
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

/** A standing with the moment from which it is known. */
export interface Recorded extends Partial<Standing> {
  readonly known_from?: string;
}

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
  const recorded = new Map<string, readonly Recorded[]>();
  const standingsOf = async (_: unknown, ids: readonly string[], known_at?: Instant) =>
    new Map(ids.map((id) => [id, standingAt(recorded.get(id) ?? [], known_at ?? clock.now())]));
  const bound = coveragePorts(nodePorts(parts), (to, of, question) => {
    if (exchange.current === null) throw new Error('not open');
    return exchange.current.ask(to, of, question);
  });
  const ports = { ...bound, standingsOf, patience_ms: 1500 };
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
  return { node, ports, database, exchange: opened, recorded, drop };
}

/** What was on record at a moment: the last of what was known by then. */
function standingAt(all: readonly Recorded[], at: Instant): Standing {
  const known = all.findLast(
    ({ known_from = '2000-01-01T00:00:00Z' }) =>
      instant(known_from).epochMilliseconds <= at.epochMilliseconds,
  );
  return { periods: [], statuses: [], dependants: [], ...known };
}

/** Registers a person on a side, with what is on record of periods and statuses. */
export async function register(
  { ports, database, recorded }: CoverageSide,
  person: Partial<NewPerson> & Pick<NewPerson, 'birth_date' | 'documents'>,
  ...standings: readonly Recorded[]
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
  const { person_id } = registered.value;
  recorded.set(person_id, standings);
  return person_id;
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
    organisationName: () => null,
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
