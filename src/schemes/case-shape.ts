import { day as calendarDay, type PlainDate } from '../kernel/day.ts';
import type { Texts } from '../kernel/language.ts';
import type { Currency, Minor } from '../kernel/money.ts';
import type { TraceLabel } from './explain.ts';

/** What a fact of a case may be: amounts in minor units, counts, yes or no, days and codes. */
export type FactValue =
  | boolean
  | Minor
  | number
  | string
  | PlainDate
  | readonly number[]
  | readonly string[]
  | null;

type FactKind = 'yes_no' | 'money' | 'count' | 'counts' | 'day' | 'code' | 'codes';

/** One fact that a formula asks of its case: how it is written, what it is called, and what holds when nothing is said. */
export interface Fact<V extends FactValue = FactValue> {
  readonly kind: FactKind;
  readonly label: Texts;
  readonly unit: TraceLabel['unit'];
  /** What a code may be, with its name; empty for other kinds. */
  readonly codes: Readonly<Record<string, Texts>>;
  readonly is_optional: boolean;
  /** What holds when the case does not say, on the day of the case. */
  ordinary(on: PlainDate): V;
}

/** The facts of one scheme's cases by name. Each name is also the key under which `fact` traces it. */
export type CaseShape = Readonly<Record<string, Fact>>;

/** A case of that shape: the day it is about, and its facts. */
export type CaseOf<S extends CaseShape> = { readonly on: PlainDate } & {
  readonly [K in keyof S]: S[K] extends Fact<infer V> ? V : never;
};

const NO_CODES: Fact['codes'] = {};
const plain = { codes: NO_CODES, is_optional: false };

/** Yes or no. */
export function yesNoFact(label: Texts, ordinary: boolean): Fact<boolean> {
  return { ...plain, kind: 'yes_no', unit: 'yes_no', label, ordinary: () => ordinary };
}

/** An amount in minor units of one currency. */
export function moneyFact(label: Texts, currency: Currency, ordinary: Minor = 0n): Fact<Minor> {
  return { ...plain, kind: 'money', unit: currency, label, ordinary: () => ordinary };
}

/** A whole number, never below zero. */
export function countFact(
  label: Texts,
  ordinary = 0,
  unit: 'count' | 'year' | 'month' | 'day' = 'count',
): Fact<number> {
  return { ...plain, kind: 'count', unit, label, ordinary: () => ordinary };
}

/** A list of whole numbers, such as the weeks of each drug item. */
export function countsFact(label: Texts): Fact<readonly number[]> {
  return { ...plain, kind: 'counts', unit: 'count', label, ordinary: () => [] };
}

/** A day `YYYY-MM-DD`; the day of the case when nothing is said and no other day is given. */
export function dayFact(label: Texts, ordinary?: string): Fact<PlainDate> {
  const other = ordinary === undefined ? null : calendarDay(ordinary);
  return {
    ...plain,
    kind: 'day',
    unit: 'day_of_calendar',
    label,
    ordinary: (on) => other ?? on,
  };
}

/** One of a closed list of codes, each with its name. */
export function codeFact<const C extends string>(
  label: Texts,
  codes: Readonly<Record<C, Texts>>,
  ordinary: NoInfer<C>,
): Fact<C> {
  return { ...plain, kind: 'code', unit: 'code', label, codes, ordinary: () => ordinary };
}

/** A list of codes, none when nothing is said. */
export function codesFact<const C extends string>(
  label: Texts,
  codes: Readonly<Record<C, Texts>>,
): Fact<readonly C[]> {
  return { ...plain, kind: 'codes', unit: 'codes', label, codes, ordinary: () => [] };
}

/** The same fact where it may also be absent (`null`), which it is when nothing is said. */
export function optional<V extends FactValue>(fact: Fact<V>): Fact<V | null> {
  return { ...fact, is_optional: true, ordinary: () => null };
}

/** What the facts are called in an explanation. */
export function factLabels(shape: CaseShape): Readonly<Record<string, TraceLabel>> {
  return Object.fromEntries(
    Object.entries(shape).map(([key, { label, unit, codes }]) => [key, { label, unit, codes }]),
  );
}

/** A whole case from the facts that are said and the ordinary ones. */
export function caseOf<S extends CaseShape>(
  shape: S,
  on: PlainDate,
  said: Partial<CaseOf<S>>,
): CaseOf<S> {
  const facts = Object.entries(shape).map(([key, fact]) => {
    const value = said[key as keyof S];
    return [key, value === undefined ? fact.ordinary(on) : value];
  });
  return { on, ...Object.fromEntries(facts) } as CaseOf<S>;
}
