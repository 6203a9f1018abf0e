import type { PlainDate } from '../kernel/day.ts';
import { SILENT, type Trace, type Traced } from '../kernel/trace.ts';
import type { Value } from '../rulebook/index.ts';
import type { CaseOf, CaseShape, FactValue } from './case-shape.ts';
import type { Parameters, Rule, RulesOf } from './rule.ts';

/** A case while it is being decided, with what the rules taken so far were like. */
export interface Hearing {
  readonly trace: Trace;
  has_provisional: boolean;
  /** The first rule that was needed and that nobody has settled. */
  not_settled: string | null;
}

/** Takes a rule and writes it into the trace; undefined when nobody has settled it. */
export function take<V extends Value>(hearing: Hearing, rule: Rule<V>): V | undefined {
  if (!rule.known) return unsettled(hearing, rule.key);
  if (rule.is_provisional) hearing.has_provisional = true;
  hearing.trace.step(rule.key, rule.shown);
  return rule.value;
}

/** Notes that a rule was needed which nobody has settled. */
export function unsettled(hearing: Hearing, key: string): undefined {
  hearing.not_settled ??= hearing.trace.step('not_settled', key);
  return undefined;
}

/** The hearing of a coverage formula: the case, the rules of the day in force, and those of any other day. */
export interface CaseHearing<S extends CaseShape, P extends Parameters> extends Hearing {
  readonly given: CaseOf<S>;
  /** The rules that count now: of the day of the case, until `turnTo` names another day. */
  rules: RulesOf<P>;
  readonly rules_on: (on: PlainDate) => RulesOf<P>;
}

/** Takes a fact of the case and writes it into the trace under its own name. */
export function fact<S extends CaseShape, K extends keyof CaseOf<S> & string>(
  hearing: { readonly given: CaseOf<S>; readonly trace: Trace },
  key: K,
): CaseOf<S>[K] {
  const value = hearing.given[key];
  // Writing a day or a list as text costs more than most decisions.
  if (hearing.trace !== SILENT) hearing.trace.step(key, tracedFact(value as FactValue));
  return value;
}

/** From here on the rules of another day count; the explanation says which. */
export function turnTo(
  hearing: { rules: unknown; rules_on: (on: PlainDate) => unknown; trace: Trace },
  on: PlainDate,
): void {
  hearing.trace.step('rules_on', on.toString());
  hearing.rules = hearing.rules_on(on);
}

function tracedFact(value: FactValue): Traced {
  if (value === null || typeof value !== 'object') return value;
  return 'year' in value ? value.toString() : value.join(' ');
}
