import type { Trace } from '../../../kernel/trace.ts';
import type { Hearing } from '../../hearing.ts';
import type { VoucherCase } from '../elderly-voucher-case.ts';
import type { VoucherRules } from '../elderly-voucher-rules.ts';

/** One claim while it is being decided. */
export interface VoucherHearing extends Hearing {
  readonly claim: VoucherCase;
  readonly rules: VoucherRules;
}

/** Opens the hearing of a claim. */
export function hear(claim: VoucherCase, rules: VoucherRules, trace: Trace): VoucherHearing {
  return { claim, rules, trace, has_provisional: false, not_settled: null };
}
