import { type FhirPathAtom, getSearchParameterDetails, globalSchema } from '@medplum/core';
import type { SearchParameter } from '@medplum/fhirtypes';

/** How the values of a parameter are kept and compared. */
export type ParamKind = 'token' | 'reference' | 'date' | 'string' | 'number' | 'quantity' | 'uri';

/** A search parameter that works here. */
export interface SearchParam {
  readonly code: string;
  readonly kind: ParamKind;
  readonly expression: FhirPathAtom;
  readonly definition: SearchParameter;
}

/** Of the parameters that all resources have, those that are kept; `_id` and `_lastUpdated` are columns. */
const COMMON = new Set(['_profile', '_security', '_tag']);
const KINDS: ReadonlySet<string> = new Set([
  'token',
  'reference',
  'date',
  'string',
  'number',
  'quantity',
  'uri',
]);

const perType = new Map<string, ReadonlyMap<string, SearchParam>>();

/** The search parameters of a type that work here, by code: all of R4's but composite and special ones. */
export function searchParamsOf(resourceType: string): ReadonlyMap<string, SearchParam> {
  const known = perType.get(resourceType);
  if (known !== undefined) return known;
  const found = new Map<string, SearchParam>();
  for (const definition of Object.values(globalSchema.types[resourceType]?.searchParams ?? {})) {
    const param = usable(resourceType, definition);
    if (param !== null) found.set(param.code, param);
  }
  perType.set(resourceType, found);
  return found;
}

function usable(resourceType: string, definition: SearchParameter): SearchParam | null {
  const { code, type, expression } = definition;
  if (!KINDS.has(type) || expression === undefined) return null;
  if (code.startsWith('_') && !COMMON.has(code)) return null;
  try {
    const { parsedExpression } = getSearchParameterDetails(resourceType, definition);
    return { code, kind: type as ParamKind, expression: parsedExpression, definition };
  } catch {
    // The library cannot follow a few expressions; what it cannot follow is not offered.
    return null;
  }
}
