import { type Filter, Operator, toPeriod } from '@medplum/core';
import { foldText, longKey, NO_SYSTEM, shortKey, systemKey } from './keys.ts';
import type { Parameters } from './parameters.ts';
import { refuseSearch } from './refuse-search.ts';
import type { SearchParam } from './search-params.ts';
import { partsOf } from './search-values.ts';

const TABLES = {
  token: 'data.search_token',
  uri: 'data.search_token',
  reference: 'data.search_reference',
  date: 'data.search_date',
  string: 'data.search_text',
  number: 'data.search_number',
  quantity: 'data.search_number',
} as const;

/** The search table in which a parameter's values stand. */
export function tableOf(kind: SearchParam['kind']): string {
  return TABLES[kind];
}

/** SQL that compares a row `k` of the parameter's table with one value of the request. */
export function comparison(
  param: SearchParam,
  filter: Pick<Filter, 'operator'> & { readonly value: string },
  parameters: Parameters,
): string {
  switch (param.kind) {
    case 'token':
      return compareToken(filter.value, parameters);
    case 'uri':
      return `k.code = ${parameters.add(longKey(filter.value))}::bigint`;
    case 'reference':
      return compareReference(param, filter.value, parameters);
    case 'date':
      return compareDate(param, filter, parameters);
    case 'string':
      return compareText(param, filter, parameters);
    case 'number':
    case 'quantity':
      return compareNumber(param, filter, parameters);
  }
}

/** `code`, `system|code`, `|code` (no system) or `system|` (any code of it). */
function compareToken(value: string, parameters: Parameters): string {
  const [system, code] = partsOf(value);
  if (code === undefined) return `k.code = ${parameters.add(longKey(system ?? ''))}::bigint`;
  const inSystem = `k.system = ${parameters.add(system === '' ? NO_SYSTEM : systemKey(system))}::integer`;
  if (code === '') return inSystem;
  return `k.code = ${parameters.add(longKey(code))}::bigint and ${inSystem}`;
}

const ID = /^[A-Za-z0-9.-]{1,64}$/;

/** `Type/id` or a full address; a bare id is one of any type that the parameter may point to. */
function compareReference(param: SearchParam, value: string, parameters: Parameters): string {
  if (!ID.test(value)) return `k.target = ${parameters.add(value)}`;
  const targets = (param.definition.target ?? []).map((type) => `${type}/${value}`);
  return `k.target = any (${parameters.add(targets)}::text[])`;
}

/** The beginning and the end of the period that the value means; only those that are used become parameters. */
interface Bounds {
  low(): string;
  high(): string;
}

const DATE_OPERATORS: Readonly<Record<string, (of: Bounds) => string>> = {
  [Operator.EQUALS]: ({ low, high }) => `k.from_at >= ${low()} and k.to_at <= ${high()}`,
  [Operator.NOT_EQUALS]: ({ low, high }) => `not (k.from_at >= ${low()} and k.to_at <= ${high()})`,
  [Operator.GREATER_THAN]: ({ high }) => `k.to_at > ${high()}`,
  [Operator.LESS_THAN]: ({ low }) => `k.from_at < ${low()}`,
  [Operator.GREATER_THAN_OR_EQUALS]: ({ low, high }) =>
    `k.from_at >= ${low()} or k.to_at > ${high()}`,
  [Operator.LESS_THAN_OR_EQUALS]: ({ low, high }) => `k.to_at <= ${high()} or k.from_at < ${low()}`,
  [Operator.STARTS_AFTER]: ({ high }) => `k.from_at > ${high()}`,
  [Operator.ENDS_BEFORE]: ({ low }) => `k.to_at < ${low()}`,
  [Operator.APPROXIMATELY]: ({ low, high }) => `k.from_at <= ${high()} and k.to_at >= ${low()}`,
};

function compareDate(
  param: SearchParam,
  { operator, value }: Pick<Filter, 'operator' | 'value'>,
  parameters: Parameters,
): string {
  const compare = DATE_OPERATORS[operator];
  const period = periodOf(value);
  if (compare === undefined || period === null) throw refuseSearch(param.code, value);
  return compare({
    low: () => `${parameters.add(period.start)}::timestamptz`,
    high: () => `${parameters.add(period.end)}::timestamptz`,
  });
}

const DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** The first and the last moment that a date of any precision means; null for what is no date. */
export function periodOf(value: string): { readonly start: string; readonly end: string } | null {
  if (!DATE.test(value)) return null;
  try {
    const { start, end } = toPeriod(value) ?? {};
    return start === undefined || end === undefined ? null : { start, end };
  } catch {
    // 30 February has the form of a date.
    return null;
  }
}

/** Begins with the text, contains it, or is exactly it; only the last minds case and accents. */
function compareText(
  param: SearchParam,
  { operator, value }: Pick<Filter, 'operator' | 'value'>,
  parameters: Parameters,
): string {
  if (value === '') throw refuseSearch(param.code, value);
  const like = foldText(value).replace(/[\\%_]/g, '\\$&');
  if (operator === Operator.EXACT) return `k.exact = ${parameters.add(value)}`;
  if (operator === Operator.CONTAINS) return `k.folded like ${parameters.add(`%${like}%`)}`;
  return `k.folded like ${parameters.add(`${like}%`)}`;
}

const NUMBER = /^-?\d{1,18}(\.\d{1,12})?(e-?\d{1,2})?$/i;

const NUMBER_OPERATORS: Readonly<Record<string, (low: string, high: string) => string>> = {
  [Operator.EQUALS]: (low, high) => `k.low >= ${low} and k.high < ${high}`,
  [Operator.NOT_EQUALS]: (low, high) => `not (k.low >= ${low} and k.high < ${high})`,
};
const EXACT_OPERATORS: Readonly<Record<string, (at: string) => string>> = {
  [Operator.GREATER_THAN]: (at) => `k.high > ${at}`,
  [Operator.STARTS_AFTER]: (at) => `k.low > ${at}`,
  [Operator.LESS_THAN]: (at) => `k.low < ${at}`,
  [Operator.ENDS_BEFORE]: (at) => `k.high < ${at}`,
  [Operator.GREATER_THAN_OR_EQUALS]: (at) => `k.high >= ${at}`,
  [Operator.LESS_THAN_OR_EQUALS]: (at) => `k.low <= ${at}`,
};

/** A number equals what rounds to it at its own precision; comparisons take it as it stands. */
function compareNumber(
  param: SearchParam,
  { operator, value }: Pick<Filter, 'operator' | 'value'>,
  parameters: Parameters,
): string {
  const [number = '', system, code] = partsOf(value);
  if (!NUMBER.test(number)) throw refuseSearch(param.code, value);
  const at = `${parameters.add(number)}::numeric`;
  const unit = compareUnit(system, code, parameters);
  const exact = EXACT_OPERATORS[operator];
  if (exact !== undefined) return `${exact(at)}${unit}`;
  const round = NUMBER_OPERATORS[operator];
  if (round === undefined) throw refuseSearch(param.code, value);
  const half = `${parameters.add(halfStep(number))}::numeric`;
  return `${round(`${at} - ${half}`, `${at} + ${half}`)}${unit}`;
}

/** Half of the last place that was written: 0.05 for `5.4`, 0.5 for `100`. */
function halfStep(number: string): string {
  const [mantissa = '', exponent = '0'] = number.toLowerCase().split('e');
  const places = (mantissa.split('.')[1] ?? '').length;
  return `5e${Number(exponent) - places - 1}`;
}

function compareUnit(
  system: string | undefined,
  code: string | undefined,
  parameters: Parameters,
): string {
  const unit = system ? ` and k.unit = ${parameters.add(systemKey(system))}::integer` : '';
  return code ? `${unit} and k.code = ${parameters.add(shortKey(code))}::integer` : unit;
}
