import { isScalar } from 'yaml';
import { monthOf, type PlainDate } from '../kernel/day.ts';
import type { Canonical } from '../kernel/digest.ts';
import type { Texts } from '../kernel/language.ts';
import { formatMinor, parseMinor } from '../kernel/money.ts';
import { GRADES, type Grade, type ParameterKind, type Unit } from './law.ts';
import { isMoneyUnit, type ValueText } from './law-text.ts';
import {
  calendarDay,
  type Entry,
  listOf,
  mapOf,
  oneOf,
  oneOrMore,
  type Reading,
  record,
  type Shape,
  shown,
  sourceOf,
  text,
  texts,
  wholeNumber,
  yesNo,
} from './yaml/index.ts';

/** How sure each source is that a file names. */
export type SourceGrades = ReadonlyMap<string, Grade>;

/** What a parameter says about its own values. */
export interface ValueRules {
  readonly unit: Unit;
  readonly kind: ParameterKind;
  readonly codes: readonly string[];
  readonly sources: SourceGrades;
}

type RawValue = {
  readonly value: Canonical;
  readonly source: readonly string[];
  readonly grade?: Grade;
  readonly note?: Texts;
};

/** The dated values of one parameter: ascending, each with a value of the unit, sources and a grade. */
export function datedValues(rules: ValueRules): Shape<readonly ValueText[]> {
  const one: Shape<RawValue> = record(
    { value: valueShape(rules), source: oneOrMore(knownSource(rules.sources)) },
    { grade: oneOf(GRADES), note: texts },
  );
  const all = mapOf(calendarDay, one);
  return (node, to) => {
    const entries = all(node, to);
    if (entries === undefined) return undefined;
    if (entries.length === 0) return to.problem(node, 'at least one dated value is needed');
    checkOrder(entries, to);
    if (rules.kind === 'monthly') checkMonths(entries, to);
    return entries.map((entry) => finish(entry, rules.sources, to));
  };
}

/** One value of the unit; `null` and `unknown` are values, too. */
export function valueShape(rules: Pick<ValueRules, 'unit' | 'codes'>): Shape<Canonical> {
  const known = shapeOfUnit(rules.unit, rules.codes);
  return (node, to) => {
    const value = isScalar(node) ? node.value : undefined;
    if (value === 'unknown') return 'unknown';
    if (value !== null || !isScalar(node)) return known(node, to);
    if (sourceOf(node) === '') return to.problem(node, 'the value is empty; null means "no limit"');
    return null;
  };
}

function shapeOfUnit(unit: Unit, codes: readonly string[]): Shape<Canonical> {
  if (isMoneyUnit(unit)) return amount(unit);
  switch (unit) {
    case 'yes_no':
      return yesNo;
    case 'rate':
      return rate;
    case 'code':
      return oneOf(codes);
    case 'codes':
      return listOf(oneOf(codes));
    case 'day_of_calendar':
      return (node, to) => calendarDay(node, to)?.toString();
    default:
      return countOf(unit);
  }
}

function amount(currency: string): Shape<string> {
  return (node, to) => {
    const example = `a quoted amount in ${currency} with at most two decimals, such as "250.00"`;
    if (!isScalar(node) || typeof node.value !== 'string') {
      return to.problem(node, `expected ${example}, got ${shown(node)} without quotes`);
    }
    const read = parseMinor(node.value);
    if (!read.ok || read.value < 0n) return to.problem(node, `expected ${example}`);
    return formatMinor(read.value);
  };
}

function countOf(unit: Unit): Shape<number> {
  return (node, to) => {
    const value = wholeNumber(node, to);
    if (value === undefined || value >= 0) return value;
    return to.problem(node, `a number of unit ${unit} is never below zero`);
  };
}

const rate: Shape<string> = (node, to) => {
  const value = isScalar(node) ? node.value : undefined;
  if (typeof value === 'string' && /^\d{1,6}\.\d{1,8}$/.test(value) && /[1-9]/.test(value)) {
    return value;
  }
  return to.problem(node, `expected a quoted decimal above zero, such as "1.0829"`);
};

function knownSource(sources: SourceGrades): Shape<string> {
  return (node, to) => {
    const id = text(node, to);
    if (id === undefined || sources.has(id)) return id;
    return to.problem(node, `there is no source "${id}"; add it under sources`);
  };
}

function checkOrder(entries: readonly Entry<PlainDate, RawValue>[], to: Reading): void {
  let last = '';
  for (const { key, node } of entries) {
    const from = key.toString();
    if (from <= last) to.problem(node, `${from} must stand after ${last}: days ascend`);
    last = from;
  }
}

/** A monthly series has one value on the first of each month, without a gap. */
function checkMonths(entries: readonly Entry<PlainDate, RawValue>[], to: Reading): void {
  let expected = entries[0]?.key.with({ day: 1 });
  for (const { key, node } of entries) {
    if (expected !== undefined && !key.equals(expected)) {
      to.problem(node, `expected ${expected}, the first day of ${monthOf(expected)}, got ${key}`);
    }
    expected = key.with({ day: 1 }).add({ months: 1 });
  }
}

/** The written grade, or that of the surest source; nobody may claim more than the sources carry. */
function finish(
  { key, value, node }: Entry<PlainDate, RawValue>,
  sources: SourceGrades,
  to: Reading,
): ValueText {
  const best = Math.min(...value.source.map((id) => GRADES.indexOf(sources.get(id) ?? 'official')));
  const surest = GRADES[best] ?? 'official';
  const grade = value.grade ?? surest;
  if (GRADES.indexOf(grade) < best) {
    to.problem(node, `graded ${grade}, but its surest source is ${surest}`);
  }
  if (value.value === 'unknown' && value.note === undefined) {
    to.problem(node, 'an unknown value needs a note that says what was looked for');
  }
  return {
    from: key.toString(),
    value: value.value,
    grade,
    sources: value.source,
    note: value.note ?? null,
  };
}
