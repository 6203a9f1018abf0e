import { isJson, type Json, listOf, memberOf, textOf } from './json.ts';

/** One resource of a document with the address under which it stands there. */
export interface Entry {
  readonly resource: Json;
  readonly full_url: string | null;
  /** Type and identifier, or the place in the document where it has none. */
  readonly name: string;
}

/** A document as far as its reader needs it. */
export interface ReadDocument {
  readonly entries: readonly Entry[];
  readonly composition: Json | null;
  readonly patient: Json | null;
  /** What a reference leads to, in the resource itself or in the document. */
  resolve(reference: unknown, from: Json): Json | null;
}

/** More than any summary holds: what has more is no document to be read at a counter. */
export const ENTRIES_MAX = 5000;

/** Reads a Bundle, or a single resource, as a document; null where it is neither. */
export function readDocument(value: unknown): ReadDocument | null {
  if (!isJson(value) || textOf(value['resourceType']) === null) return null;
  const isBundle = value['resourceType'] === 'Bundle';
  const rows = isBundle ? listOf(value['entry']) : [{ resource: value }];
  if (rows.length > ENTRIES_MAX) return null;
  const entries = rows.flatMap((row: Json, at) => {
    const resource = memberOf(row, 'resource');
    if (resource === null) return [];
    const full_url = textOf(row['fullUrl']);
    return [{ resource, full_url, name: nameOf(resource, at) }];
  });
  if (entries.length === 0) return null;
  const byAddress = new Map<string, Json>();
  for (const { resource, full_url, name } of entries) {
    for (const address of [full_url, name]) {
      if (address !== null && !byAddress.has(address)) byAddress.set(address, resource);
    }
  }
  const first = (type: string) =>
    entries.find(({ resource }) => resource['resourceType'] === type)?.resource ?? null;
  return {
    entries,
    composition: first('Composition'),
    patient: first('Patient'),
    resolve: (reference, from) => {
      const address = isJson(reference) ? textOf(reference['reference']) : null;
      if (address === null) return null;
      if (address.startsWith('#')) return containedIn(from, address.slice(1));
      const [plain = ''] = address.split('/_history/');
      return byAddress.get(plain) ?? byAddress.get(tailOf(plain)) ?? null;
    },
  };
}

/** Type and identifier. Two entries may bear the same; the place keeps those without one apart. */
function nameOf(resource: Json, at: number): string {
  const type = textOf(resource['resourceType']) ?? 'Resource';
  return `${type}/${textOf(resource['id']) ?? `#${at + 1}`}`;
}

function tailOf(address: string): string {
  return address.split('/').slice(-2).join('/');
}

function containedIn(resource: Json, id: string): Json | null {
  return listOf(resource['contained']).find((one) => one['id'] === id) ?? null;
}

/** Reads the text of a document and keeps every number as it is written; null where it is no JSON. */
export function parseDocument(text: string): unknown {
  try {
    return JSON.parse(text, keepNumbers);
  } catch {
    return null;
  }
}

/** `5.60` stays `5.60`: what a laboratory printed says how exactly it measured. */
function keepNumbers(_key: string, value: unknown, at?: { readonly source?: string }): unknown {
  return typeof value === 'number' ? (at?.source ?? String(value)) : value;
}
