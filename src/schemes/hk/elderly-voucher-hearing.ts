import type { Trace } from '../../kernel/trace.ts';
import type { Value } from '../../rulebook/index.ts';
import type { VoucherCase } from './elderly-voucher-case.ts';
import type { Rule, VoucherRules } from './elderly-voucher-rules.ts';

/** One claim while it is being decided, with what the rules taken so far were like. */
export interface Hearing {
  readonly claim: VoucherCase;
  readonly rules: VoucherRules;
  readonly trace: Trace;
  has_provisional: boolean;
  /** The first rule that was needed and that nobody has settled. */
  not_settled: string | null;
}

/** Opens the hearing of a claim. */
export function hear(claim: VoucherCase, rules: VoucherRules, trace: Trace): Hearing {
  return { claim, rules, trace, has_provisional: false, not_settled: null };
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
