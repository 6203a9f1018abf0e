import type { Reader } from './book.ts';
import { choiceOf, isJson, type Json, listOf, memberOf, numberText, textOf } from './json.ts';
import type { Amount, Measured, Term } from './reading.ts';
import { compareRatios, halfUp, type Ratio, ratio } from './units/ratio.ts';
import { type Analyte, convert, type Unit } from './units/unit-book.ts';
import { wordsOf } from './words/script.ts';
import { freeText, termOf } from './words/term.ts';

/** What of a document is being read: the language that it says it is in. */
interface Context {
  readonly said: string | null;
  readonly reader: Reader;
}

/** The value of an observation or of a part of one; null where there is none. */
export function measuredOf(of: Json, name: Term | null, context: Context): Measured | null {
  const choice = choiceOf(of, 'value');
  if (choice === null) return null;
  const [type, value] = choice;
  const flag = flagOf(of, context);
  const blank: Measured = {
    name,
    source: null,
    converted: [],
    units: 'no_conversion',
    range_text: null,
    flag,
    computed_flag: null,
    flag_differs: false,
    term: null,
  };
  if (type === 'Quantity' && isJson(value)) return quantityOf(of, value, { ...context, blank });
  const term = otherValue(type, value, context);
  return term === null ? null : { ...blank, term };
}

function flagOf(of: Json, { said, reader }: Context): Term | null {
  const [first] = listOf(of['interpretation']);
  return termOf(first, said, reader);
}

/** Values that are no quantity, in words. */
function otherValue(type: string, value: unknown, { said, reader }: Context): Term | null {
  if (type === 'CodeableConcept') return termOf(value, said, reader);
  if (typeof value === 'string' || typeof value === 'boolean') {
    return freeText(String(value), said, reader);
  }
  if (!isJson(value)) return null;
  const [from, to] = type === 'Ratio' ? ['numerator', 'denominator'] : ['low', 'high'];
  const texts = [from, to].map((key) => amountText(memberOf(value, key ?? '')));
  const joined = texts.filter((text) => text !== '').join(type === 'Ratio' ? ' : ' : ' – ');
  return joined === '' ? null : freeText(joined, said, reader);
}

function amountText(quantity: Json | null): string {
  if (quantity === null) return '';
  const unit = textOf(quantity['unit']) ?? textOf(quantity['code']) ?? '';
  return `${textOf(quantity['comparator']) ?? ''}${numberText(quantity['value']) ?? ''} ${unit}`.trim();
}

function quantityOf(
  of: Json,
  quantity: Json,
  { blank, said, reader }: Context & { readonly blank: Measured },
): Measured {
  const range = rangeOf(of);
  const source = sourceAmount(quantity, range);
  const analyte = analyteOf(of, reader);
  const unit = analyte === null ? null : unitOf(quantity, analyte, reader);
  const computed_flag = sameUnit(quantity, range) ? computedFlag(source) : null;
  const { flag } = blank;
  return {
    ...blank,
    source,
    range_text: range.text === null ? null : wordsOf(range.text, said),
    computed_flag,
    flag_differs: differs(flag, computed_flag),
    ...(analyte === null || unit === null
      ? { units: analyte === null ? ('no_conversion' as const) : ('unit_unknown' as const) }
      : converted(source, analyte, { unit, isRangeToo: sameUnit(quantity, range) })),
  };
}

interface Range {
  readonly low: Json | null;
  readonly high: Json | null;
  readonly text: string | null;
}

/** The reference range: the first that is for everybody or says no kind. */
function rangeOf(of: Json): Range {
  const [first] = listOf(of['referenceRange']);
  if (first === undefined) return { low: null, high: null, text: null };
  return {
    low: memberOf(first, 'low'),
    high: memberOf(first, 'high'),
    text: textOf(first['text']),
  };
}

function sourceAmount(quantity: Json, { low, high }: Range): Amount {
  return {
    value: numberText(quantity['value']),
    comparator: textOf(quantity['comparator']),
    unit: textOf(quantity['unit']) ?? textOf(quantity['code']) ?? '',
    low: numberText(low?.['value']),
    high: numberText(high?.['value']),
    decimals: null,
  };
}

/** Whether the range is in the unit of the value, or says none: only then can they be compared. */
function sameUnit(quantity: Json, { low, high }: Range): boolean {
  const written = [quantity, low, high].flatMap((one) =>
    one === null ? [] : [textOf(one['code']) ?? textOf(one['unit'])],
  );
  const said = new Set(written.filter((one) => one !== null));
  return said.size <= 1;
}

function analyteOf(of: Json, { book }: Reader): Analyte | null {
  for (const coding of listOf(memberOf(of, 'code')?.['coding'])) {
    const code = textOf(coding['code']);
    if (code === null || coding['system'] !== 'http://loinc.org') continue;
    const found = book.units.analyteOf(code);
    if (found !== null) return found;
  }
  return null;
}

function unitOf(quantity: Json, analyte: Analyte, { book }: Reader): Unit | null {
  for (const written of [textOf(quantity['code']), textOf(quantity['unit'])]) {
    const found = written === null ? null : book.units.unitOf(written, analyte);
    if (found !== null) return found;
  }
  return null;
}

/** The same value and range in the other units in which the analyte is read. */
function converted(
  source: Amount,
  analyte: Analyte,
  { unit, isRangeToo }: { readonly unit: Unit; readonly isRangeToo: boolean },
): Pick<Measured, 'converted' | 'units'> {
  const amounts = analyte.read_in.flatMap(({ unit: to, decimals }): Amount[] => {
    if (to.code === unit.code) return [];
    const shown = (text: string | null) => told(text, { from: unit, to, analyte, decimals });
    const value = shown(source.value);
    if (value === null) return [];
    const [low, high] = isRangeToo ? [shown(source.low), shown(source.high)] : [null, null];
    return [{ value, comparator: source.comparator, unit: to.code, low, high, decimals }];
  });
  return { converted: amounts, units: amounts.length > 0 ? 'converted' : 'single' };
}

function told(
  text: string | null,
  of: {
    readonly from: Unit;
    readonly to: Unit;
    readonly analyte: Analyte;
    readonly decimals: number;
  },
): string | null {
  const value = text === null ? null : ratio(text);
  const there = value === null ? null : convert(value, of.from, of.to, of.analyte);
  return there === null ? null : halfUp(there, of.decimals);
}

/** Value against range, as the source has both; a value such as "< 5" is compared by nobody. */
function computedFlag({ value, comparator, low, high }: Amount): Measured['computed_flag'] {
  const [at, from, to] = [value, low, high].map((text) => (text === null ? null : ratio(text)));
  if (!at || comparator !== null || (!from && !to)) return null;
  if (from && compareRatios(at, from as Ratio) < 0) return 'low';
  if (to && compareRatios(at, to as Ratio) > 0) return 'high';
  return 'within';
}

const DIRECTIONS: Readonly<Record<string, string>> = {
  L: 'low',
  LL: 'low',
  H: 'high',
  HH: 'high',
  N: 'within',
};

function differs(flag: Term | null, computed: Measured['computed_flag']): boolean {
  const said = flag?.codes.map(({ code }) => DIRECTIONS[code]).find((one) => one !== undefined);
  return said !== undefined && computed !== null && said !== computed;
}
