import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import { type Fault, fault } from '../../kernel/fault.ts';
import type { Language } from '../../kernel/language.ts';
import type { Principal } from '../../kernel/principal.ts';
import { operationOutcome } from '../../platform/http/index.ts';
import { type Purpose, permitted, personElsewhere, scopeOf, typesToAsk } from '../records/index.ts';
import type { AttachedServer } from './attached-server.ts';
import { auditLook } from './audit-look.ts';
import { nameAt } from './of-patient.ts';
import { type AttachedPorts, serversOf } from './ports.ts';
import { readRecords } from './read-records.ts';
import type { Authorise } from './server-token.ts';

/** Who looks through at whom. */
export interface LookThrough {
  readonly principal: Principal;
  readonly person_id: string;
  readonly purpose: Purpose;
  /** Kinds of record; null for all. */
  readonly types: readonly string[] | null;
  readonly language: Language;
  readonly request_id: string;
}

interface FromSource {
  readonly server: AttachedServer;
  readonly resources: readonly Resource[];
  readonly missing: readonly Fault[];
}

/**
 * What attached FHIR servers keep of a person and the reader may see, as one page: the total is that of the permitted
 * records. A server that is away or gave only a part is named in an entry of its own. A server of which nothing may be
 * seen is neither asked nor named.
 */
export async function lookThrough(
  ports: AttachedPorts,
  authorise: Authorise,
  of: LookThrough,
): Promise<Bundle> {
  const servers = serversOf(ports, 'fhir');
  const all = await Promise.all(servers.map((server) => fromSource(ports, authorise, server, of)));
  const sources = all.filter((one) => one !== null);
  const entry = sources.flatMap(({ server, resources }) =>
    resources.map((resource) => entryOf(server, resource)),
  );
  const outcomes = sources.flatMap(({ server, missing }) =>
    missing.map((one) => outcomeEntry(server, one, of)),
  );
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: entry.length,
    ...(entry.length + outcomes.length === 0 ? {} : { entry: [...entry, ...outcomes] }),
  };
}

async function fromSource(
  ports: AttachedPorts,
  authorise: Authorise,
  server: AttachedServer,
  of: LookThrough,
): Promise<FromSource | null> {
  const { person_id, principal, purpose } = of;
  const holdings = () => ({
    session: ports.database,
    // Judged again after the server has answered: what was withdrawn meanwhile counts.
    scope: scopeOf(principal, { network: ports.network, at: ports.clock.now(), purpose }),
    person_id,
    custodian: server.institution,
  });
  const wanted = server.record_types.filter((type) => of.types?.includes(type) ?? true);
  const types = await typesToAsk(holdings(), wanted);
  if (types.length === 0) return null;
  const nothing = { server, resources: [] };
  const person = await personElsewhere(ports.database, person_id, server.identifier_system);
  if (person === null) {
    const unknown = fault('attached.person_unknown', { source: server.name });
    return { ...nothing, missing: [unknown] };
  }
  const read = await readRecords({ server, authorise }, { person_id, person, types });
  const resources = read.ok ? await permitted(holdings(), read.value.resources) : [];
  const missing = read.ok ? read.value.missing : [read.error];
  await auditLook(ports, {
    ...of,
    server,
    resource_type: 'Bundle',
    missing,
    amount: resources.length,
  });
  return { server, resources, missing };
}

function entryOf(server: AttachedServer, resource: Resource): BundleEntry {
  const source = resource.meta?.source ?? nameAt(server, `${resource.resourceType}/${resource.id}`);
  return { fullUrl: source, resource, search: { mode: 'match' } };
}

/** What a source could not give, in the reader's language; the rest of the page stands. */
function outcomeEntry(
  server: AttachedServer,
  missing: Fault,
  { language, request_id }: LookThrough,
): BundleEntry {
  const { issue } = operationOutcome(missing, { language, request_id });
  const resource = {
    resourceType: 'OperationOutcome',
    meta: { source: nameAt(server, '') },
    issue: issue.map((one) => ({ ...one, severity: 'warning' })),
  } as unknown as Resource;
  return { resource, search: { mode: 'outcome' } };
}
