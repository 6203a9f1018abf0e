import { type Filter, Operator } from '@medplum/core';
import { fault } from '../../../kernel/fault.ts';
import { isId } from '../../../kernel/id.ts';
import { compartmentParams, isKnownType } from '../definitions/load-definitions.ts';
import { faultError } from '../fault-outcome.ts';
import { shelfOf } from '../record-types.ts';
import { visible } from '../scope.ts';
import { chainCondition, hasCondition } from './chains.ts';
import { comparison, periodOf, tableOf } from './compare.ts';
import { paramKey } from './keys.ts';
import { refuseSearch } from './refuse-search.ts';
import { type SearchParam, searchParamsOf } from './search-params.ts';
import { choicesOf } from './search-values.ts';
import type { Searched } from './searched.ts';

/** Most alternatives of one parameter. */
const CHOICES_MAX = 200;
const FILTERS_MAX = 30;

/** What every row of a search must be: of the type, not deleted, visible, and fitting every filter. */
export function conditionsOf(searched: Searched, filters: readonly Filter[]): readonly string[] {
  const { resourceType, alias, scope, parameters } = searched;
  if (!isKnownType(resourceType)) throw refuseSearch('_type', resourceType);
  if (filters.length > FILTERS_MAX) throw refuseSearch('?', String(filters.length));
  const shelf = shelfOf(resourceType, compartmentParams(resourceType).length > 0);
  if (shelf === 'closed' || shelf === 'made') {
    throw faultError(fault('record.type_closed', { type: resourceType }));
  }
  return [
    `${alias}.resource_type = ${parameters.add(resourceType)}`,
    `not ${alias}.is_deleted`,
    visible(scope, alias, parameters, shelf === 'directory' ? 'directory' : 'record'),
    ...filters.map((filter) => conditionOf(searched, filter)),
  ];
}

function conditionOf(searched: Searched, filter: Filter): string {
  const { code } = filter;
  if (code === '_id') return idCondition(searched, filter);
  if (code === '_lastUpdated') return updatedCondition(searched, filter);
  if (code.startsWith('_has:')) return hasCondition(searched, filter, conditionsOf);
  if (code.includes('.')) return chainCondition(searched, filter, conditionsOf);
  const param = searchParamsOf(searched.resourceType).get(code);
  if (param === undefined) throw refuseSearch(code, filter.value);
  return paramCondition(searched, param, filter);
}

function idCondition({ alias, resourceType, parameters }: Searched, filter: Filter): string {
  if (filter.operator !== Operator.EQUALS) throw refuseSearch('_id', filter.value);
  const ids = choicesOf(filter.value);
  const condition = `${alias}.id = any (${parameters.add(ids)}::text[])`;
  if (resourceType !== 'Patient') return condition;
  // A patient stands under their own identifier: the row is found by the key of the table.
  return `${alias}.person_id = any (${parameters.add(ids.filter(isId))}::uuid[]) and ${condition}`;
}

const UPDATED: Readonly<Record<string, string>> = {
  [Operator.EQUALS]: 'between',
  [Operator.GREATER_THAN]: '>',
  [Operator.STARTS_AFTER]: '>',
  [Operator.GREATER_THAN_OR_EQUALS]: '>=',
  [Operator.LESS_THAN]: '<',
  [Operator.ENDS_BEFORE]: '<',
  [Operator.LESS_THAN_OR_EQUALS]: '<=',
};

function updatedCondition({ alias, parameters }: Searched, { operator, value }: Filter): string {
  const sign = UPDATED[operator];
  const period = periodOf(value);
  if (sign === undefined || period === null) throw refuseSearch('_lastUpdated', value);
  const at = (moment: string) => `${parameters.add(moment)}::timestamptz`;
  if (sign === 'between') {
    return `${alias}.updated_at between ${at(period.start)} and ${at(period.end)}`;
  }
  const isAfterwards = sign === '>' || sign === '<=';
  return `${alias}.updated_at ${sign} ${at(isAfterwards ? period.end : period.start)}`;
}

const PLAIN_OPERATORS: Readonly<Record<SearchParam['kind'], ReadonlySet<string>>> = {
  token: new Set([Operator.EQUALS, Operator.NOT]),
  uri: new Set([Operator.EQUALS, Operator.NOT]),
  reference: new Set([Operator.EQUALS, Operator.NOT]),
  string: new Set([Operator.EQUALS, Operator.CONTAINS, Operator.EXACT]),
  date: new Set(['eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb', 'ap']),
  number: new Set(['eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb']),
  quantity: new Set(['eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb']),
};

function paramCondition(searched: Searched, param: SearchParam, filter: Filter): string {
  const { operator, value } = filter;
  if (operator === Operator.MISSING) return missingCondition(searched, param, value);
  if (operator === Operator.IDENTIFIER && param.kind === 'reference') {
    const derived = { ...param, kind: 'token' as const, code: `${param.code}:identifier` };
    return paramCondition(searched, derived, { ...filter, operator: Operator.EQUALS });
  }
  if (!PLAIN_OPERATORS[param.kind].has(operator)) throw refuseSearch(param.code, operator);
  const choices = choicesOf(value);
  if (choices.length === 0 || choices.length > CHOICES_MAX) throw refuseSearch(param.code, value);
  const { parameters } = searched;
  const matches = choices.map((one) => comparison(param, { operator, value: one }, parameters));
  const any = matches.map((match) => `(${match})`).join(' or ');
  const person = personOf(param, filter);
  if (isNegative(operator)) return `not ${keyExists(searched, param, any)}`;
  if (person === null) return keyExists(searched, param, any);
  // Whoever names a patient stands under that patient: the key of the table narrows the search, and the reference is
  // looked up last, for the rows that are left. As a join it would be tried first.
  const narrowed = `${searched.alias}.person_id = ${parameters.add(person)}::uuid`;
  return `${narrowed} and ${keyChecked(searched, param, any)}`;
}

function isNegative(operator: string): boolean {
  return operator === Operator.NOT;
}

function keyExists(searched: Searched, param: SearchParam, match: string): string {
  return `exists (select ${keyRows(searched, param, match)})`;
}

function keyChecked(searched: Searched, param: SearchParam, match: string): string {
  return `coalesce((select true ${keyRows(searched, param, match)} limit 1), false)`;
}

function keyRows(
  { alias, resourceType, parameters }: Searched,
  param: SearchParam,
  match: string,
): string {
  const key = parameters.add(paramKey(resourceType, param.code));
  return `from ${tableOf(param.kind)} k
     where k.person_id = ${alias}.person_id and k.resource_no = ${alias}.resource_no
       and k.param = ${key}::integer and (${match})`;
}

function missingCondition(searched: Searched, param: SearchParam, value: string): string {
  if (value !== 'true' && value !== 'false') throw refuseSearch(`${param.code}:missing`, value);
  return `${value === 'true' ? 'not ' : ''}${keyExists(searched, param, 'true')}`;
}

/** The one patient whom a reference filter names; null where it names several, none or somebody else. */
function personOf(param: SearchParam, { value }: Filter): string | null {
  if (param.kind !== 'reference') return null;
  const id = value.startsWith('Patient/') ? value.slice('Patient/'.length) : null;
  if (id !== null) return isId(id) ? id : null;
  const { target } = param.definition;
  return target?.length === 1 && target[0] === 'Patient' && isId(value) ? value : null;
}
