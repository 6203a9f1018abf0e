import type { Instant, PlainDate } from '../../../../kernel/day.ts';
import { Recorder, type TraceLine } from '../../../../kernel/trace.ts';
import { decideVoucherClaim } from '../../../../schemes/hk/elderly-voucher.ts';
import type { VoucherCase, VoucherDecision } from '../../../../schemes/hk/elderly-voucher-case.ts';
import type { VoucherRules } from '../../../../schemes/hk/elderly-voucher-rules.ts';
import { canonicalText, readCanonical } from './canonical-text.ts';

/** A decision as it is stored: what was known, what was decided and each step between, as canonical text. */
export interface StoredDecision {
  readonly claim_id: string;
  readonly person_id: string | null;
  /** Whose vouchers could be shared on the service day. */
  readonly spouse_person_id: string | null;
  /** The day it is about, and the moment it was taken. */
  readonly as_of: PlainDate;
  readonly known_at: Instant;
  /** Names the laws it used, whole, in capital.policy_edition. */
  readonly policy_digest: string;
  readonly case_text: string;
  readonly outcome_text: string;
  readonly trace_text: string;
}

/** What the formula says to a case, and the texts that a replay has to give again. */
export interface Ruling {
  readonly decision: VoucherDecision;
  readonly case_text: string;
  readonly outcome_text: string;
  readonly trace_text: string;
}

/** Decides one case and keeps every step. */
export function ruleOn(of: VoucherCase, rules: VoucherRules): Ruling {
  const recorder = new Recorder();
  const decision = decideVoucherClaim(of, rules, recorder);
  return {
    decision,
    case_text: canonicalText(of),
    outcome_text: canonicalText(decision),
    trace_text: canonicalText(recorder.lines),
  };
}

/** The case of a stored decision. */
export function caseOf(stored: Pick<StoredDecision, 'case_text'>): VoucherCase {
  return readCanonical<VoucherCase>(stored.case_text);
}

/** What was decided. */
export function decisionOf(stored: Pick<StoredDecision, 'outcome_text'>): VoucherDecision {
  return readCanonical<VoucherDecision>(stored.outcome_text);
}

/** The steps that led to it. */
export function traceOf(stored: Pick<StoredDecision, 'trace_text'>): readonly TraceLine[] {
  return readCanonical<readonly TraceLine[]>(stored.trace_text);
}
