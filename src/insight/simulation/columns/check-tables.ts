import { fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Table } from './column.ts';
import { FaultList, type FileFaults } from './fill-table.ts';
import { numberAt } from './numbers.ts';

/** What a batch reads: claims in the order of persons and days, and what is said of each person once. */
export interface Tables {
  readonly claims: Table;
  readonly persons: Table | null;
}

/** Checks what a batch relies on: the order of rows, one row for each person, and that no claim precedes its person. */
export function checkTables(tables: Tables): Result<Tables, FileFaults> {
  const found = new FaultList();
  checkOrder(tables.claims, found);
  if (tables.persons !== null) {
    checkOnePerRow(tables.persons, found);
    checkApart(tables.claims, tables.persons, found);
    if (found.count === 0) checkKnown(tables.claims, tables.persons, found);
  }
  if (found.count === 0) checkBorn(tables, found);
  return found.count === 0 ? ok(tables) : no(found);
}

/** The numbers of a column that is there. */
export function storedOf({ columns }: Table, name: string): ArrayLike<number> {
  const column = columns[name];
  if (column === undefined) throw new Error(`the table has no column ${name}`);
  return column.stored;
}

const atRow = (row: number) => ({ row: String(row + 1) });

function checkOrder(claims: Table, found: FaultList): void {
  const person = storedOf(claims, 'person');
  const on = storedOf(claims, 'on');
  for (let row = 1; row < claims.rows; row++) {
    const before = person[row - 1] ?? 0;
    const now = person[row] ?? 0;
    const isLater = now > before || (now === before && (on[row] ?? 0) >= (on[row - 1] ?? 0));
    if (!isLater) found.add(fault('batch.not_sorted', atRow(row), String(row + 1)));
  }
}

function checkOnePerRow(persons: Table, found: FaultList): void {
  const person = storedOf(persons, 'person');
  for (let row = 1; row < persons.rows; row++) {
    if ((person[row] ?? 0) <= (person[row - 1] ?? 0)) {
      found.add(fault('batch.person_order', atRow(row), String(row + 1)));
    }
  }
}

/** A fact stands in one of the two files. */
function checkApart(claims: Table, persons: Table, found: FaultList): void {
  for (const column of Object.keys(persons.columns)) {
    if (column !== 'person' && claims.columns[column] !== undefined) {
      found.add(fault('batch.column_in_both', { column }, column));
    }
  }
}

function checkKnown(claims: Table, persons: Table, found: FaultList): void {
  const wanted = storedOf(claims, 'person');
  const known = storedOf(persons, 'person');
  let at = 0;
  for (let row = 0; row < claims.rows; row++) {
    while (at < persons.rows && (known[at] ?? 0) < (wanted[row] ?? 0)) at += 1;
    if (known[at] !== wanted[row] || at >= persons.rows) {
      found.add(fault('batch.person_unknown', atRow(row), String(row + 1)));
    }
  }
}

/** Nobody is born after the day of the claim. */
function checkBorn({ claims, persons }: Tables, found: FaultList): void {
  const on = storedOf(claims, 'on');
  const bornOf = claims.columns['born_on'] === undefined ? bornByPerson : bornByClaim;
  const born = bornOf(claims, persons);
  if (born === null) return;
  for (let row = 0; row < claims.rows; row++) {
    if (born(row) > numberAt(on, row)) {
      found.add(fault('batch.born_later', atRow(row), String(row + 1)));
    }
  }
}

type DayOfRow = (row: number) => number;

function bornByClaim(claims: Table): DayOfRow {
  const born = storedOf(claims, 'born_on');
  return (row) => numberAt(born, row);
}

function bornByPerson(claims: Table, persons: Table | null): DayOfRow | null {
  if (persons === null || persons.columns['born_on'] === undefined) return null;
  const born = storedOf(persons, 'born_on');
  const wanted = storedOf(claims, 'person');
  const known = storedOf(persons, 'person');
  let at = 0;
  return (row) => {
    while (numberAt(known, at) < numberAt(wanted, row)) at += 1;
    return numberAt(born, at);
  };
}
