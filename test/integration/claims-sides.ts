import { resolve } from 'node:path';
import { type ClaimPorts, claimHandlers, claimRoutes } from '../../src/capital/claims/index.ts';
import { openAccounts } from '../../src/capital/vouchers/index.ts';
import { joinedOn, recordJoinings } from '../../src/data/consent/index.ts';
import type { Ask, MessageHandler, Send } from '../../src/exchange/index.ts';
import { day, settableClock } from '../../src/kernel/day.ts';
import { syntheticHkid } from '../../src/kernel/documents/synthetic-hkid.ts';
import { fault } from '../../src/kernel/fault.ts';
import { newId } from '../../src/kernel/id.ts';
import type { Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import type { Principal, Role } from '../../src/kernel/principal.ts';
import { no, ok } from '../../src/kernel/result.ts';
import { pairingOn } from '../../src/people/households/index.ts';
import { createNotify } from '../../src/people/notices/index.ts';
import { findByPseudonyms, registerPersons } from '../../src/people/persons/index.ts';
import { buildHttp, type HttpApp } from '../../src/platform/http/index.ts';
import { createMetrics } from '../../src/platform/metrics/index.ts';
import { openRulebook, type Rulebook } from '../../src/rulebook/index.ts';
import { seededRandom } from '../federation/world/seeded-random.ts';
import { freshDatabase } from './database.ts';

export const NOW = '2026-01-20T03:00:00Z';
export const TODAY = '2026-01-20';
export const POINT = 'zhongshan-chenxinghai';
const KEY = new TextEncoder().encode('a key of this pair of nodes');

/** A sign-in of staff, or of a patient where `person_id` is given. */
export function signedIn(
  name: string,
  role: Role,
  at: {
    readonly organisation?: string;
    readonly node?: Jurisdiction;
    readonly person_id?: string;
  } = {},
): Principal {
  const { organisation = POINT, node = 'GD', person_id } = at;
  const base = { subject: name, display_name: name, role, organisation, jurisdiction: node };
  return person_id === undefined ? base : { ...base, person_id };
}

export const CLERK = signedIn('zs-clerk', 'clerk');
export const PROVIDER = signedIn('zs-doctor', 'provider');
export const HK_CLERK = signedIn('zs-clerk-hk', 'clerk', { node: 'HK' });
export const HK_PROVIDER = signedIn('zs-doctor-hk', 'provider', { node: 'HK' });
const GD_OFFICER = signedIn('gd-officer', 'officer', { organisation: 'gd-health' });
const HK_OFFICER = signedIn('ho-officer', 'officer', { organisation: 'hk-dh', node: 'HK' });
const STRANGER = signedIn('szh-clerk', 'clerk', { organisation: 'hku-shenzhen' });
const STAFF = [CLERK, PROVIDER, HK_CLERK, HK_PROVIDER, GD_OFFICER, HK_OFFICER, STRANGER];

interface Sent {
  readonly id: string;
  readonly to: Jurisdiction;
  readonly kind: string;
  readonly body: unknown;
  readonly in_reply_to: string | null;
}

export interface Side {
  readonly ports: ClaimPorts & { readonly clock: ReturnType<typeof settableClock> };
  readonly sent: Sent[];
  readonly handlers: readonly MessageHandler[];
  readonly drop: () => Promise<void>;
}

let opened: Rulebook | null = null;
function rulebook(): Rulebook {
  if (opened !== null) return opened;
  const read = openRulebook(resolve(import.meta.dirname, '../../policy'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  opened = read.value;
  return opened;
}

/** One side with its own database; what it sends in a committed transaction is kept until `carry` brings it over. */
export async function openSide(node: Jurisdiction, max?: number): Promise<Side> {
  const { database, drop } = await freshDatabase(max === undefined ? {} : { max });
  const clock = settableClock(NOW);
  const random = seededRandom(node.charCodeAt(0));
  const sent: Sent[] = [];
  const send: Send = async (_session, { to, of, body, in_reply_to = null }) => {
    const id = newId(clock, random);
    sent.push({ id, to, kind: of.kind, body, in_reply_to });
    return id;
  };
  const ask: Ask = async () => no(fault('peer.unreachable', { since: NOW }));
  const peer: Jurisdiction = node === 'HK' ? 'GD' : 'HK';
  const ports = {
    node,
    database,
    clock,
    random,
    rulebook: rulebook(),
    pair_keys: new Map([[peer, KEY]]),
    send,
    ask,
    notify: createNotify({ clock }),
    findByPseudonyms,
    pairingOn,
    joinedOn,
  };
  const handlers = [...claimHandlers(ports)] as unknown as readonly MessageHandler[];
  return { ports, sent, handlers, drop };
}

/** Brings everything that one side sent to the other and lets it be handled, in order. */
export async function carry(from: Side, to: Side): Promise<number> {
  const messages = from.sent.splice(0);
  for (const message of messages) await deliver(from, to, message);
  return messages.length;
}

/** Hands one message over, as often as the test likes. */
export async function deliver(from: Side, to: Side, message: Sent): Promise<void> {
  const handler = to.handlers.find((one) => one.of.kind === message.kind);
  if (handler === undefined) throw new Error(`nobody handles ${message.kind}`);
  const at = to.ports.clock.now();
  const received = { ...message, from: from.ports.node, sent_at: at, received_at: at };
  await to.ports.database.transaction((session) => handler.handle(session, received));
}

/** Carries in both directions until nothing is on its way. */
export async function settle(one: Side, other: Side): Promise<void> {
  while ((await carry(one, other)) + (await carry(other, one)) > 0);
}

export interface Elder {
  readonly person_id: string;
  readonly document: { readonly document_type: 'hkid'; readonly number: string };
  readonly birth_date: string;
}

export interface NewElder {
  readonly number: number;
  readonly born?: string;
  readonly balance_hkd?: number;
  readonly joined?: boolean;
}

/** Registers elders at home with document, consent and an account that holds this much. */
export async function registerElders(home: Side, elders: readonly NewElder[]): Promise<Elder[]> {
  const { database } = home.ports;
  const law = home.ports.rulebook.scheme('hk.elderly_voucher');
  const recorder = { recorded_in: 'HK', recorded_through: 'self', recorded_by: 'seed' } as const;
  const born = (elder: NewElder) => elder.born ?? '1951-03-08';
  return database.transaction(async (session) => {
    const registered = await registerPersons(
      session,
      home.ports,
      elders.map((elder) => ({
        name_zh: '',
        name_en: `ELDER ${elder.number}`,
        sex: 'female' as const,
        birth_date: day(born(elder)),
        language: 'en' as const,
        documents: [{ document_type: 'hkid' as const, number: syntheticHkid(elder.number) }],
      })),
    );
    const ids = registered.map((one) => {
      if (!one.ok) throw new Error(one.error.code);
      return one.value.person_id;
    });
    const of = elders.map((elder, index) => ({ elder, person_id: ids[index] as string }));
    await recordJoinings(
      session,
      { ...home.ports, recorder },
      of
        .filter(({ elder }) => elder.joined !== false)
        .map(({ person_id }) => ({ person_id, from: day('2024-07-01'), to: null })),
    );
    await openAccounts(
      session,
      { ...home.ports, law },
      of.map(({ elder, person_id }) => ({
        person_id,
        birth_year: Number(born(elder).slice(0, 4)),
        opened_on: day('2026-01-02'),
        brought_forward: BigInt(elder.balance_hkd ?? 3000) * 100n,
      })),
    );
    return of.map(({ elder, person_id }) => ({
      person_id,
      document: { document_type: 'hkid' as const, number: syntheticHkid(elder.number) },
      birth_date: born(elder),
    }));
  });
}

/** Pairs two elders' accounts from a day on. */
export async function pair(home: Side, [one, other]: readonly [Elder, Elder]): Promise<void> {
  const pairing_id = newId(home.ports.clock, home.ports.random);
  await home.ports.database.rows(
    `insert into people.pairing (pairing_id, from_day, declared_at, declared_in, declared_through, declared_by, flags)
     values ($1, '2024-07-01', now(), 'HK', 'test', 'test', '[]')`,
    [pairing_id],
  );
  await home.ports.database.rows(
    `insert into people.pairing_member (person_id, pairing_id, spouse_person_id, from_day)
     values ($1, $3, $2, '2024-07-01'), ($2, $3, $1, '2024-07-01')`,
    [one.person_id, other.person_id, pairing_id],
  );
}

let visits = 0;
/** A good claim for an elder; a visit number of its own each time. */
export function claimFor(elder: Pick<Elder, 'document' | 'birth_date'>, changed: object = {}) {
  visits += 1;
  return {
    service_point: POINT,
    department: 'internal_medicine',
    service_day: TODAY,
    document: elder.document,
    birth_date: elder.birth_date,
    fee: { currency: 'CNY', value: '500.00' },
    requested_hkd: null,
    visit_reason: 'chronic_follow_up',
    service_kind: 'outpatient',
    profession: 'doctor',
    is_optometry: false,
    is_episode_paid: false,
    episode: `V${String(visits).padStart(6, '0')}`,
    consent_given: true,
    ...changed,
  };
}

/** The side's routes over HTTP; a bearer token is the name of a sign-in. */
export async function serve(
  side: Side,
  more: readonly Principal[] = [],
  wait_ms = 300,
): Promise<HttpApp> {
  const people = [...STAFF, ...more];
  const app = await buildHttp({
    node: side.ports.node,
    environment: 'demonstration',
    version: 'test',
    origin: 'http://127.0.0.1:4101',
    clock: side.ports.clock,
    random: side.ports.random,
    log: { info: () => undefined, error: (facts) => process.stderr.write(JSON.stringify(facts)) },
    metrics: createMetrics({ node: side.ports.node, process: false }),
    identify: async ({ authorization }) => {
      const name = authorization?.replace('Bearer ', '');
      const principal = people.find((one) => one.subject === name);
      return principal === undefined
        ? ok({ principal: null, shown_by: null })
        : ok({ principal, shown_by: 'token' });
    },
  });
  claimRoutes(app, side.ports, { wait_ms });
  return app;
}

/** One request as a sign-in; gives status, JSON and text. */
export async function request(
  app: HttpApp,
  as: string | null,
  [method, url]: readonly ['GET' | 'POST', string],
  options: { body?: object; key?: string; language?: string; csv?: string } = {},
) {
  const { body, key, language = 'en', csv } = options;
  const answered = await app.fastify.inject({
    method,
    url,
    headers: {
      'accept-language': language,
      ...(as === null ? {} : { authorization: `Bearer ${as}` }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(csv === undefined ? {} : { 'content-type': 'text/csv' }),
    },
    ...(body === undefined ? {} : { payload: body }),
    ...(csv === undefined ? {} : { payload: csv }),
  });
  const isJson = String(answered.headers['content-type']).includes('json');
  return {
    status: answered.statusCode,
    text: answered.payload,
    json: isJson ? answered.json() : null,
  };
}

/** How many rows there are in tables that a claim writes. */
export async function counts(side: Side) {
  const [row] = await side.ports.database.rows<Record<string, number>>(
    `select (select count(*)::integer from capital.claim) as claims,
            (select count(*)::integer from capital.claim_event) as events,
            (select count(*)::integer from capital.decision) as decisions,
            (select count(*)::integer from capital.item) as items,
            (select count(*)::integer from capital.journal where claim_id is not null) as journals`,
  );
  return row ?? {};
}
