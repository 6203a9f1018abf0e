import type { SortRule } from '@medplum/core';
import { paramKey } from './keys.ts';
import { refuseSearch } from './refuse-search.ts';
import { searchParamsOf } from './search-params.ts';
import type { Searched } from './searched.ts';

const RULES_MAX = 3;

/** SQL expressions by which a search is sorted; what is alike stays in the order in which it came in. */
export function orderOf(searched: Searched, rules: readonly SortRule[]): string {
  if (rules.length > RULES_MAX) throw refuseSearch('_sort', String(rules.length));
  const sorted = rules.map((rule) => `${sortValue(searched, rule)} ${direction(rule)} nulls last`);
  return [...sorted, `${searched.alias}.resource_no`].join(', ');
}

function direction({ descending }: SortRule): string {
  return descending === true ? 'desc' : 'asc';
}

function sortValue(searched: Searched, rule: SortRule): string {
  const { alias, resourceType, parameters } = searched;
  if (rule.code === '_lastUpdated') return `${alias}.updated_at`;
  if (rule.code === '_id') return `${alias}.id`;
  const kind = searchParamsOf(resourceType).get(rule.code)?.kind;
  const column = kind === undefined ? null : columnOf(kind, rule.descending === true);
  if (column === null) throw refuseSearch('_sort', rule.code);
  const key = parameters.add(paramKey(resourceType, rule.code));
  return `(
    select ${column.value} from ${column.table} k
     where k.person_id = ${alias}.person_id and k.resource_no = ${alias}.resource_no
       and k.param = ${key}::integer)`;
}

/** Downwards the last of several values counts, upwards the first. */
function columnOf(kind: string, isDown: boolean): { table: string; value: string } | null {
  const end = isDown ? 'max' : 'min';
  switch (kind) {
    case 'date':
      return { table: 'data.search_date', value: isDown ? 'max(k.to_at)' : 'min(k.from_at)' };
    case 'string':
      return { table: 'data.search_text', value: `${end}(k.folded)` };
    case 'number':
    case 'quantity':
      return { table: 'data.search_number', value: `${end}(k.low)` };
    case 'reference':
      return { table: 'data.search_reference', value: `${end}(k.target)` };
    default:
      return null;
  }
}
