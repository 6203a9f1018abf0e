import { emergencyRoutes } from '../../../src/data/emergency/index.ts';
import { dicomwebRoutes } from '../../../src/data/images/index.ts';
import {
  consentedAt,
  createAuditor,
  deciderOrSelf,
  fhirRoutes,
  sharingRoutes,
} from '../../../src/data/records/index.ts';
import { trailRoutes } from '../../../src/data/trail/index.ts';
import { day, settableClock } from '../../../src/kernel/day.ts';
import { newId } from '../../../src/kernel/id.ts';
import type { Jurisdiction } from '../../../src/kernel/jurisdiction.ts';
import type { Principal } from '../../../src/kernel/principal.ts';
import { ok } from '../../../src/kernel/result.ts';
import { coveragePorts } from '../../../src/node/coverage-ports.ts';
import { readLaw } from '../../../src/node/index.ts';
import { nodePorts } from '../../../src/node/node-ports.ts';
import { noticesRoutes } from '../../../src/people/notices/index.ts';
import { registerPersons } from '../../../src/people/persons/index.ts';
import { buildHttp } from '../../../src/platform/http/index.ts';
import { createMetrics } from '../../../src/platform/metrics/index.ts';
import { seededRandom } from '../../federation/world/seeded-random.ts';
import { freshDatabase } from '../database.ts';
import { keysOf, recipientNamed } from './bed.ts';

export type TrailBed = Awaited<ReturnType<typeof openTrail>>;

export const NOW = '2026-11-20T02:00:00Z';
const ORIGIN = 'http://127.0.0.1:4102';

/** A sign-in by a short name: `patient:<uuid>`, or `role:organisation:name`. */
function someone(name: string, jurisdiction: Jurisdiction): Principal {
  const [role = '', organisation = ''] = name.split(':');
  const base = { subject: name, display_name: name, jurisdiction } as const;
  if (role === 'patient') return { ...base, role, organisation: 'self', person_id: organisation };
  return { ...base, role: role as Principal['role'], organisation };
}

/** One node with its register, its records, its trail and its law on emergencies. */
export async function openTrail(node: Jurisdiction) {
  const { database, url, drop } = await freshDatabase();
  const clock = settableClock(NOW);
  const random = seededRandom(22);
  const rulebook = readLaw({ policy_dir: undefined });
  const app = await buildHttp({
    node,
    environment: 'demonstration',
    version: 'test',
    origin: ORIGIN,
    clock,
    random,
    log: {
      info: () => undefined,
      error: (facts) => process.stderr.write(`${JSON.stringify(facts)}\n`),
    },
    metrics: createMetrics({ node, process: false }),
    requests_per_minute: 1_000_000,
    identify: async ({ authorization }) =>
      authorization === undefined
        ? ok({ principal: null, shown_by: null })
        : ok({ principal: someone(authorization.replace('Bearer ', ''), node), shown_by: 'token' }),
  });
  const ports = nodePorts({ node, database, rulebook, clock, random, pair_keys: new Map() });
  const askNobody = async () => {
    throw new Error('this node has no others');
  };
  const coverage = coveragePorts(ports, askNobody);
  const audit = createAuditor(database);
  const names = { organisationName: () => null };
  fhirRoutes(app, { ...ports, origin: ORIGIN, audit, coverage });
  dicomwebRoutes(app, { ...ports, audit });
  sharingRoutes(app, {
    ...ports,
    keys: await keysOf(node, clock),
    recipientOf: recipientNamed,
    ask: askNobody,
    noteReceipt: async () => undefined,
  });
  emergencyRoutes(app, { ...ports, ...names });
  trailRoutes(app, {
    ...ports,
    ...names,
    origin: ORIGIN,
    consentedAt,
    aboutWhom: deciderOrSelf(ports),
  });
  noticesRoutes(app, ports);

  /** One request with JSON; `etreat` says that it is an emergency. */
  const ask = async (
    as: string,
    [method, target, body]: readonly ['GET' | 'POST' | 'PUT', string, object?],
    headers: Readonly<Record<string, string>> = {},
  ) => {
    const isFhir = target.startsWith('/fhir');
    const answered = await app.fastify.inject({
      method,
      url: target,
      headers: {
        authorization: `Bearer ${as}`,
        ...(body === undefined
          ? {}
          : { 'content-type': isFhir ? 'application/fhir+json' : 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
    const text = answered.body;
    const isJson = text.startsWith('{') || text.startsWith('[');
    return { status: answered.statusCode, text, json: isJson ? JSON.parse(text) : null };
  };

  /** Registers somebody with a document and gives them a record at an institution. */
  const addPerson = async (number: string, custodian: string): Promise<string> => {
    const [registered] = await database.transaction((session) =>
      registerPersons(session, ports, [
        {
          name_zh: '',
          name_en: 'Chan Tai Man',
          sex: 'male',
          birth_date: day('1955-03-04'),
          language: 'en',
          documents: [{ document_type: 'macao_bir', number }],
        },
      ]),
    );
    if (registered?.ok !== true) throw new Error(JSON.stringify(registered));
    const { person_id } = registered.value;
    const doctor = `provider:${custodian}:dr-own`;
    const patient = { resourceType: 'Patient', id: person_id };
    const made = await ask(doctor, ['PUT', `/fhir/Patient/${person_id}`, patient]);
    if (made.status >= 300) throw new Error(made.text);
    return person_id;
  };
  return {
    ...ports,
    app,
    url,
    clock,
    ask,
    addPerson,
    newId: () => newId(clock, random),
    close: async () => {
      await app.close();
      await drop();
    },
  };
}
