import type { Bundle, OperationOutcome, Patient, Resource } from '@medplum/fhirtypes';
import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { PersonElsewhere } from '../records/index.ts';
import { below, given } from './address.ts';
import { askServer, readJson } from './ask-server.ts';
import type { AttachedServer } from './attached-server.ts';
import { ofPatient } from './of-patient.ts';
import type { Authorise } from './server-token.ts';

const RESOURCES_MAX = 500;
const PAGE = 100;
const PAGES_MAX = 60;

/** What a server gave of one person, under our names. */
export interface Records {
  readonly resources: readonly Resource[];
  /** What could not be read, and why; empty where all of it could. */
  readonly missing: readonly Fault[];
}

interface Asked {
  readonly server: AttachedServer;
  readonly authorise: Authorise;
}

/**
 * Reads what a FHIR R4 server keeps of a person, type by type (`attached.*`). The person is found by an identifier and
 * must be the same by the date of birth; what is about anybody else is left out. Nothing is kept.
 */
export async function readRecords(
  asked: Asked,
  of: {
    readonly person_id: string;
    readonly person: PersonElsewhere;
    readonly types: readonly string[];
  },
): Promise<Result<Records, Fault>> {
  const found = await findPatient(asked, of.person);
  if (!found.ok) return found;
  const resources: Resource[] = [];
  const missing: Fault[] = [];
  for (const type of of.types) {
    const read = await readType(asked, type, found.value);
    const about = {
      server: asked.server,
      patient: String(found.value.id),
      person_id: of.person_id,
    };
    resources.push(...once(read.resources).flatMap((one) => ofPatient(one, about) ?? []));
    if (read.stopped === null) continue;
    missing.push(read.stopped);
    // A server that is away is not asked for the other types one by one.
    if (read.stopped.code !== 'attached.more' && read.stopped.code !== 'attached.nothing') break;
  }
  return ok({ resources, missing });
}

/** A server that repeats itself over its pages is counted once. */
function once(resources: readonly Resource[]): readonly Resource[] {
  return [...new Map(resources.map((one) => [one.id, one])).values()];
}

async function findPatient(
  asked: Asked,
  { identifier, birth_date }: PersonElsewhere,
): Promise<Result<Patient, Fault>> {
  const { server } = asked;
  const { identifier_system: system, name } = server;
  const query = { identifier: `${system}|${identifier}`, _count: '5' };
  const bundle = await askBundle(asked, below(server, 'Patient', query));
  if (!bundle.ok) return bundle;
  const patients = matches(bundle.value).filter(
    (one): one is Patient =>
      one.resourceType === 'Patient' &&
      (one.identifier ?? []).some((id) => id.system === system && id.value === identifier),
  );
  const [only] = patients;
  if (only?.id === undefined || patients.length > 1) {
    return no(fault('attached.person_unknown', { source: name }));
  }
  const isSame = birth_date !== null && only.birthDate === birth_date;
  return isSame ? ok(only) : no(fault('attached.person_differs', { source: name }));
}

async function readType(asked: Asked, type: string, patient: Patient) {
  const { server } = asked;
  if (type === 'Patient') return { resources: [patient], stopped: null };
  const max = server.resources_max ?? RESOURCES_MAX;
  const resources: Resource[] = [];
  let url = below(server, type, { patient: String(patient.id), _count: String(PAGE) });
  for (let page = 0; page < PAGES_MAX; page++) {
    const bundle = await askBundle(asked, url);
    if (!bundle.ok) return { resources, stopped: bundle.error };
    resources.push(...matches(bundle.value).filter((one) => one.resourceType === type));
    const next = bundle.value.link?.find(({ relation }) => relation === 'next')?.url;
    if (resources.length > max) break;
    if (next === undefined) return { resources, stopped: null };
    const following = given(server, next);
    if (!following.ok) return { resources, stopped: following.error };
    url = following.value;
  }
  const stopped = fault('attached.more', { source: server.name, type, limit: String(max) });
  return { resources: resources.slice(0, max), stopped };
}

async function askBundle({ server, authorise }: Asked, url: URL): Promise<Result<Bundle, Fault>> {
  const proof = await authorise(server);
  if (!proof.ok) return proof;
  const headers = { ...proof.value, accept: 'application/fhir+json' };
  const answered = await askServer(server, { url, headers });
  if (!answered.ok) return answered;
  const said = await readJson(server, answered.value);
  if (!said.ok) return said;
  const bundle = said.value as Partial<Bundle> | null;
  const isBundle = bundle?.resourceType === 'Bundle' && Array.isArray(bundle.entry ?? []);
  return isBundle ? ok(bundle as Bundle) : no(fault('attached.malformed', { source: server.name }));
}

function matches({ entry }: Bundle): readonly Resource[] {
  return (entry ?? []).flatMap(({ resource, search }) =>
    resource === undefined || resource === null || isOutcome(resource) || search?.mode === 'include'
      ? []
      : [resource],
  );
}

function isOutcome(resource: Resource): resource is OperationOutcome {
  return resource.resourceType === 'OperationOutcome';
}
