import { CURRENCIES, type Currency, formatMinor, minor } from '../../../kernel/money.ts';
import { storedOf } from '../columns/check-tables.ts';
import type { Table } from '../columns/column.ts';
import { addAt, numberAt } from '../columns/numbers.ts';
import { type Decisions, NO_AMOUNT, OUTCOME_CODES, PAYER_CODES } from './decisions.ts';
import { mergeCounts, mergePaid, sumOf } from './merge-totals.ts';
import type { Rows } from './parts.ts';
import { type Paid, type Totals, totalsOf } from './totals.ts';

/** What a proposal changes for persons and payers. */
export interface Difference {
  /** Persons who pay less, more and the same over all of their claims. */
  readonly winners: number;
  readonly losers: number;
  readonly unchanged: number;
  /** Persons with a claim of which one law knows no price, or where the currencies differ: not compared. */
  readonly not_comparable: number;
  /** What winners pay less and losers more, by currency. */
  readonly saved: Readonly<Partial<Record<Currency, string>>>;
  readonly burdened: Readonly<Partial<Record<Currency, string>>>;
  /** Claims by their outcome before and after, such as `not_covered>covered`. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** After less before; cells without a change stay out. */
  readonly payer_changes: readonly Paid[];
}

/** Compares the decisions of the same rows under two laws. */
export function differenceOf(
  before: Decisions,
  after: Decisions,
  claims: Table,
  rows: Rows,
): Difference {
  const tally = openTally();
  const person = storedOf(claims, 'person');
  for (let row = rows.from; row < rows.to; row++) {
    if (row > rows.from && person[row] !== person[row - 1]) tally.endPerson();
    tally.addClaim(before, after, row - rows.from);
  }
  if (rows.to > rows.from) tally.endPerson();
  const payer_changes = changesBetween(
    totalsOf(before, claims, rows),
    totalsOf(after, claims, rows),
  );
  return { ...tally.close(), payer_changes };
}

function openTally() {
  const persons = { winners: 0, losers: 0, unchanged: 0, not_comparable: 0 };
  const saved = new Float64Array(CURRENCIES.length);
  const burdened = new Float64Array(CURRENCIES.length);
  const outcomes = new Map<string, number>();
  const change = new Float64Array(CURRENCIES.length);
  let isUnclear = false;
  const addClaim = (before: Decisions, after: Decisions, at: number): void => {
    const step = `${outcomeOf(before, at)}>${outcomeOf(after, at)}`;
    outcomes.set(step, (outcomes.get(step) ?? 0) + 1);
    const delta = patientChange(before, after, at);
    if (delta === null) isUnclear = true;
    else addAt(change, numberAt(before.currency, at), delta);
  };
  const endPerson = (): void => {
    persons[isUnclear ? 'not_comparable' : kindOf(change)] += 1;
    for (const [nth, delta] of change.entries()) {
      if (!isUnclear) addAt(delta < 0 ? saved : burdened, nth, Math.abs(delta));
    }
    change.fill(0);
    isUnclear = false;
  };
  const close = () => ({
    ...persons,
    saved: amounts(saved),
    burdened: amounts(burdened),
    outcomes: mergeCounts([Object.fromEntries(outcomes)]),
  });
  return { addClaim, endPerson, close };
}

const outcomeOf = ({ outcome }: Decisions, at: number) => OUTCOME_CODES[outcome[at] ?? 0];
const PATIENT = PAYER_CODES.indexOf('patient');

/** What the patient pays more; null where one of the laws names no price or another currency. */
function patientChange(before: Decisions, after: Decisions, at: number): number | null {
  const [then, now] = [before.price[at], after.price[at]];
  if (then === NO_AMOUNT && now === NO_AMOUNT) {
    return before.outcome[at] === after.outcome[at] ? 0 : null;
  }
  const isOther = before.currency[at] !== after.currency[at];
  if (then === NO_AMOUNT || now === NO_AMOUNT || isOther) return null;
  return (after.shares[PATIENT]?.[at] ?? 0) - (before.shares[PATIENT]?.[at] ?? 0);
}

/** Amounts of different currencies are not added: a person who gains in one and loses in another is a loser. */
function kindOf(change: Float64Array): 'winners' | 'losers' | 'unchanged' {
  if (change.some((delta) => delta > 0)) return 'losers';
  return change.some((delta) => delta < 0) ? 'winners' : 'unchanged';
}

function amounts(sums: Float64Array): Readonly<Partial<Record<Currency, string>>> {
  const found = [...sums].flatMap((sum, nth) => {
    const currency = CURRENCIES[nth];
    return sum === 0 || currency === undefined ? [] : [[currency, formatMinor(BigInt(sum))]];
  });
  return Object.fromEntries(found);
}

function changesBetween(before: Totals, after: Totals): readonly Paid[] {
  const less = before.paid.map((cell) => ({ ...cell, amount: formatMinor(-minor(cell.amount)) }));
  return mergePaid([...less, ...after.paid]).filter(({ amount }) => amount !== '0.00');
}

/** The differences of all parts together. */
export function mergeDifferences(parts: readonly Difference[]): Difference {
  return {
    winners: sumOf(parts.map(({ winners }) => winners)),
    losers: sumOf(parts.map(({ losers }) => losers)),
    unchanged: sumOf(parts.map(({ unchanged }) => unchanged)),
    not_comparable: sumOf(parts.map(({ not_comparable }) => not_comparable)),
    saved: mergeAmounts(parts.map(({ saved }) => saved)),
    burdened: mergeAmounts(parts.map(({ burdened }) => burdened)),
    outcomes: mergeCounts(parts.map(({ outcomes }) => outcomes)),
    payer_changes: mergePaid(parts.flatMap(({ payer_changes }) => payer_changes)).filter(
      ({ amount }) => amount !== '0.00',
    ),
  };
}

function mergeAmounts(
  parts: readonly Readonly<Partial<Record<Currency, string>>>[],
): Readonly<Partial<Record<Currency, string>>> {
  const found = CURRENCIES.flatMap((currency) => {
    const sum = parts.reduce((total, part) => total + minor(part[currency] ?? '0'), 0n);
    return sum === 0n ? [] : [[currency, formatMinor(sum)]];
  });
  return Object.fromEntries(found);
}
