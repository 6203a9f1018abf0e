import type { SearchRequest } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { summaryOf } from '../definitions/load-definitions.ts';

const ALWAYS: ReadonlySet<string> = new Set(['resourceType', 'id', 'meta']);
const SUBSETTED = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue',
  code: 'SUBSETTED',
};

/** What `_summary` and `_elements` leave of a resource; it says itself that it is not whole. */
export function subsetOf(
  resource: Resource | undefined,
  { summary, fields }: Pick<SearchRequest, 'summary' | 'fields'>,
): Resource | undefined {
  if (resource === undefined || (summary === undefined && fields === undefined)) return resource;
  const keeps = keeper(resource, summary, fields);
  const kept = Object.entries(resource).filter(([key]) => ALWAYS.has(key) || keeps(key));
  const { meta } = resource;
  return {
    ...Object.fromEntries(kept),
    meta: { ...meta, tag: [...(meta?.tag ?? []), SUBSETTED] },
  } as Resource;
}

function keeper(
  resource: Resource,
  summary: SearchRequest['summary'],
  fields: readonly string[] | undefined,
): (key: string) => boolean {
  if (fields !== undefined) return (key) => fields.includes(key);
  if (summary === 'text') return (key) => key === 'text';
  if (summary === 'data') return (key) => key !== 'text';
  const names = summaryOf(resource.resourceType);
  return (key) => names.some((name) => key === name || isChoice(key, name));
}

/** Whether a key is `value[x]` with its type, such as `valueQuantity`. */
function isChoice(key: string, name: string): boolean {
  return key.startsWith(name) && /^[A-Z]/.test(key.slice(name.length));
}
