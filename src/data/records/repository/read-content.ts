import type { Resource } from '@medplum/fhirtypes';

/** Most levels of objects and lists inside each other. */
const DEPTH_MAX = 40;

const PATIENT = /^Patient\/([A-Za-z0-9.-]{1,64})(?:\/_history\/[A-Za-z0-9.-]{1,64})?$/;

/** What a walk through a resource finds: the patients it names, and references that nothing stands behind. */
export interface Named {
  readonly patients: ReadonlySet<string>;
  readonly unresolved: readonly string[];
}

/** Walks through all of a resource and collects whom its references name. */
export function namedIn(resource: Resource): Named {
  const patients = new Set<string>();
  const unresolved: string[] = [];
  for (const { reference, path } of references(resource, resource.resourceType)) {
    const patient = PATIENT.exec(reference)?.[1];
    if (patient !== undefined) patients.add(patient);
    else if (isUnresolved(reference)) unresolved.push(path);
  }
  return { patients, unresolved };
}

/** Every `reference` in a value, with its path. Depth was bounded before. */
export function* references(
  value: unknown,
  path: string,
): Generator<{ reference: string; path: string }> {
  if (value === null || typeof value !== 'object') return;
  const isList = Array.isArray(value);
  for (const [key, member] of Object.entries(value)) {
    const at = isList ? `${path}[${key}]` : `${path}.${key}`;
    if (key === 'reference' && typeof member === 'string') yield { reference: member, path: at };
    else if (typeof member === 'object') yield* references(member, at);
  }
}

/** A name that only the bundle it came in could have resolved, or a search in place of a name. */
function isUnresolved(reference: string): boolean {
  return reference.startsWith('urn:uuid:') || /^[A-Z][A-Za-z]+\?/.test(reference);
}

/** Whether objects and lists stand inside each other more deeply than the store takes. */
export function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEPTH_MAX) return true;
    level = level.flatMap((one) =>
      one !== null && typeof one === 'object' ? Object.values(one) : [],
    );
  }
  return false;
}
