import type { Quote } from '../../kernel/money.ts';
import type { ReasonCode } from '../../kernel/reason.ts';
import type { Trace } from '../../kernel/trace.ts';
import { take } from '../hearing.ts';
import { drawsOf, priceOf, roomsOf, sharesOf, shortfallOf } from './elderly-voucher/amounts.ts';
import { hear, type VoucherHearing } from './elderly-voucher/hearing.ts';
import { refusalOf } from './elderly-voucher/refusals.ts';
import type { VoucherCase, VoucherDecision } from './elderly-voucher-case.ts';
import type { VoucherRules } from './elderly-voucher-rules.ts';

/**
 * Elderly Health Care Voucher Scheme: what vouchers pay of one fee on the rules of its service day.
 * Pure; every intermediate value passes through `trace`. Holding and posting is the caller's matter.
 */
export function decideVoucherClaim(
  claim: VoucherCase,
  rules: VoucherRules,
  trace: Trace,
): VoucherDecision {
  const hearing = hear(claim, rules, trace);
  const refusal = refusalOf(hearing);
  if (refusal !== null) return denied(hearing, [refusal], null);

  const price = priceOf(hearing);
  if (price === undefined) return denied(hearing, ['N01'], null);
  const isDesignated = isDesignatedUse(hearing);
  if (isDesignated === undefined) return denied(hearing, ['N01'], price.quote);
  const rooms = roomsOf(hearing, isDesignated);
  const drawn = rooms && drawsOf(hearing, price, rooms);
  const shares = drawn && sharesOf(hearing, price.quote, drawn.total);
  if (drawn === undefined || shares === undefined) return denied(hearing, ['N01'], price.quote);

  const reasons = shortfallOf(price, drawn);
  if (drawn.total === 0n) return denied(hearing, reasons, price.quote);
  trace.step('outcome', 'granted');
  return {
    outcome: 'granted',
    reasons,
    flags: flagsOf(hearing),
    draws: drawn.draws,
    voucher_hkd: drawn.total,
    ...shares,
    quote: price.quote,
    is_designated_use: isDesignated,
    not_settled: null,
  };
}

/**
 * Whether the visit is of the kind that reward money may pay for and that earns the reward of the year: its
 * reason and profession are designated, and outside Hong Kong the service points take part.
 */
function isDesignatedUse(hearing: VoucherHearing): boolean | undefined {
  const { claim, rules, trace } = hearing;
  const reasons = take(hearing, rules.reward_visit_reasons);
  if (reasons === undefined) return undefined;
  const visit_reason = trace.step('visit_reason', claim.visit_reason);
  if (!reasons.includes(visit_reason)) return trace.step('is_designated_use', false);
  const professions = take(hearing, rules.reward_professions);
  const isOutside = claim.point.is_outside_hong_kong;
  const isOpen = isOutside ? take(hearing, rules.reward_outside_hong_kong) : true;
  if (professions === undefined || isOpen === undefined) return undefined;
  return trace.step('is_designated_use', isOpen && professions.includes(claim.profession));
}

function denied(
  hearing: VoucherHearing,
  reasons: readonly ReasonCode[],
  quote: Quote | null,
): VoucherDecision {
  const { claim, trace } = hearing;
  trace.step('outcome', 'denied');
  return {
    outcome: 'denied',
    reasons,
    flags: flagsOf(hearing),
    draws: [],
    voucher_hkd: 0n,
    voucher_fee_minor: 0n,
    patient_share_minor: claim.fee.minor,
    residue_hkd: 0n,
    quote,
    is_designated_use: false,
    not_settled: hearing.not_settled,
  };
}

/** A provisional rule is announced whatever the outcome, an unknown department only where it was accepted. */
function flagsOf({ claim, has_provisional }: VoucherHearing): VoucherDecision['flags'] {
  const isUnknown = claim.point.department === 'unknown';
  if (has_provisional) return isUnknown ? ['provisional', 'department_unknown'] : ['provisional'];
  return isUnknown ? ['department_unknown'] : [];
}
