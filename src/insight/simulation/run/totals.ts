import { CURRENCIES, type Currency, formatMinor } from '../../../kernel/money.ts';
import type { ReasonCode } from '../../../kernel/reason.ts';
import type { Payer } from '../../../schemes/payers.ts';
import { storedOf } from '../columns/check-tables.ts';
import { emptyCell, type Table } from '../columns/column.ts';
import { addAt, numberAt } from '../columns/numbers.ts';
import { PLACES, type Place } from '../places.ts';
import type { Rows } from './decide-rows.ts';
import {
  type Decisions,
  OUTCOME_CODES,
  type OutcomeCode,
  PAYER_CODES,
  reasonsIn,
} from './decisions.ts';

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
  return {
    claims: length,
    persons: personsOf(claims, rows),
    outcomes: counts(decisions.outcome, (place) => [OUTCOME_CODES[place] ?? 'covered']),
    reasons: counts(decisions.reasons, reasonsIn),
    not_settled: counts(decisions.not_settled, (place) => keysIn(decisions, place)),
    provisional: decisions.is_provisional.reduce((sum, each) => sum + each, 0),
    paid: paidBy(decisions, placesOf(claims, rows.from)),
  };
}

const keysIn = ({ keys }: Decisions, place: number) => (place === 0 ? [] : [keys[place - 1] ?? '']);

function personsOf(claims: Table, { from, to }: Rows): number {
  const person = storedOf(claims, 'person');
  let persons = 0;
  for (let row = from; row < to; row++) {
    if (row === from || person[row] !== person[row - 1]) persons += 1;
  }
  return persons;
}

/** Counts each number of a column first, then what it stands for. */
function counts<K extends string>(
  numbers: Uint8Array | Uint16Array | Int32Array,
  meaning: (number: number) => readonly K[],
): Counts<K> {
  const seen = new Map<number, number>();
  for (let row = 0; row < numbers.length; row++) {
    const number = numberAt(numbers, row);
    seen.set(number, (seen.get(number) ?? 0) + 1);
  }
  const sums = new Map<K, number>();
  for (const [number, count] of seen) {
    for (const key of meaning(number)) sums.set(key, (sums.get(key) ?? 0) + count);
  }
  const entries = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries) as Counts<K>;
}

/** Place in `PLACES` by row from the first on. */
function placesOf(claims: Table, from: number): (row: number) => number {
  const column = claims.columns['treated_in'];
  if (column === undefined) return () => 0;
  const empty = emptyCell(column);
  return (row) => {
    const stored = column.stored[from + row] ?? empty;
    return stored === empty ? 0 : stored + 1;
  };
}

/** Sums of whole numbers in floating point are exact up to 2^53, which is checked. */
function paidBy(decisions: Decisions, placeOf: (row: number) => number): readonly Paid[] {
  const { shares, currency, rows } = decisions;
  return shares.flatMap((column, payer) => {
    if (column === undefined) return [];
    const sums = new Float64Array(CURRENCIES.length * PLACES.length);
    for (let row = 0; row < rows; row++) {
      const at = numberAt(currency, row) * PLACES.length + placeOf(row);
      addAt(sums, at, numberAt(column, row));
    }
    return [...sums].flatMap((sum, at) => (sum === 0 ? [] : [paid(payer, at, sum)]));
  });
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
