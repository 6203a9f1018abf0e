import { CURRENCIES, type Currency, formatMinor } from '../../../kernel/money.ts';
import type { ReasonCode } from '../../../kernel/reason.ts';
import type { Payer } from '../../../schemes/payers.ts';
import { storedOf } from '../columns/check-tables.ts';
import { emptyCell, type Table } from '../columns/column.ts';
import { PLACES, type Place } from '../places.ts';
import { type Decisions, OUTCOME_CODES, type OutcomeCode, PAYER_CODES } from './decisions.ts';
import type { Rows } from './parts.ts';

type Counts<K extends string = string> = { readonly [key in K]?: number };

/** One cell of the matrix of who pays for what is treated where. */
export interface Paid {
  readonly payer: Payer;
  readonly place: Place;
  readonly currency: Currency;
  /** In units with two decimals, such as "1061.43". */
  readonly amount: string;
}

/** What all decisions of a run come to. The same however the rows were divided among workers. */
export interface Totals {
  readonly claims: number;
  readonly persons: number;
  readonly outcomes: Counts<OutcomeCode>;
  /** A claim counts once for each of its reasons. */
  readonly reasons: Counts<ReasonCode>;
  /** By the parameter that nobody has settled. */
  readonly not_settled: Counts;
  /** Claims in whose decision a provisional value was used. */
  readonly provisional: number;
  readonly paid: readonly Paid[];
}

/** Adds up the decisions of rows. */
export function totalsOf(decisions: Decisions, claims: Table, rows: Rows): Totals {
  const length = rows.to - rows.from;
  const { outcome, reasons, reason_lists } = decisions;
  return {
    claims: length,
    persons: personsOf(claims, rows),
    outcomes: counts(countBytes(outcome, OUTCOME_CODES.length), (place) => {
      return [OUTCOME_CODES[place] ?? 'covered'];
    }),
    reasons: counts(
      countPlaces(reasons, reason_lists.length),
      (place) => reason_lists[place] ?? [],
    ),
    not_settled: unsettledIn(decisions),
    provisional: onesIn(decisions.is_provisional),
    paid: paidBy(decisions, cellsOf(decisions, claims, rows.from)),
  };
}

function unsettledIn({ keys, not_settled }: Decisions): Counts {
  if (keys.length === 0) return {};
  return counts(countPlaces(not_settled, keys.length + 1), (place) =>
    place === 0 ? [] : [keys[place - 1] ?? ''],
  );
}

function onesIn(flags: Uint8Array): number {
  let ones = 0;
  for (let row = 0; row < flags.length; row++) ones += flags[row] ?? 0;
  return ones;
}

function personsOf(claims: Table, { from, to }: Rows): number {
  const person = storedOf(claims, 'person');
  let persons = 0;
  for (let row = from; row < to; row++) {
    if (row === from || person[row] !== person[row - 1]) persons += 1;
  }
  return persons;
}

/** What numbers stand for, from how often each of them was counted. */
function counts<K extends string>(
  counted: Uint32Array,
  meaning: (number: number) => readonly K[],
): Counts<K> {
  const sums = new Map<K, number>();
  for (const [number, count] of counted.entries()) {
    if (count === 0) continue;
    for (const key of meaning(number)) sums.set(key, (sums.get(key) ?? 0) + count);
  }
  const entries = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries) as Counts<K>;
}

/** How often each number below `below` stands in a column. */
function countBytes(numbers: Uint8Array, below: number): Uint32Array {
  const counted = new Uint32Array(below);
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] ?? 0;
    counted[number] = (counted[number] ?? 0) + 1;
  }
  return counted;
}

/** The same for columns of wider numbers: one loop over both kinds would be slower. */
function countPlaces(numbers: Uint16Array, below: number): Uint32Array {
  const counted = new Uint32Array(below);
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] ?? 0;
    counted[number] = (counted[number] ?? 0) + 1;
  }
  return counted;
}

/** The cell of the matrix that each row belongs to: its currency and its place. */
function cellsOf({ currency, rows, space }: Decisions, claims: Table, from: number): Uint8Array {
  const cells = space.bytes('cell', rows);
  const place = claims.columns['treated_in'];
  const stored = place?.stored ?? new Uint8Array(0);
  const empty = place === undefined ? 0 : emptyCell(place);
  for (let row = 0; row < rows; row++) {
    const at = stored[from + row] ?? empty;
    cells[row] = (currency[row] ?? 0) * PLACES.length + (at === empty ? 0 : at + 1);
  }
  return cells;
}

/** What each payer bears by cell. Sums of whole numbers in floating point are exact up to 2^53, which is checked. */
function paidBy({ shares }: Decisions, cells: Uint8Array): readonly Paid[] {
  return shares.flatMap((column, payer) => {
    if (column === undefined) return [];
    return [...sumsByCell(column, cells)].flatMap((sum, at) => {
      return sum === 0 ? [] : [paid(payer, at, sum)];
    });
  });
}

/** Neighbouring rows are mostly of one cell: they are added up before they are added to it. */
function sumsByCell(column: Float64Array, cells: Uint8Array): Float64Array {
  const sums = new Float64Array(CURRENCIES.length * PLACES.length);
  let cell = 0;
  let sum = 0;
  for (let row = 0; row < cells.length; row++) {
    const next = cells[row] ?? 0;
    if (next !== cell) {
      sums[cell] = (sums[cell] ?? 0) + sum;
      cell = next;
      sum = 0;
    }
    sum += column[row] ?? 0;
  }
  sums[cell] = (sums[cell] ?? 0) + sum;
  return sums;
}

function paid(payer: number, at: number, sum: number): Paid {
  if (!Number.isSafeInteger(sum)) throw new RangeError('the sum of a part is beyond 2^53');
  return {
    payer: PAYER_CODES[payer] ?? 'patient',
    place: PLACES[at % PLACES.length] ?? 'unstated',
    currency: CURRENCIES[Math.floor(at / PLACES.length)] ?? 'HKD',
    amount: formatMinor(BigInt(sum)),
  };
}
