import type { Bundle, BundleEntry, Composition, Resource } from '@medplum/fhirtypes';

/** What is wrong at one place of a summary, and how it is mended. For engineers, in English. */
export interface IpsFinding {
  /** Stable name of the rule. */
  readonly rule: string;
  readonly path: string;
  readonly problem: string;
  readonly mend: string;
}

/** A document with its entries as they are found by reference. */
export interface IpsDocument {
  readonly bundle: Bundle;
  readonly entries: readonly BundleEntry[];
  readonly composition: Composition | null;
  /** The place of the entry that a reference of this entry leads to; null where it leads nowhere. */
  resolve(reference: string, from: number): number | null;
}

/** Reads a bundle as a document. Nothing is judged yet. */
export function readDocument(bundle: Bundle): IpsDocument {
  const entries = (bundle.entry ?? []).filter((one) => one !== null && typeof one === 'object');
  const byUrl = new Map<string, number>();
  for (const [at, { fullUrl }] of entries.entries()) {
    if (fullUrl !== undefined && !byUrl.has(fullUrl)) byUrl.set(fullUrl, at);
  }
  const first = entries[0]?.resource;
  const resolve = (reference: string, from: number): number | null => {
    const [plain = ''] = reference.split('/_history/');
    const found = byUrl.get(plain);
    if (found !== undefined) return found;
    if (!/^[A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64}$/.test(plain)) return null;
    const base = baseOf(entries[from]);
    const relative = base === null ? undefined : byUrl.get(`${base}/${plain}`);
    return relative ?? byNameOf(entries, plain);
  };
  const composition = first?.resourceType === 'Composition' ? first : null;
  return { bundle, entries, composition, resolve };
}

/** The server under which an entry stands, where its fullUrl is that of a server. */
function baseOf(entry: BundleEntry | undefined): string | null {
  const { fullUrl, resource } = entry ?? {};
  const tail = `/${resource?.resourceType}/${resource?.id}`;
  return fullUrl?.endsWith(tail) ? fullUrl.slice(0, -tail.length) : null;
}

/** Documents made elsewhere often name an entry by type and id although its fullUrl is a UUID; one of that name is meant. */
function byNameOf(entries: readonly BundleEntry[], name: string): number | null {
  const at = entries.findIndex(
    ({ resource }) => `${resource?.resourceType}/${resource?.id}` === name,
  );
  return at === -1 ? null : at;
}

/** Every reference of a resource with its path; those into the resource itself are left out. */
export function* referencesOf(
  value: unknown,
  path: string,
): Generator<{ readonly reference: string; readonly path: string }> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, member] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
    if (key === 'reference' && typeof member === 'string') {
      if (!member.startsWith('#')) yield { reference: member, path: at };
    } else yield* referencesOf(member, at);
  }
}

/** The path of an entry's resource. */
export function placeOf(at: number): string {
  return `Bundle.entry[${at}].resource`;
}

/** Whether an element is there, also as a reason why it has no value; `[x]` for any of its types. */
export function hasElement(resource: Resource, element: string): boolean {
  const [first = '', ...rest] = element.split('.');
  const name = first.replace('[x]', '');
  const isChoice = first.endsWith('[x]');
  const found = Object.entries(resource).find(([key]) => {
    const plain = key.replace(/^_/, '');
    return isChoice ? plain.startsWith(name) : plain === name;
  })?.[1] as unknown;
  if (found === undefined || found === null) return false;
  if (rest.length === 0) return !Array.isArray(found) || found.length > 0;
  return typeof found === 'object' && rest.join('.') in found;
}
