import { resolve } from 'node:path';
import {
  type ConsentRoutePorts,
  consentHandlers,
  consentRoutes,
  joinedSince,
  recordJoinings,
} from '../../src/data/consent/index.ts';
import type { MessageHandler, Send } from '../../src/exchange/index.ts';
import { settableClock } from '../../src/kernel/day.ts';
import { syntheticHkid } from '../../src/kernel/documents/synthetic-hkid.ts';
import { newId } from '../../src/kernel/id.ts';
import type { Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import type { Principal } from '../../src/kernel/principal.ts';
import { ok } from '../../src/kernel/result.ts';
import { careRoutes, pointName } from '../../src/people/care/index.ts';
import { DEMO_PEOPLE, seedDemoMovers, seedDemoPeople } from '../../src/people/demo/index.ts';
import {
  endPairingAtDeath,
  type HouseholdPorts,
  householdsRoutes,
  type LawAnswer,
  type PairingLaw,
  pairingHandlers,
  pairingOf,
} from '../../src/people/households/index.ts';
import { createNotify, noticesRoutes } from '../../src/people/notices/index.ts';
import { endStandingAtDeath, periodLaw, standingRoutes } from '../../src/people/periods/index.ts';
import {
  hasPermissionCeased,
  holdsDocument,
  personsRoutes,
} from '../../src/people/persons/index.ts';
import { buildHttp, type HttpApp } from '../../src/platform/http/index.ts';
import { createMetrics } from '../../src/platform/metrics/index.ts';
import { openRulebook } from '../../src/rulebook/index.ts';
import { seededRandom } from '../federation/world/seeded-random.ts';
import { freshDatabase } from './database.ts';

const NOW = '2026-02-10T03:00:00Z';
/** The number that a demonstration elder shows. */
export const hkidOf = (number: number) =>
  ({ document_type: 'hkid', number: syntheticHkid(number) }) as const;

const answer = (isSo: boolean): LawAnswer => ({ answer: isSo ? 'yes' : 'no', note: 'test' });

/** The scheme as far as these tests need it. */
export const LAW: PairingLaw = {
  sharingAllowed: (on) => answer(on.toString() >= '2023-07-28'),
  isRecipient: (person, on) =>
    answer(
      on.year - person.birth_date.year >= 65 &&
        holdsDocument(person, ['hkid', 'exemption_certificate'], on) &&
        !hasPermissionCeased(person, on),
    ),
  earlierPairingsMax: () => 1,
};

interface Sent {
  readonly id: string;
  readonly to: Jurisdiction;
  readonly kind: string;
  readonly body: unknown;
  readonly in_reply_to: string | null;
}

export type Side = Awaited<ReturnType<typeof openSide>>;

/** One side with its own database; what it sends is kept until `carry` brings it over. */
export async function openSide(node: Jurisdiction, law: PairingLaw = LAW) {
  const { database, drop } = await freshDatabase();
  const clock = settableClock(NOW);
  const random = seededRandom(node.charCodeAt(0));
  const sent: Sent[] = [];
  const send: Send = async (_session, { to, of, body, in_reply_to = null }) => {
    const id = newId(clock, random);
    sent.push({ id, to, kind: of.kind, body, in_reply_to });
    return id;
  };
  const rulebook = openRulebook(resolve(import.meta.dirname, '../../policy'));
  if (!rulebook.ok) throw new Error(JSON.stringify(rulebook.error));
  const { network } = rulebook.value;
  const peer: Jurisdiction = node === 'HK' ? 'GD' : 'HK';
  const pair_keys = new Map([[peer, new TextEncoder().encode('a key of this pair of nodes')]]);
  const base = { database, clock, random, node, network, pair_keys, send };
  const notify = createNotify({ clock });
  const ports: HouseholdPorts & ConsentRoutePorts = {
    ...base,
    home: 'HK',
    law,
    notify,
    organisationName: (organisation) => pointName(network, organisation),
  };
  const handlers: MessageHandler[] = [...pairingHandlers(ports), ...consentHandlers(ports)];
  const period_law = periodLaw(rulebook.value);
  return { ...ports, period_law, clock, sent, handlers, drop };
}

/** Registers the demonstration's people; gives how many were new. */
export function seed(side: Side): Promise<number> {
  const recorder = { recorded_in: 'HK', recorded_through: 'self', recorded_by: 'seed' } as const;
  return side.database.transaction((session) =>
    seedDemoPeople(session, {
      ...side,
      recordJoinings: (inside, joinings) => recordJoinings(inside, { ...side, recorder }, joinings),
    }),
  );
}

/** Registers the people who live on more than one side, as far as this side knows them. */
export function seedMovers(side: Side): Promise<number> {
  return side.database.transaction((session) => seedDemoMovers(session, side));
}

/** Brings everything that one side sent to the other and lets it be handled, in order. */
export async function carry(from: Side, to: Side): Promise<void> {
  for (const { id, kind, body, in_reply_to } of from.sent.splice(0)) {
    const handler = to.handlers.find((one) => one.of.kind === kind);
    if (handler === undefined) throw new Error(`nobody handles ${kind}`);
    const at = to.clock.now();
    const message = { id, from: from.node, kind, sent_at: at, received_at: at, in_reply_to, body };
    await to.database.transaction((session) => handler.handle(session, message));
  }
}

/** A demonstration sign-in as a request carries it. */
export function signedIn(name: string): Principal {
  const found = DEMO_PEOPLE.find((one) => one.name === name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  const { role, organisation, jurisdiction, person_id } = found;
  const principal = { subject: name, display_name: name, role, organisation, jurisdiction };
  return person_id === undefined ? principal : { ...principal, person_id };
}

/** The side's routes over HTTP; a bearer token is simply the name of the demonstration sign-in. */
export async function serve(side: Side): Promise<HttpApp> {
  const app = await buildHttp({
    node: side.node,
    environment: 'demonstration',
    version: 'test',
    origin: 'http://127.0.0.1:4101',
    clock: side.clock,
    random: side.random,
    log: { info: () => undefined, error: (facts) => process.stderr.write(JSON.stringify(facts)) },
    metrics: createMetrics({ node: side.node, process: false }),
    identify: async ({ authorization }) =>
      authorization === undefined
        ? ok({ principal: null, shown_by: null })
        : ok({ principal: signedIn(authorization.replace('Bearer ', '')), shown_by: 'token' }),
  });
  personsRoutes(app, {
    ...side,
    joinedSince,
    pairingOf,
    on_death: [endPairingAtDeath(side), endStandingAtDeath(side)],
  });
  standingRoutes(app, side);
  householdsRoutes(app, side);
  noticesRoutes(app, side);
  careRoutes(app, side);
  consentRoutes(app, side);
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
