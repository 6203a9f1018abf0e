import { dayText, EPOCH_DAY } from '../columns/calendar.ts';
import { storedOf } from '../columns/check-tables.ts';
import type { Table } from '../columns/column.ts';
import { numberAt } from '../columns/numbers.ts';
import {
  currencyOf,
  type Decisions,
  NO_AMOUNT,
  OUTCOME_CODES,
  PAYER_CODES,
} from '../run/decisions.ts';
import type { Rows } from '../run/parts.ts';

/** A column of a file that is written. Empty cells are null; amounts are minor units, days count from 1970. */
export type OutColumn = { readonly name: string } & (
  | { readonly kind: 'whole'; readonly values: readonly number[] }
  | { readonly kind: 'day'; readonly values: readonly (number | null)[] }
  | { readonly kind: 'text'; readonly values: readonly (string | null)[] }
  | { readonly kind: 'yes_no'; readonly values: readonly boolean[] }
  | { readonly kind: 'amount'; readonly values: readonly (number | null)[] }
);

/** The decisions of rows as the columns of a file: the same columns for every part of every scheme. */
export function decisionColumns(
  decisions: Decisions,
  claims: Table,
  { from, to }: Rows,
): readonly OutColumn[] {
  const person = storedOf(claims, 'person');
  const on = storedOf(claims, 'on');
  const each = <T>(value: (at: number) => T) =>
    Array.from({ length: to - from }, (_, at) => value(at));
  const amounts = (column: Float64Array) => each((at) => amountOf(numberAt(column, at)));
  const { outcome, reasons, price, cap_left, shares, not_settled, keys } = decisions;
  const reasonTexts = decisions.reason_lists.map((each) => each.join(' '));
  const hasPrice = (at: number) => numberAt(price, at) !== NO_AMOUNT;
  const hasAmount = (at: number) => hasPrice(at) || numberAt(cap_left, at) !== NO_AMOUNT;
  return [
    { name: 'person', kind: 'whole', values: each((at) => numberAt(person, from + at)) },
    { name: 'on', kind: 'day', values: each((at) => numberAt(on, from + at) - EPOCH_DAY) },
    {
      name: 'outcome',
      kind: 'text',
      values: each((at) => OUTCOME_CODES[numberAt(outcome, at)] ?? null),
    },
    {
      name: 'reasons',
      kind: 'text',
      values: each((at) => reasonTexts[numberAt(reasons, at)] ?? ''),
    },
    {
      name: 'not_settled',
      kind: 'text',
      values: each((at) => keys[numberAt(not_settled, at) - 1] ?? null),
    },
    {
      name: 'provisional',
      kind: 'yes_no',
      values: each((at) => decisions.is_provisional[at] === 1),
    },
    {
      name: 'currency',
      kind: 'text',
      values: each((at) => (hasAmount(at) ? currencyOf(decisions, at) : null)),
    },
    { name: 'price', kind: 'amount', values: amounts(price) },
    ...PAYER_CODES.map((payer, place): OutColumn => {
      const column = shares[place];
      const share = (at: number) => (column === undefined ? 0 : numberAt(column, at));
      const values = each((at) => (hasPrice(at) ? share(at) : null));
      return { name: `paid_by_${payer.replace('.', '_')}`, kind: 'amount', values };
    }),
    { name: 'cap_left', kind: 'amount', values: amounts(cap_left) },
  ];
}

const amountOf = (minor: number) => (minor === NO_AMOUNT ? null : minor);

/** A cell of a column as CSV writes it. */
export function cellText(column: OutColumn, at: number): string {
  const value = column.values[at];
  if (value === null || value === undefined) return '';
  if (column.kind === 'day') return dayText(Number(value) + EPOCH_DAY);
  return column.kind === 'amount' ? amountText(Number(value)) : String(value);
}

function amountText(minor: number): string {
  const digits = String(minor).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
