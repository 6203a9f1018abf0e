import { resolve } from 'node:path';
import type { BundleEntry, BundleLink, OperationOutcomeIssue, Resource } from '@medplum/fhirtypes';
import type { AttachedPorts } from '../../../src/data/attached/ports.ts';
import {
  bulkRoutes,
  createAuditor,
  fhirRoutes,
  type Recipient,
  sharingRoutes,
} from '../../../src/data/records/index.ts';
import { createKeysFile, type KeyRing, openKeyRing } from '../../../src/exchange/index.ts';
import { type Clock, instant, settableClock } from '../../../src/kernel/day.ts';
import { newId, type Random } from '../../../src/kernel/id.ts';
import type { Jurisdiction } from '../../../src/kernel/jurisdiction.ts';
import type { Texts } from '../../../src/kernel/language.ts';
import type { Principal } from '../../../src/kernel/principal.ts';
import { ok } from '../../../src/kernel/result.ts';
import { coveragePorts } from '../../../src/node/coverage-ports.ts';
import { nodePorts } from '../../../src/node/node-ports.ts';
import { buildHttp, type HttpApp } from '../../../src/platform/http/index.ts';
import { createMetrics } from '../../../src/platform/metrics/index.ts';
import { openRulebook } from '../../../src/rulebook/index.ts';
import { seededRandom } from '../../federation/world/seeded-random.ts';
import { freshDatabase } from '../database.ts';

export type RecordsBed = Awaited<ReturnType<typeof openRecords>>;

/** What an answer under `/fhir` holds, as tests look at it. */
export interface FhirAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: {
    readonly resourceType: string;
    readonly id?: string;
    readonly total?: number;
    readonly entry?: readonly BundleEntry[];
    readonly link?: readonly BundleLink[];
    readonly issue?: readonly OperationOutcomeIssue[];
  };
}

export const NOW = '2026-11-20T02:00:00Z';

/** A sign-in by a short name: `patient:<uuid>`, `clinician:<organisation>`, or any role. */
function someone(name: string): Principal {
  const [role = '', of = ''] = name.split(':');
  const base = { subject: name, display_name: name, jurisdiction: 'HK' } as const;
  if (role === 'patient') return { ...base, role, organisation: 'self', person_id: of };
  if (role === 'clinician') return { ...base, role: 'provider', organisation: of };
  return { ...base, role: role as Principal['role'], organisation: of };
}

type MorePorts = Omit<AttachedPorts, 'servers'> & { readonly random: Random };

const everywhere = (name: string): Texts => ({
  'zh-Hant-HK': name,
  'zh-Hans-CN': name,
  en: name,
  'pt-MO': name,
});

/** Keys of a node, in memory. */
export async function keysOf(node: Jurisdiction, clock: Clock): Promise<KeyRing> {
  const file = createKeysFile(instant(NOW));
  const keys = await openKeyRing({
    node,
    clock,
    source: { name: 'memory', read: async () => ok(file) },
  });
  if (!keys.ok) throw new Error(keys.error.code);
  return keys.value;
}

/** Every institution called `hospital-…` is known, in Guangdong those called so. */
export function recipientNamed(name: string): Recipient | null {
  if (!name.startsWith('hospital-')) return null;
  return { side: name.endsWith('-gd') ? 'GD' : 'HK', name: everywhere(name) };
}

/** One node's record store over its own database; a bearer token is the short name of the sign-in. */
export async function openRecords(
  origin = 'http://127.0.0.1:4101',
  more: (app: HttpApp, ports: MorePorts) => void = () => undefined,
) {
  const { database, url, drop } = await freshDatabase();
  const clock = settableClock(NOW);
  const random = seededRandom(15);
  const rulebook = openRulebook(resolve(import.meta.dirname, '../../../policy'));
  if (!rulebook.ok) throw new Error(JSON.stringify(rulebook.error));
  const { network } = rulebook.value;
  const problems: object[] = [];
  const app = await buildHttp({
    node: 'HK',
    environment: 'demonstration',
    version: 'test',
    origin,
    clock,
    random,
    log: { info: () => undefined, error: (facts) => problems.push(facts) },
    metrics: createMetrics({ node: 'HK', process: false }),
    requests_per_minute: 1_000_000,
    identify: async ({ authorization }) =>
      authorization === undefined
        ? ok({ principal: null, shown_by: null })
        : ok({ principal: someone(authorization.replace('Bearer ', '')), shown_by: 'token' }),
  });
  const base = { database, clock, random, node: 'HK', network, origin } as const;
  const parts = { ...base, rulebook: rulebook.value, pair_keys: new Map() };
  const askNobody = async () => {
    throw new Error('this node has no others');
  };
  const coverage = coveragePorts(nodePorts(parts), askNobody);
  const ports = { ...base, rulebook: rulebook.value, audit: createAuditor(database), coverage };
  fhirRoutes(app, ports);
  more(app, ports);
  bulkRoutes(app, { ...ports, wake: async () => undefined });
  sharingRoutes(app, {
    ...ports,
    ...nodePorts(parts),
    keys: await keysOf('HK', clock),
    recipientOf: recipientNamed,
    ask: askNobody,
    noteReceipt: async () => undefined,
  });
  return {
    ...ports,
    app,
    url,
    clock,
    problems,
    newId: () => newId(clock, random),
    close: async () => {
      await app.close();
      await drop();
    },
  };
}

/** One request; the body is sent as FHIR JSON unless a type is given. */
export async function fhir(
  { app }: { readonly app: HttpApp },
  as: string | null,
  [method, url, body]: readonly ['GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', string, unknown?],
  headers: Readonly<Record<string, string>> = {},
): Promise<FhirAnswer> {
  const answered = await app.fastify.inject({
    method,
    url,
    headers: {
      ...(as === null ? {} : { authorization: `Bearer ${as}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/fhir+json' }),
      ...headers,
    },
    ...(body === undefined
      ? {}
      : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = answered.body;
  return {
    status: answered.statusCode,
    headers: answered.headers,
    body: text === '' ? {} : JSON.parse(text),
  };
}

/** The resources of a bundle's entries. */
export function resourcesIn(bundle: {
  readonly entry?: readonly BundleEntry[];
}): readonly Resource[] {
  return (bundle.entry ?? []).flatMap(({ resource }) => (resource === undefined ? [] : [resource]));
}
