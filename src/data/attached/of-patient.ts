import type { Resource } from '@medplum/fhirtypes';
import type { AttachedServer } from './attached-server.ts';

/** Levels of objects and lists inside each other that are looked at. */
const DEPTH_MAX = 40;

interface About {
  readonly server: Pick<AttachedServer, 'name' | 'base_url'>;
  /** The identifier of the patient at the server. */
  readonly patient: string;
  readonly person_id: string;
}

/** The name of what stands at a server, as our answers say it: a name, not an address. */
export function nameAt(server: Pick<AttachedServer, 'name'>, reference: string): string {
  return `urn:sampan:attached:${server.name}:${reference}`;
}

/**
 * A resource of a server under our names, with its source; null where it is not about this patient alone: what names
 * somebody else, or nobody, is not given on.
 */
export function ofPatient(resource: Resource, about: About): Resource | null {
  const found = { people: new Set<string>(), isStrange: false };
  const said = rewritten(resource, about, found, 0) as Resource | null;
  const { resourceType, id } = resource;
  const people = resourceType === 'Patient' ? new Set([...found.people, id]) : found.people;
  const isTheirs = people.size === 1 && people.has(about.patient);
  if (said === null || found.isStrange || !isTheirs || !isPlainId(id)) return null;
  const { meta, ...rest } = said;
  return {
    ...rest,
    ...(resourceType === 'Patient' ? { id: about.person_id } : {}),
    meta: { ...meta, source: nameAt(about.server, `${resourceType}/${id}`) },
  } as Resource;
}

function isPlainId(id: unknown): id is string {
  return typeof id === 'string' && /^[A-Za-z0-9.-]{1,64}$/.test(id);
}

/** A value with its references under our names; null where it lies deeper than is looked. */
function rewritten(
  value: unknown,
  about: About,
  found: { people: Set<string>; isStrange: boolean },
  depth: number,
): unknown {
  if (depth > DEPTH_MAX) {
    found.isStrange = true;
    return null;
  }
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => rewritten(one, about, found, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === 'reference' && typeof member === 'string'
        ? referenceOf(member, about, found)
        : rewritten(member, about, found, depth + 1),
    ]),
  );
}

const REFERENCE = /^([A-Z][A-Za-z]+)\/([A-Za-z0-9.-]{1,64})(?:\/_history\/[A-Za-z0-9.-]{1,64})?$/;

function referenceOf(
  text: string,
  { server, patient, person_id }: About,
  found: { people: Set<string>; isStrange: boolean },
): string {
  const base = `${server.base_url.replace(/\/$/, '')}/`;
  const relative = text.startsWith(base) ? text.slice(base.length) : text;
  const [, type, id] = REFERENCE.exec(relative) ?? [];
  if (type === undefined || id === undefined) {
    // Somebody elsewhere, named in full.
    if (/Patient/.test(text)) found.isStrange = true;
    return text;
  }
  if (type !== 'Patient') return nameAt(server, `${type}/${id}`);
  found.people.add(id);
  return id === patient ? `Patient/${person_id}` : text;
}
