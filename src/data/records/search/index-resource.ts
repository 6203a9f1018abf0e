import {
  convertToSearchableDates,
  convertToSearchableQuantities,
  convertToSearchableReferences,
  convertToSearchableStrings,
  convertToSearchableTokens,
  convertToSearchableUris,
  evalFhirPathTyped,
  type TypedValue,
  toTypedValue,
} from '@medplum/core';
import type { Address, HumanName, Identifier, Reference, Resource } from '@medplum/fhirtypes';
import { foldText, longKey, NO_SYSTEM, paramKey, shortKey, systemKey } from './keys.ts';
import { type SearchParam, searchParamsOf } from './search-params.ts';

/** What a resource can be found by, as rows of the search tables without the resource they belong to. */
export interface SearchKeys {
  readonly tokens: { param: number; code: string; system: number }[];
  readonly references: { param: number; target: string }[];
  readonly dates: { param: number; from_at: string; to_at: string }[];
  readonly texts: { param: number; folded: string; exact: string }[];
  readonly numbers: { param: number; low: number; high: number; unit: number; code: number }[];
}

const TEXT_MAX = 400;
const TARGET_MAX = 400;

/** Works out every search key of a resource from HL7's own expressions. */
export function searchKeysOf(resource: Resource): SearchKeys {
  const keys: SearchKeys = { tokens: [], references: [], dates: [], texts: [], numbers: [] };
  const root = [toTypedValue(resource)];
  for (const param of searchParamsOf(resource.resourceType).values()) {
    const values = evalFhirPathTyped(param.expression, root);
    if (values.length > 0) addKeys(keys, resource.resourceType, param, values);
  }
  return keys;
}

function addKeys(keys: SearchKeys, type: string, param: SearchParam, values: TypedValue[]): void {
  const { code, kind } = param;
  ADD[kind](keys, { param: paramKey(type, code), type, code, values });
}

/** Values of one parameter of a type, on their way into a search table. */
interface Found {
  readonly param: number;
  readonly type: string;
  readonly code: string;
  readonly values: TypedValue[];
}

const ADD: Readonly<Record<SearchParam['kind'], (keys: SearchKeys, found: Found) => void>> = {
  token: addTokens,
  reference: addReferences,
  date: addDates,
  string: addTexts,
  number: addNumbers,
  quantity: addNumbers,
  uri: addUris,
};

function addUris({ tokens }: SearchKeys, { param, values }: Found): void {
  for (const uri of convertToSearchableUris(values)) {
    tokens.push({ param, code: longKey(uri), system: NO_SYSTEM });
  }
}

function addTokens({ tokens }: SearchKeys, { param, values }: Found): void {
  // A type's text is for readers, not a token: without a system for it the library would add it as a code.
  for (const { system, value } of convertToSearchableTokens(values, { textSearchSystem: TEXTS })) {
    if (system === TEXTS || value === undefined) continue;
    tokens.push({ param, code: longKey(value), system: systemKey(system) });
  }
}

const TEXTS = 'urn:sampan:text-of-a-code';

function addReferences(keys: SearchKeys, { param, type, code, values }: Found): void {
  for (const target of convertToSearchableReferences(values)) {
    if (target.startsWith('#') || target.startsWith('identifier:')) continue;
    keys.references.push({ param, target: target.slice(0, TARGET_MAX) });
  }
  for (const { value } of values) {
    const identifier = (value as Reference | undefined)?.identifier as Identifier | undefined;
    if (identifier?.value === undefined) continue;
    keys.tokens.push({
      param: paramKey(type, `${code}:identifier`),
      code: longKey(identifier.value),
      system: systemKey(identifier.system),
    });
  }
}

function addDates({ dates }: SearchKeys, { param, values }: Found): void {
  for (const { start, end } of convertToSearchableDates(values)) {
    dates.push({ param, from_at: start ?? '-infinity', to_at: end ?? 'infinity' });
  }
}

function addTexts({ texts }: SearchKeys, { param, values }: Found): void {
  const seen = new Set<string>();
  for (const text of values.flatMap(textsOf)) {
    const exact = text.slice(0, TEXT_MAX);
    if (exact === '' || seen.has(exact)) continue;
    seen.add(exact);
    texts.push({ param, folded: foldText(exact), exact });
  }
}

/** Each part of a name or address can be looked for by its beginning. */
function textsOf(typed: TypedValue): readonly string[] {
  const present = (parts: readonly (string | undefined)[]) =>
    parts.filter((part): part is string => typeof part === 'string');
  if (typed.type === 'HumanName') {
    const { text, family, given, prefix, suffix } = typed.value as HumanName;
    return present([text, family, ...(given ?? []), ...(prefix ?? []), ...(suffix ?? [])]);
  }
  if (typed.type === 'Address') {
    const { text, line, city, district, state, country, postalCode } = typed.value as Address;
    return present([text, ...(line ?? []), city, district, state, country, postalCode]);
  }
  return convertToSearchableStrings([typed]);
}

function addNumbers({ numbers }: SearchKeys, { param, values }: Found): void {
  for (const quantity of convertToSearchableQuantities(values)) {
    const { value, system, code, unit } = quantity;
    if (value === undefined) continue;
    numbers.push({
      param,
      low: value,
      high: value,
      unit: systemKey(system),
      code: shortKey(code ?? unit ?? ''),
    });
  }
}
