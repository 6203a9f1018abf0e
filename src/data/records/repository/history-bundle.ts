import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import type { StoredVersion } from './stored.ts';

/** Versions of one resource or of a type as FHIR lists them, newest first, deletions among them. */
export function historyBundle(
  versions: readonly (StoredVersion & { readonly total: bigint })[],
  of: {
    readonly base: string;
    readonly resourceType: string;
    /** Null for the history of a type. */
    readonly id: string | null;
    readonly since?: string | null;
    readonly limit: number;
    readonly offset: number;
  },
): Bundle {
  const address = `${of.base}/${of.resourceType}${of.id === null ? '' : `/${of.id}`}`;
  const total = Number(versions[0]?.total ?? 0n);
  const since = of.since == null ? '' : `&_since=${encodeURIComponent(of.since)}`;
  const page = (offset: number) =>
    `${address}/_history?_count=${of.limit}&_offset=${offset}${since}`;
  const next = of.offset + of.limit;
  return {
    resourceType: 'Bundle',
    type: 'history',
    total,
    link: [
      { relation: 'self', url: page(of.offset) },
      ...(next < total ? [{ relation: 'next', url: page(next) }] : []),
    ],
    entry: versions.map((version) => entryOf(version, of.base)),
  };
}

function entryOf(stored: StoredVersion, base: string): BundleEntry {
  const { resource_type, id, version, content, updated_at } = stored;
  const method = content === null ? 'DELETE' : version === 1 ? 'POST' : 'PUT';
  const status = content === null ? '204' : version === 1 ? '201' : '200';
  return {
    fullUrl: `${base}/${resource_type}/${id}`,
    ...(content === null ? {} : { resource: JSON.parse(content) as Resource }),
    request: { method, url: version === 1 ? resource_type : `${resource_type}/${id}` },
    response: { status, etag: `W/"${version}"`, lastModified: updated_at },
  };
}
