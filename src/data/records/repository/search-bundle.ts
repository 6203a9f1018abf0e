import { formatSearchQuery, type SearchRequest, type WithId } from '@medplum/core';
import { type FhirRepository, getExtraEntries } from '@medplum/fhir-router';
import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import { fault } from '../../../kernel/fault.ts';
import { faultError } from '../fault-outcome.ts';
import { keepText } from '../kept-text.ts';
import { MADE_TYPES } from '../record-types.ts';
import { readCursor, writeCursor } from '../search/page-cursor.ts';
import { type FoundPage, findPage } from '../search/search-store.ts';
import { subsetOf } from '../search/subset.ts';
import { note, noteMade } from './access.ts';
import type { Store } from './ports.ts';
import type { StoredVersion } from './stored.ts';

const PAGE = 20;
const PAGE_MAX = 1000;
const OFFSET_MAX = 100_000;
/** Matches and what they bring along. */
const ENTRIES_MAX = 2000;

interface PageEnds {
  readonly total: number | null;
  /** What the link to the next page carries; null on the last. */
  readonly next: string | null;
}

interface Page extends PageEnds {
  readonly resources: readonly WithId<Resource>[];
}

interface StoredPage extends PageEnds {
  readonly rows: readonly StoredVersion[];
}

/** Answers a search with one page: matches, what they bring along, and the way to the next page. */
export async function searchBundle(
  store: Store,
  repo: FhirRepository,
  request: SearchRequest,
): Promise<Bundle<WithId<Resource>>> {
  if (request.types !== undefined) {
    throw faultError(fault('record.type_closed', { type: '_type' }));
  }
  const { limit, offset, anchor } = boundsOf(request);
  if (MADE_TYPES.has(request.resourceType)) {
    const made = await madePage(store, request, { limit, offset });
    return await bundleOf(store, repo, request, made);
  }
  const page = await storedPage(store, request, { limit, offset, anchor });
  if (store.gives_text && isWhole(request)) return textBundle(store, request, page);
  const resources = page.rows.map(({ content }) => JSON.parse(content ?? '{}') as WithId<Resource>);
  return await bundleOf(store, repo, request, { ...page, resources });
}

/** Whether the answer holds the matches as they are stored, and nothing besides. */
function isWhole({ include, revInclude, summary, fields }: SearchRequest): boolean {
  return [include, revInclude, summary, fields].every((one) => one === undefined);
}

/** A page whose matches stay the text that they are stored as. */
function textBundle(
  store: Store,
  request: SearchRequest,
  { rows, total, next }: StoredPage,
): Bundle<WithId<Resource>> {
  const bundle: Bundle<WithId<Resource>> = {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(total === null ? {} : { total }),
    link: linksOf(store, request, next),
  };
  const head = JSON.stringify(bundle).slice(0, -1);
  const entries = rows.map(({ resource_type, id, content }) => {
    const full = JSON.stringify(`${store.ports.base}/${resource_type}/${id}`);
    return `{"fullUrl":${full},"resource":${content},"search":{"mode":"match"}}`;
  });
  const text = entries.length === 0 ? `${head}}` : `${head},"entry":[${entries.join(',')}]}`;
  return keepText(bundle, text);
}

async function bundleOf(
  store: Store,
  repo: FhirRepository,
  request: SearchRequest,
  page: Page,
): Promise<Bundle<WithId<Resource>>> {
  const entry: BundleEntry[] = page.resources.map((resource) => ({
    fullUrl: `${store.ports.base}/${resource.resourceType}/${resource.id}`,
    resource,
    search: { mode: 'match' },
  }));
  if (request.include !== undefined || request.revInclude !== undefined) {
    await getExtraEntries(repo, request, [...page.resources], entry, {
      fullUrl: (type, id) => `${store.ports.base}/${type}/${id}`,
      maxResults: ENTRIES_MAX,
    });
  }
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(page.total === null ? {} : { total: page.total }),
    link: linksOf(store, request, page.next),
    ...(entry.length === 0
      ? {}
      : { entry: entry.map((one) => ({ ...one, resource: subsetOf(one.resource, request) })) }),
  } as Bundle<WithId<Resource>>;
}

function boundsOf({ count, offset, cursor }: SearchRequest) {
  const limit =
    count === undefined || Number.isNaN(count) ? PAGE : Math.min(Math.max(count, 0), PAGE_MAX);
  const from = readCursor(cursor) ?? { anchor: null, offset: offset ?? 0 };
  if (!(from.offset >= 0 && from.offset <= OFFSET_MAX)) {
    throw faultError(fault('record.search', { parameter: '_offset', value: String(from.offset) }));
  }
  return { limit, ...from };
}

async function storedPage(
  store: Store,
  request: SearchRequest,
  at: { readonly limit: number; readonly offset: number; readonly anchor: bigint | null },
): Promise<StoredPage> {
  const found: FoundPage = await findPage(store.session, store.access.scope, {
    resourceType: request.resourceType,
    filters: request.filters ?? [],
    sort: request.sortRules ?? [],
    counts: request.total !== 'none',
    // One more than asked tells whether another page follows.
    limit: at.limit === 0 ? 0 : at.limit + 1,
    offset: at.offset,
    anchor: at.anchor,
  });
  const rows = found.rows.slice(0, at.limit);
  for (const { person_id, resource_type } of rows) {
    note(store.access.trail.seen, person_id, resource_type);
  }
  const anchor = at.anchor ?? found.newest;
  const follows = found.rows.length > at.limit && anchor !== null;
  return {
    rows,
    total: found.total,
    next: follows ? writeCursor({ anchor, offset: at.offset + at.limit }) : null,
  };
}

async function madePage(
  store: Store,
  request: SearchRequest,
  at: { readonly limit: number; readonly offset: number },
): Promise<Page> {
  const all = await store.ports.made.search(request);
  const end = at.offset + at.limit;
  const next = end < all.length && at.limit > 0 ? writeCursor({ anchor: 0n, offset: end }) : null;
  const resources = all.slice(at.offset, end);
  for (const made of resources) noteMade(store.access.trail.seen, made);
  return { resources, total: all.length, next };
}

function linksOf(store: Store, request: SearchRequest, next: string | null) {
  const address = `${store.ports.base}/${request.resourceType}`;
  const summary = request.summary === undefined ? '' : `_summary=${request.summary}`;
  const to = (asked: SearchRequest) => {
    const query = formatSearchQuery(asked);
    if (summary === '') return `${address}${query}`;
    return `${address}${query}${query === '' ? '?' : '&'}${summary}`;
  };
  const { offset: _offset, ...rest } = request;
  return [
    { relation: 'self', url: to(request) },
    ...(next === null ? [] : [{ relation: 'next', url: to({ ...rest, cursor: next }) }]),
  ];
}
