import { day, dayNumber, type PlainDate } from '../kernel/day.ts';
import type { Minor } from '../kernel/money.ts';
import type { Traced } from '../kernel/trace.ts';
import {
  countUpTo,
  decimalOf,
  type Fraction,
  type SchemeLaw,
  type Value,
} from '../rulebook/index.ts';

/** A parameter as a formula takes it: its value, or the fact that nobody has settled it. */
export type Rule<V extends Value> =
  | {
      readonly known: true;
      readonly key: string;
      readonly value: V;
      /** The value as the trace writes it: lists and rates as text. */
      readonly shown: Traced;
      readonly is_provisional: boolean;
    }
  | { readonly known: false; readonly key: string };

/** Reads one parameter of a law on a day. The caller names the type that the unit in the policy file has. */
export function ruleOf<V extends Value>(law: SchemeLaw, key: string, on: PlainDate): Rule<V> {
  const settled = law.on(key, on);
  if (!settled.known) return { known: false, key };
  return {
    known: true,
    key,
    value: settled.value as V,
    shown: shownOf(settled.value),
    is_provisional: settled.entry.grade === 'provisional',
  };
}

/** A value as a trace writes it: lists and rates as text, everything else as it is. */
export function shownOf(value: Value): Traced {
  if (value === null || typeof value !== 'object') return value;
  return 'num' in value ? decimalOf(value) : value.join(' ');
}

/** Rules by day for many cases: read once per period in which no parameter of the laws changes. */
export function rulesByDay<R>(
  laws: readonly SchemeLaw[],
  read: (on: PlainDate) => R,
): (on: PlainDate) => R {
  const all = laws.flatMap((law) => law.epochs(FIRST, END));
  const starts = [...new Set(all.map(dayNumber))].sort((a, b) => a - b);
  const rules: (R | undefined)[] = [];
  let last: { readonly on: PlainDate; readonly rules: R } | null = null;
  return (on) => {
    // Many cases in a row are about the same day.
    if (last?.on === on) return last.rules;
    const index = countUpTo(starts, dayNumber(on));
    const built = rules[index] ?? read(on);
    rules[index] = built;
    last = { on, rules: built };
    return built;
  };
}

const FIRST = day('0001-01-01');
const END = day('9999-12-31');

/** What a parameter of each kind holds; money in minor units of the unit of the parameter, days as `YYYY-MM-DD`. */
interface KindValues {
  readonly money: Minor;
  readonly money_or_none: Minor | null;
  readonly count: number;
  readonly count_or_none: number | null;
  readonly yes_no: boolean;
  readonly rate: Fraction;
  readonly code: string;
  readonly code_or_none: string | null;
  readonly codes: readonly string[];
  readonly day: string;
  readonly day_or_none: string | null;
}

/** The parameters that a formula reads, each with the kind of its value; the names are those of the policy files. */
export type Parameters = Readonly<Record<string, keyof KindValues>>;

/** Every parameter of a formula on one day. */
export type RulesOf<P extends Parameters> = { readonly [K in keyof P]: Rule<KindValues[P[K]]> };

/** Reads the parameters of a formula on a day, each from the first law that has it. */
export function readRules<P extends Parameters>(
  parameters: P,
  laws: readonly SchemeLaw[],
  on: PlainDate,
): RulesOf<P> {
  const rules: Record<string, Rule<Value>> = {};
  for (const [key, kind] of Object.entries(parameters)) {
    const rule = ruleOf(lawWith(laws, key), key, on);
    if (rule.known && !isOfKind(kind, rule.value)) {
      throw new Error(`the formula takes ${key} as ${kind}, which its value on ${on} is not`);
    }
    rules[key] = rule;
  }
  return rules as RulesOf<P>;
}

/** The law that holds a parameter. A key that none has is a bug and throws. */
export function lawWith(laws: readonly SchemeLaw[], key: string): SchemeLaw {
  const law = laws.find(({ parameters }) => parameters.has(key));
  if (law !== undefined) return law;
  throw new Error(`no parameter "${key}" in ${laws.map(({ scheme }) => scheme).join(', ')}`);
}

function isOfKind(kind: keyof KindValues, value: Value): boolean {
  if (value === null) return kind.endsWith('_or_none');
  switch (kind) {
    case 'money':
    case 'money_or_none':
      return typeof value === 'bigint';
    case 'count':
    case 'count_or_none':
      return typeof value === 'number';
    case 'yes_no':
      return typeof value === 'boolean';
    case 'rate':
      return typeof value === 'object' && 'num' in value;
    case 'codes':
      return Array.isArray(value);
    default:
      return typeof value === 'string';
  }
}
