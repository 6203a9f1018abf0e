import type { FhirRepository, FhirRequest } from '@medplum/fhir-router';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { fault } from '../../../kernel/fault.ts';
import { isId } from '../../../kernel/id.ts';
import { isKnownType } from '../definitions/load-definitions.ts';
import { faultError } from '../fault-outcome.ts';
import { refuseSearch } from '../search/refuse-search.ts';
import { note } from './access.ts';
import { storeOf } from './create-repository.ts';
import { readEverything, readOne } from './resource-store.ts';

const PAGE = 200;
const PAGE_MAX = 1000;
const DATE = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/;
const AFTER = /^\d{1,18}$/;
const PARAMETERS: ReadonlySet<string> = new Set([
  '_count',
  '_type',
  '_since',
  '_cursor',
  '_format',
]);

/** All that a patient's record holds and the scope may see, page by page in the order in which it came in. */
export async function everything(
  repo: FhirRepository,
  id: string,
  query: FhirRequest['query'],
): Promise<Bundle> {
  const { session, access, ports } = storeOf(repo);
  const patient = isId(id)
    ? await readOne(session, access.scope, { resourceType: 'Patient', id })
    : null;
  if (patient === null) throw faultError(fault('record.not_found'));
  if (patient.is_deleted) throw faultError(fault('record.gone'));
  const asked = readQuery(query);
  const found = await readEverything(session, access.scope, {
    ...asked,
    person_id: id,
    limit: asked.limit + 1,
  });
  const rows = found.slice(0, asked.limit);
  for (const { person_id, resource_type } of rows) {
    note(access.trail.seen, person_id, resource_type);
  }
  const address = `${ports.base}/Patient/${id}/$everything`;
  const last = rows.at(-1);
  const follows = found.length > rows.length && last !== undefined;
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: Number(found[0]?.total ?? 0n),
    link: [
      { relation: 'self', url: linkTo(address, query, null) },
      ...(follows
        ? [{ relation: 'next', url: linkTo(address, query, String(last.resource_no)) }]
        : []),
    ],
    entry: rows.map(({ resource_type, id: named, content }) => ({
      fullUrl: `${ports.base}/${resource_type}/${named}`,
      resource: JSON.parse(content ?? '{}') as Resource,
      search: { mode: 'match' },
    })),
  };
}

function readQuery(query: FhirRequest['query']) {
  for (const name of Object.keys(query)) {
    if (!PARAMETERS.has(name)) throw refuseSearch(name, textOf(query[name]));
  }
  const types = query['_type'] === undefined ? null : textOf(query['_type']).split(',');
  const unknown = types?.find((type) => !isKnownType(type));
  if (unknown !== undefined) throw refuseSearch('_type', unknown);
  const since = query['_since'] === undefined ? null : textOf(query['_since']);
  if (since !== null && !DATE.test(since)) throw refuseSearch('_since', since);
  const cursor = query['_cursor'] === undefined ? '0' : textOf(query['_cursor']);
  if (!AFTER.test(cursor)) throw refuseSearch('_cursor', cursor);
  const count = Number(query['_count'] ?? PAGE);
  const limit = Math.min(Math.max(Number.isInteger(count) ? count : PAGE, 1), PAGE_MAX);
  return { types, since, after: BigInt(cursor), limit };
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : (value?.join(',') ?? '');
}

function linkTo(address: string, query: FhirRequest['query'], cursor: string | null): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) search.set(name, textOf(value));
  if (cursor !== null) search.set('_cursor', cursor);
  const text = search.toString();
  return text === '' ? address : `${address}?${text}`;
}
