import { type Filter, parseSearchRequest } from '@medplum/core';
import type { ResourceType } from '@medplum/fhirtypes';
import { isKnownType } from '../definitions/load-definitions.ts';
import { paramKey } from './keys.ts';
import { refuseSearch } from './refuse-search.ts';
import { searchParamsOf } from './search-params.ts';
import type { Searched } from './searched.ts';

type Conditions = (searched: Searched, filters: readonly Filter[]) => readonly string[];

/**
 * `encounter:Encounter.class=AMB`: rows whose reference leads to a row that fits. The row it leads to must be visible
 * to the same scope, so that a chain tells nothing of what may not be seen.
 */
export function chainCondition(
  searched: Searched,
  filter: Filter,
  conditionsOf: Conditions,
): string {
  const { alias, parameters } = searched;
  const dot = filter.code.indexOf('.');
  const [code = '', named] = filter.code.slice(0, dot).split(':');
  const target = targetType(searched.resourceType, code, named);
  const inner = innerOf(searched, target, filter);
  const key = parameters.add(paramKey(searched.resourceType, code));
  const next = parseSearchRequest(target as ResourceType, {
    [filter.code.slice(dot + 1)]: filter.value,
  });
  return `exists (
    select from data.search_reference k
      join data.resource ${inner.alias} on k.target = ${inner.alias}.resource_type || '/' || ${inner.alias}.id
       and ${inner.alias}.id = substr(k.target, ${target.length + 2})
     where k.person_id = ${alias}.person_id and k.resource_no = ${alias}.resource_no
       and k.param = ${key}::integer and k.target like ${parameters.add(`${target}/%`)}
       and ${conditionsOf(inner, next.filters ?? []).join(' and ')})`;
}

/** `_has:Observation:patient:code=8302-2`: rows to which a row that fits refers; it must be visible as well. */
export function hasCondition(searched: Searched, filter: Filter, conditionsOf: Conditions): string {
  const { alias, parameters } = searched;
  const [, type = '', reference = '', ...rest] = filter.code.split(':');
  if (!isKnownType(type) || rest.length === 0) throw refuseSearch('_has', filter.value);
  if (searchParamsOf(type).get(reference)?.kind !== 'reference') {
    throw refuseSearch(`_has:${type}:${reference}`, filter.value);
  }
  const inner = innerOf(searched, type, filter);
  const key = parameters.add(paramKey(type, reference));
  const next = parseSearchRequest(type as ResourceType, { [rest.join(':')]: filter.value });
  return `exists (
    select from data.search_reference k
      join data.resource ${inner.alias} on ${inner.alias}.person_id = k.person_id
       and ${inner.alias}.resource_no = k.resource_no
     where k.target = ${alias}.resource_type || '/' || ${alias}.id and k.param = ${key}::integer
       and ${conditionsOf(inner, next.filters ?? []).join(' and ')})`;
}

function innerOf(searched: Searched, resourceType: string, filter: Filter): Searched {
  if (searched.chains_left === 0) throw refuseSearch(filter.code, filter.value);
  return {
    ...searched,
    resourceType,
    alias: `${searched.alias}c`,
    chains_left: searched.chains_left - 1,
  };
}

function targetType(resourceType: string, code: string, named: string | undefined): string {
  const param = searchParamsOf(resourceType).get(code);
  if (param?.kind !== 'reference') throw refuseSearch(code, named ?? '');
  const targets = param.definition.target ?? [];
  const target = named ?? (targets.length === 1 ? targets[0] : undefined);
  if (target === undefined || !isKnownType(target)) throw refuseSearch(code, named ?? '');
  return target;
}
