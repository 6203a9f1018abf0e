import type { CaseShape } from '../../../schemes/case-shape.ts';
import type { Parameters } from '../../../schemes/rule.ts';
import { FIRST_DAY } from '../columns/calendar.ts';
import { storedOf, type Tables } from '../columns/check-tables.ts';
import type { Column, Table } from '../columns/column.ts';
import { firstAtLeast } from '../columns/numbers.ts';
import type { Epochs } from '../run/epochs.ts';
import type { Rows } from '../run/parts.ts';
import { newSpace } from '../run/space.ts';

/** Keys fit into 32 bits. */
const KEYS_MAX = 0x7fffffff;
/** A list that has more distinct values than these is not part of a key. */
const LISTS_MAX = 64;

/**
 * One number for each row: which law is in force on its day, and what its codes are. Rows of one key differ in days
 * and amounts only.
 */
export interface RowKeys {
  /** One more than the largest key. */
  readonly count: number;
  /** Facts that are the same in all rows of a key, besides those that no file has. */
  readonly facts: ReadonlySet<string>;
  /** The keys of neighbouring rows; `begins` says where another person may begin. */
  of(rows: Rows, begins: Uint8Array): Int32Array;
}

interface Part {
  readonly name: string;
  readonly stored: Uint8Array;
  /** Its last value stands for an empty cell too. */
  readonly last: number;
  readonly stride: number;
}

/** The keys of tables; null where there would be too many. */
export function rowKeysOf(
  shape: CaseShape,
  { claims, persons }: Tables,
  { epochOf, count: epochs }: Pick<Epochs<Parameters>, 'epochOf' | 'count'>,
): RowKeys | null {
  let count = epochs;
  const partsOf = (table: Table | null): readonly Part[] =>
    Object.values(table?.columns ?? {}).flatMap((column) => {
      const values = valuesOf(column);
      if (values === null || shape[column.name] === undefined) return [];
      const part = { name: column.name, stored: bytesOf(column), last: values - 1, stride: count };
      count *= values;
      return [part];
    });
  const ofClaims = partsOf(claims);
  const ofPersons = partsOf(persons);
  if (count > KEYS_MAX) return null;
  const space = newSpace();
  const addPersons = openPersonParts(claims, persons, ofPersons);
  const on = storedOf(claims, 'on') as Int32Array;
  return {
    count,
    facts: new Set([...ofClaims, ...ofPersons].map(({ name }) => name)),
    of: ({ from, to }, begins) => {
      const keys = space.numbers('keys', to - from);
      for (let at = 0; at < keys.length; at++) {
        keys[at] = epochOf[(on[from + at] ?? 0) - FIRST_DAY] ?? 0;
      }
      for (const part of ofClaims) addPart(keys, part, from);
      if (ofPersons.length > 0) addPersons(keys, begins, from);
      return keys;
    },
  };
}

/** How many values the cells of a column may have, an empty cell among them; null where they are amounts or days. */
function valuesOf({ kind, codes, lists }: Column): number | null {
  if (kind === 'yes_no') return 3;
  if (kind === 'code') return codes.length + 1;
  return kind === 'list' && lists.length <= LISTS_MAX ? lists.length + 1 : null;
}

/** One byte for each row: one loop over one kind of memory is faster than one over several. */
function bytesOf({ stored }: Column): Uint8Array {
  if (stored instanceof Uint8Array) return stored;
  const bytes = new Uint8Array(stored.length);
  for (let row = 0; row < bytes.length; row++) bytes[row] = Math.min(stored[row] ?? 0, 0xff);
  return bytes;
}

function addPart(keys: Int32Array, { stored, last, stride }: Part, from: number): void {
  for (let at = 0; at < keys.length; at++) {
    const value = stored[from + at] ?? last;
    keys[at] = (keys[at] ?? 0) + (value < last ? value : last) * stride;
  }
}

/** Adds what the file of persons says, looked up once for each person. */
function openPersonParts(claims: Table, persons: Table | null, parts: readonly Part[]) {
  const wanted = storedOf(claims, 'person') as Uint32Array;
  const known = storedOf(persons ?? claims, 'person') as Uint32Array;
  const rows = persons?.rows ?? 0;
  return (keys: Int32Array, begins: Uint8Array, from: number): void => {
    let sum = 0;
    for (let at = 0; at < keys.length; at++) {
      if (begins[at] === 1) {
        const row = firstAtLeast(known, rows, wanted[from + at] ?? 0);
        sum = parts.reduce((all, part) => all + partAt(part, row), 0);
      }
      keys[at] = (keys[at] ?? 0) + sum;
    }
  };
}

function partAt({ stored, last, stride }: Part, row: number): number {
  return Math.min(stored[row] ?? last, last) * stride;
}
