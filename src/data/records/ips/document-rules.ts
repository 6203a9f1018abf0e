import {
  hasElement,
  type IpsDocument,
  type IpsFinding,
  placeOf,
  referencesOf,
} from './ips-document.ts';
import { IPS_REQUIRED } from './ips-sections.ts';

/** Rules of the bundle: a document with identifier and moment, its composition first, entries that can be found. */
export function* bundleRules({ bundle, entries, composition }: IpsDocument): Generator<IpsFinding> {
  if (bundle.type !== 'document') {
    yield finding('ips-document', 'Bundle.type', `type is ${bundle.type}`, 'Make it "document".');
  }
  if (!bundle.identifier?.system || !bundle.identifier.value) {
    const mend = 'Give the document an identifier with system and value that no other has.';
    yield finding('ips-identifier', 'Bundle.identifier', 'identifier is not whole', mend);
  }
  if (bundle.timestamp === undefined) {
    const mend = 'Add the moment at which the document was put together.';
    yield finding('ips-timestamp', 'Bundle.timestamp', 'timestamp is missing', mend);
  }
  if (composition === null) {
    const mend = 'Put the Composition into the first entry.';
    yield finding('ips-composition-first', 'Bundle.entry[0]', 'no Composition comes first', mend);
  }
  for (const [at, { resource }] of entries.entries()) {
    if (at === 0 || resource?.resourceType !== 'Composition') continue;
    const mend = 'A summary has one Composition; send others as documents of their own.';
    yield finding('ips-one-composition', placeOf(at), 'another Composition', mend);
  }
  const patients = entries.filter(({ resource }) => resource?.resourceType === 'Patient');
  if (patients.length !== 1) {
    const problem = `${patients.length} Patient entries`;
    yield finding(
      'ips-one-patient',
      'Bundle.entry',
      problem,
      'Include the one patient it is about.',
    );
  }
}

/** Rules of each entry: a resource under a full address that no other entry has, and nothing of a conversation. */
export function* entryRules({ entries }: IpsDocument): Generator<IpsFinding> {
  const seen = new Map<string, number>();
  for (const [at, entry] of entries.entries()) {
    const path = `Bundle.entry[${at}]`;
    if (entry.resource === undefined) {
      yield finding('ips-entry-resource', path, 'no resource', 'Remove the entry or fill it.');
    }
    yield* addressRules(entry.fullUrl, `${path}.fullUrl`, seen);
    if (entry.fullUrl) seen.set(entry.fullUrl, at);
    for (const member of ['search', 'request', 'response'] as const) {
      if (entry[member] === undefined) continue;
      const mend = 'It belongs to a conversation with a server: remove it.';
      yield finding('ips-entry-plain', `${path}.${member}`, `${member} in a document`, mend);
    }
  }
}

function* addressRules(
  fullUrl: string | undefined,
  path: string,
  seen: ReadonlyMap<string, number>,
): Generator<IpsFinding> {
  if (!fullUrl) {
    const mend = 'Add urn:uuid: with a new UUID, or the address at your server.';
    yield finding('ips-full-url', path, 'fullUrl is missing', mend);
  } else if (seen.has(fullUrl)) {
    const problem = `the same fullUrl as entry[${seen.get(fullUrl)}]`;
    yield finding('ips-full-url-unique', path, problem, 'Give each its own.');
  } else if (fullUrl.includes('/_history/')) {
    yield finding('ips-full-url', path, 'fullUrl names a version', 'Leave the version out of it.');
  }
}

/** Every reference leads to an entry of the document. */
export function* referenceRules(document: IpsDocument): Generator<IpsFinding> {
  for (const [at, { resource }] of document.entries.entries()) {
    for (const { reference, path } of referencesOf(resource, placeOf(at))) {
      if (document.resolve(reference, at) !== null) continue;
      const problem = `${reference.slice(0, 80)} is no entry of the document`;
      const mend = 'Add what it names as an entry, or name it by identifier and display only.';
      yield finding('ips-reference', path, problem, mend);
    }
  }
}

/** What the profiles require of each resource beyond R4, and that all of it is about the one patient. */
export function* profileRules(document: IpsDocument): Generator<IpsFinding> {
  const patient = document.entries.findIndex(
    ({ resource }) => resource?.resourceType === 'Patient',
  );
  for (const [at, { resource }] of document.entries.entries()) {
    if (resource === undefined) continue;
    yield* requiredOf(resource, placeOf(at));
    const { subject, patient: named } = resource as {
      readonly subject?: { readonly reference?: string };
      readonly patient?: { readonly reference?: string };
    };
    const reference = (named ?? subject)?.reference;
    if (reference === undefined || reference.startsWith('#')) continue;
    const about = document.resolve(reference, at);
    if (about === null || about === patient) continue;
    const path = `${placeOf(at)}.${named === undefined ? 'subject' : 'patient'}`;
    const mend = 'A summary is about one person: take it out.';
    yield finding('ips-subject', path, 'it is about somebody else', mend);
  }
}

/** Elements that a resource of a summary must have. */
export function* requiredOf(
  resource: Parameters<typeof hasElement>[0],
  path: string,
): Generator<IpsFinding> {
  for (const element of IPS_REQUIRED[resource.resourceType] ?? []) {
    if (hasElement(resource, element)) continue;
    const mend = 'Fill it; where it is not known, say so with the data-absent-reason extension.';
    yield finding('ips-required', `${path}.${element}`, `${element} is missing`, mend);
  }
}

/** Makes a finding. */
export function finding(rule: string, path: string, problem: string, mend: string): IpsFinding {
  return { rule, path, problem, mend };
}
