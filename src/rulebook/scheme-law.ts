import { day, dayNumber, isWithin, type PlainDate } from '../kernel/day.ts';
import { canonicalJson, sha256 } from '../kernel/digest.ts';
import { fill, type Texts } from '../kernel/language.ts';
import type { DatedValue, Parameter, SchemeLaw, Settled } from './law.ts';
import { type LawText, lawValue, type ParameterText, sourcesOf } from './law-text.ts';
import { countUpTo } from './search.ts';

/** Builds the law of a scheme from checked data; digest and canonical text follow from it. */
export function lawOf(text: LawText): SchemeLaw {
  return lawFromCanonical(canonicalJson(text));
}

/** Rebuilds a law from the canonical text that a decision stored. Throws on a text that is not one. */
export function lawFromCanonical(canonicalText: string): SchemeLaw {
  const law = JSON.parse(canonicalText) as LawText;
  const parameters = new Map<string, Parameter>();
  const series = new Map<string, Series>();
  for (const text of law.parameters) {
    const parameter = parameterOf(law, text);
    parameters.set(text.key, parameter);
    series.set(text.key, seriesOf(parameter));
  }
  const of = (key: string, kinds: readonly Parameter['kind'][]): Series => {
    const found = series.get(key);
    if (found !== undefined && kinds.includes(found.parameter.kind)) return found;
    throw new Error(`${law.scheme} has no parameter "${key}" of kind ${kinds.join(' or ')}`);
  };
  return {
    scheme: law.scheme,
    title: law.title,
    jurisdiction: law.jurisdiction,
    currency: law.currency,
    authority: law.authority,
    digest: sha256(canonicalText),
    canonical_text: canonicalText,
    parameters,
    on: (key, on) => lookUp(of(key, ['state', 'monthly']), on),
    events: (key, from, to) => eventsOf(of(key, ['event']), from, to),
    epochs: (from, to) => epochsOf([...series.values()], from, to),
  };
}

/** A parameter with its days as whole numbers, so that a look-up compares numbers only. */
interface Series {
  readonly parameter: Parameter;
  readonly starts: readonly number[];
}

function parameterOf(law: LawText, text: ParameterText): Parameter {
  const values = text.values.map((entry): DatedValue => {
    return {
      from: day(entry.from),
      value: lawValue(text.unit, entry.value),
      grade: entry.grade,
      sources: sourcesOf(law, entry.sources),
      note: entry.note,
      change: entry.change ?? null,
    };
  });
  const { key, label, unit, kind } = text;
  const codes = new Map(text.codes.map(({ code, name }) => [code, name]));
  return { key, label, unit, kind, codes, values };
}

function seriesOf(parameter: Parameter): Series {
  return { parameter, starts: parameter.values.map((entry) => dayNumber(entry.from)) };
}

function lookUp({ parameter, starts }: Series, on: PlainDate): Settled {
  const entry = parameter.values[countUpTo(starts, dayNumber(on)) - 1];
  if (entry === undefined) return unsettled(parameter, 'before_first', on);
  const stale = parameter.kind === 'monthly' && !isSameMonth(entry.from, on);
  if (stale) return unsettled(parameter, 'no_row_for_month', on);
  if (entry.value === 'unknown') {
    return { known: false, key: parameter.key, why: 'unknown', note: entry.note ?? NOT_FOUND };
  }
  return { known: true, value: entry.value, entry };
}

function isSameMonth(a: PlainDate, b: PlainDate): boolean {
  return a.month === b.month && a.year === b.year;
}

function eventsOf({ parameter, starts }: Series, from: PlainDate, to: PlainDate) {
  const first = countUpTo(starts, dayNumber(from) - 1);
  return parameter.values.slice(first, countUpTo(starts, dayNumber(to) - 1));
}

function epochsOf(all: readonly Series[], from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const changes = new Map<number, PlainDate>();
  for (const { parameter, starts } of all) {
    if (parameter.kind === 'event') continue;
    const last = countUpTo(starts, dayNumber(to) - 1);
    for (let i = countUpTo(starts, dayNumber(from) - 1); i < last; i++) {
      const entry = parameter.values[i];
      if (entry !== undefined) changes.set(starts[i] ?? 0, entry.from);
    }
    const end = endOfMonths(parameter);
    if (end !== null && isWithin(end, from, to)) changes.set(dayNumber(end), end);
  }
  return [...changes].sort(([a], [b]) => a - b).map(([, start]) => start);
}

/** The first day for which a monthly series has no row any more: a change like any other. */
function endOfMonths(parameter: Parameter): PlainDate | null {
  if (parameter.kind !== 'monthly') return null;
  return parameter.values.at(-1)?.from.add({ months: 1 }) ?? null;
}

function unsettled(
  parameter: Parameter,
  why: 'before_first' | 'no_row_for_month',
  on: PlainDate,
): Settled {
  const first = parameter.values[0]?.from.toString() ?? '-';
  const facts = { first, month: on.toString().slice(0, 7) };
  const sentence = why === 'before_first' ? BEFORE_FIRST : NO_ROW;
  const note: Texts = {
    'zh-Hant-HK': fill(sentence['zh-Hant-HK'], facts),
    'zh-Hans-CN': fill(sentence['zh-Hans-CN'], facts),
    en: fill(sentence.en, facts),
    'pt-MO': fill(sentence['pt-MO'], facts),
  };
  return { known: false, key: parameter.key, why, note };
}

const NOT_FOUND: Texts = {
  'zh-Hant-HK': '曾查找，但未找到。',
  'zh-Hans-CN': '曾查找，但未找到。',
  en: 'It was looked for and not found.',
  'pt-MO': 'Foi procurado e não encontrado.',
};

const BEFORE_FIRST: Texts = {
  'zh-Hant-HK': '最早的數值由 {first} 起生效。',
  'zh-Hans-CN': '最早的数值自 {first} 起生效。',
  en: 'The first value is in force from {first}.',
  'pt-MO': 'O primeiro valor vigora desde {first}.',
};

const NO_ROW: Texts = {
  'zh-Hant-HK': '{month} 這個月份沒有數值。',
  'zh-Hans-CN': '{month} 这个月份没有数值。',
  en: 'There is no value for the month {month}.',
  'pt-MO': 'Não há valor para o mês {month}.',
};
