import type { CaseOf, CaseShape, Fact, FactValue } from '../../../schemes/case-shape.ts';
import { dayOf } from '../columns/calendar.ts';
import { storedOf, type Tables } from '../columns/check-tables.ts';
import { type Column, emptyCell, type Table } from '../columns/column.ts';
import { firstAtLeast } from '../columns/numbers.ts';
import { type Carrying, isNewYear, type Running } from './carrying.ts';

/** One case over all rows: it is moved, never built anew. */
export interface Cursor {
  /** The case of the row; the same object for every row. */
  readonly given: CaseOf<CaseShape>;
  /** The facts that run on; they are part of `given`. */
  readonly running: Running;
  /** The facts that no file has and that are the same on every day. */
  readonly constants: ReadonlySet<string>;
  /** Goes to a row. Rows of one person are visited in their order. */
  moveTo(row: number): void;
}

/** Sets facts of the case when another person begins. */
type Start = (row: number) => void;

/** Opens a cursor that begins at a row, which is the first of its person. */
export function openCursor(
  shape: CaseShape,
  { claims, persons }: Tables,
  carrying: Carrying | null,
  from: number,
): Cursor {
  const person = storedOf(claims, 'person');
  const on = storedOf(claims, 'on');
  let row = from;
  let last = 0;
  const given: Record<string, FactValue> = {};
  const constants = new Set<string>();
  const read = (name: string, value: (row: number) => FactValue) => {
    Object.defineProperty(given, name, { enumerable: true, get: () => value(row) });
  };
  read('on', (at) => dayOf(on[at] ?? 0));
  const starts: Start[] =
    persons === null ? [] : [personFacts(given, shape, claims, persons, from)];
  for (const [name, fact] of Object.entries(shape)) {
    const column = claims.columns[name];
    const isOfPerson = persons?.columns[name] !== undefined;
    if (column !== undefined) read(name, cellsOf(column));
    else if (isSameEachDay(fact)) {
      given[name] ??= fact.ordinary(FIRST);
      if (!isOfPerson) constants.add(name);
    } else if (!isOfPerson) read(name, (at) => fact.ordinary(dayOf(on[at] ?? 0)));
  }
  const renew: Start = (at) => {
    for (const name of carrying?.facts ?? []) {
      given[name] = shape[name]?.ordinary(dayOf(on[at] ?? 0)) ?? null;
    }
  };
  starts.unshift(renew);
  const isYearOver = (before: number, now: number) =>
    carrying?.is_yearly === true && isNewYear(carrying, dayOf(before), dayOf(now));
  return {
    given: given as CaseOf<CaseShape>,
    running: given,
    constants,
    moveTo: (to) => {
      const now = person[to] ?? 0;
      if (now !== last) for (const start of starts) start(to);
      else if (isYearOver(on[row] ?? 0, on[to] ?? 0)) renew(to);
      last = now;
      row = to;
    },
  };
}

/** The facts that the loop writes; none where the file of claims says one of them itself. */
export function carriedFacts(carrying: Carrying | null, claims: Table): readonly string[] {
  const facts = carrying?.facts ?? [];
  return facts.some((name) => claims.columns[name] !== undefined) ? [] : facts;
}

const [FIRST, SECOND] = [dayOf(730_000), dayOf(730_001)];

/** Days may be ordinary by the day of the case; everything else is the same for all. */
function isSameEachDay(fact: Fact): boolean {
  return fact.kind !== 'day' || fact.ordinary(FIRST) === fact.ordinary(SECOND);
}

/** Copies what the file of persons says, once for each person, walking on from the last one. */
function personFacts(
  given: Record<string, FactValue>,
  shape: CaseShape,
  claims: Table,
  persons: Table,
  from: number,
): Start {
  const wanted = storedOf(claims, 'person');
  const known = storedOf(persons, 'person');
  const cells = Object.values(persons.columns)
    .filter(({ name }) => shape[name] !== undefined)
    .map((column) => ({ name: column.name, value: cellsOf(column) }));
  for (const { name } of cells) given[name] = null;
  let at = firstAtLeast(known, persons.rows, wanted[from] ?? 0);
  return (row) => {
    const person = wanted[row] ?? 0;
    while (at < persons.rows && (known[at] ?? 0) < person) at += 1;
    for (const { name, value } of cells) given[name] = value(at);
  };
}

/** Reads the cells of a column as facts. */
function cellsOf(column: Column): (row: number) => FactValue {
  const { stored, lists, codes, kind } = column;
  const empty = emptyCell(column);
  switch (kind) {
    case 'money':
      return (row) => (stored[row] === empty ? null : BigInt(stored[row] ?? 0));
    case 'day':
      return (row) => (stored[row] === empty ? null : dayOf(stored[row] ?? 0));
    case 'yes_no':
      return (row) => (stored[row] === empty ? null : stored[row] === 1);
    case 'code':
      return (row) => codes[stored[row] ?? 0] ?? null;
    case 'list':
      return (row) => lists[stored[row] ?? 0] ?? [];
    default:
      return (row) => (stored[row] === empty ? null : (stored[row] ?? 0));
  }
}
