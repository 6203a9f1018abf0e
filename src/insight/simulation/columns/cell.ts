import { type Fault, fault } from '../../../kernel/fault.ts';
import { parseMinor } from '../../../kernel/money.ts';
import { dayNumberOf, EPOCH_DAY, within } from './calendar.ts';
import { type Column, emptyCell } from './column.ts';

/** Largest amount of a column, in minor units. */
const MINOR_MAX = 0x7fffffff;
const COUNT_MAX = 0x7fffffff;
const PERSON_MAX = 0xfffffffe;
/** One place less than a list column can name: the last one stands for an empty cell. */
const LISTS_MAX = 0xffff;

/** Puts a text into a cell: null when done, else what is wrong with it. */
export function putText(column: Column, row: number, text: string): Fault | null {
  if (text === '') return putEmpty(column, row);
  const value = numberOf(column, text);
  if (value === null) return wrong(column, row);
  column.stored[row] = value;
  return null;
}

/** Puts a value of a Parquet column of the right type into a cell. Days count from 1970, amounts are units. */
export function putValue(column: Column, row: number, value: unknown): Fault | null {
  if (value === null || value === undefined) return putEmpty(column, row);
  const number = numberOfValue(column, value);
  if (number === null) return wrong(column, row);
  column.stored[row] = number;
  return null;
}

function putEmpty(column: Column, row: number): Fault | null {
  if (column.kind === 'list') {
    column.stored[row] = listPlace(column, '') ?? 0;
    return null;
  }
  if (!column.is_optional) {
    return fault('batch.value_absent', where(column, row), `${row + 1}.${column.name}`);
  }
  column.stored[row] = emptyCell(column);
  return null;
}

function wrong(column: Column, row: number): Fault {
  const facts = { ...where(column, row), needed: neededFor(column) };
  return fault('batch.value_wrong', facts, `${row + 1}.${column.name}`);
}

const where = ({ name }: Column, row: number) => ({ column: name, row: String(row + 1) });

/** How a right value is written: the same in every language. */
function neededFor({ kind, codes }: Column): string {
  switch (kind) {
    case 'person':
      return `1 … ${PERSON_MAX}`;
    case 'day':
      return 'YYYY-MM-DD, 1880 … 2199';
    case 'money':
      return '0.00 … 21474836.47';
    case 'count':
      return `0 … ${COUNT_MAX}`;
    case 'yes_no':
      return 'true, false';
    case 'code':
      return codes.join(', ');
    case 'list':
      return codes.length > 0 ? codes.join(' ') : '4 8 16';
  }
}

function numberOf(column: Column, text: string): number | null {
  switch (column.kind) {
    case 'person':
      return wholeNumber(text, 1, PERSON_MAX);
    case 'day':
      return dayNumberOf(text);
    case 'money':
      return minorOf(text);
    case 'count':
      return wholeNumber(text, 0, COUNT_MAX);
    case 'yes_no':
      return text === 'true' ? 1 : text === 'false' ? 0 : null;
    case 'code':
      return placeOf(column.codes, text);
    case 'list':
      return listPlace(column, text);
  }
}

function numberOfValue(column: Column, value: unknown): number | null {
  if (typeof value === 'string') return numberOf(column, value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = Number(value);
  switch (column.kind) {
    case 'day':
      return within(number + EPOCH_DAY);
    case 'money':
      return between(Math.round(number * 100), 0, MINOR_MAX);
    case 'person':
      return between(number, 1, PERSON_MAX);
    default:
      return between(number, 0, COUNT_MAX);
  }
}

function between(number: number, min: number, max: number): number | null {
  return Number.isInteger(number) && number >= min && number <= max ? number : null;
}

const DIGITS = /^\d{1,10}$/;

function wholeNumber(text: string, min: number, max: number): number | null {
  return DIGITS.test(text) ? between(Number(text), min, max) : null;
}

function minorOf(text: string): number | null {
  const read = parseMinor(text);
  return read.ok ? between(Number(read.value), 0, MINOR_MAX) : null;
}

function placeOf(codes: readonly string[], text: string): number | null {
  const place = codes.indexOf(text);
  return place === -1 ? null : place;
}

const places = new WeakMap<Column['lists'], Map<string, number>>();

/** The place of a list among the distinct ones, which it joins when it is new. Items are apart by one blank. */
function listPlace({ lists, codes }: Column, text: string): number | null {
  const known = places.get(lists) ?? new Map<string, number>();
  places.set(lists, known);
  const place = known.get(text);
  if (place !== undefined) return place;
  const items = text === '' ? [] : text.split(' ');
  const list = codes.length > 0 ? codesOf(codes, items) : numbersOf(items);
  if (list === null || lists.length === LISTS_MAX) return null;
  known.set(text, lists.push(list) - 1);
  return lists.length - 1;
}

function codesOf(codes: readonly string[], items: readonly string[]): readonly string[] | null {
  return items.every((item) => codes.includes(item)) ? Object.freeze([...items]) : null;
}

function numbersOf(items: readonly string[]): readonly number[] | null {
  const numbers = items.map((item) => wholeNumber(item, 0, COUNT_MAX));
  return numbers.includes(null) ? null : Object.freeze(numbers as number[]);
}
