import type { FhirRepository, FhirRequest } from '@medplum/fhir-router';
import type { Bundle } from '@medplum/fhirtypes';
import { fault } from '../../../kernel/fault.ts';
import { compartmentParams, isKnownType } from '../definitions/load-definitions.ts';
import { faultError } from '../fault-outcome.ts';
import { shelfOf } from '../record-types.ts';
import { note } from '../repository/access.ts';
import { storeOf } from '../repository/create-repository.ts';
import { historyBundle } from '../repository/history-bundle.ts';
import { readTypeVersions } from '../repository/resource-store.ts';
import { refuseSearch } from '../search/refuse-search.ts';

const PAGE_MAX = 100;
const OFFSET_MAX = 100_000;
const MOMENT = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/;
const PARAMETERS: ReadonlySet<string> = new Set(['_count', '_offset', '_since', '_format']);

/** What changed among the resources of a type that the scope may see, newest first (`record.search`). */
export async function typeHistory(
  repo: FhirRepository,
  resourceType: string,
  query: FhirRequest['query'],
): Promise<Bundle> {
  const isKnown = isKnownType(resourceType);
  const shelf = isKnown && shelfOf(resourceType, compartmentParams(resourceType).length > 0);
  if (shelf !== 'record' && shelf !== 'directory') {
    throw faultError(fault('record.type_closed', { type: resourceType }, 'resourceType'));
  }
  const { session, access, ports } = storeOf(repo);
  const asked = readQuery(query);
  const versions = await readTypeVersions(session, access.scope, { resourceType, ...asked });
  for (const { person_id } of versions) note(access.trail.seen, person_id);
  return historyBundle(versions, { base: ports.base, resourceType, id: null, ...asked });
}

function readQuery(query: FhirRequest['query']) {
  const unknown = Object.keys(query).find((name) => !PARAMETERS.has(name));
  if (unknown !== undefined) throw refuseSearch(unknown, String(query[unknown]));
  const since = query['_since'] === undefined ? null : String(query['_since']).replace(' ', '+');
  if (since !== null && !MOMENT.test(since)) throw refuseSearch('_since', since);
  const limit = Math.min(Math.max(Number(query['_count'] ?? PAGE_MAX) || PAGE_MAX, 1), PAGE_MAX);
  const offset = Number(query['_offset'] ?? 0);
  if (!(offset >= 0 && offset <= OFFSET_MAX)) throw refuseSearch('_offset', String(offset));
  return { since, limit, offset };
}
