import type { Minor } from '../../../kernel/money.ts';
import type { ReasonCode } from '../../../kernel/reason.ts';
import type { Unmet } from '../../entitlement.ts';
import { fact, take } from '../../hearing.ts';
import { unmetOf } from './conditions.ts';
import type { PatientHearing } from './parameters.ts';

/** Why the scheme does not cover a visit, whatever it costs. */
export interface VisitRefusal {
  readonly reasons: readonly [ReasonCode, ...ReasonCode[]];
  readonly unmet: readonly Unmet[];
}

/** On what terms a visit is covered, whatever it costs and whatever was used before; amounts in fen. */
export interface VisitTerms {
  readonly period: string;
  readonly fee: Minor;
  readonly limit: Minor;
  /** The fee is borne by the Hospital Authority. */
  readonly is_waived: boolean;
  /** What is so borne counts toward the limit. */
  readonly counts_in_limit: boolean;
}

/** All that does not depend on an amount: the period, the conditions, fee, limit and exemption. */
export function visitTerms(hearing: PatientHearing): VisitTerms | VisitRefusal | undefined {
  const { rules } = hearing;
  const period = take(hearing, rules.period);
  if (period === undefined) return undefined;
  if (period === null) return { reasons: ['E02'], unmet: [] };
  const refusal = refusalOf(hearing);
  if (refusal !== null) return refusal;
  const fee = feeOf(hearing);
  const limit = take(hearing, rules.period_subsidy_max);
  const waiver = waiverOf(hearing);
  if (fee === undefined || limit === undefined || waiver === undefined) return undefined;
  return { period, fee, limit, ...waiver };
}

/** All conditions that are not met, with their reasons; null when all are met. */
function refusalOf(hearing: PatientHearing): VisitRefusal | null | undefined {
  const unmet = unmetOf(hearing);
  if (unmet === undefined) return undefined;
  const [first, ...rest] = unmet;
  if (first === undefined) return null;
  const others = new Set(rest.map(({ reason }) => reason));
  others.delete(first.reason);
  return {
    reasons: [first.reason, ...others],
    unmet: unmet.map(({ condition }) => ({ condition, needed: null })),
  };
}

/** The fixed fee of a visit. Whether vouchers may pay it is asked for only where it matters. */
function feeOf(hearing: PatientHearing): Minor | undefined {
  const { rules } = hearing;
  const fee = take(hearing, rules.visit_fee);
  if (fee === undefined || !fact(hearing, 'pays_fee_by_voucher')) return fee;
  return take(hearing, rules.fee_payable_by_voucher) === undefined ? undefined : fee;
}

const NOT_WAIVED = { is_waived: false, counts_in_limit: false };

/** Exempt patients pay no fee. */
function waiverOf(
  hearing: PatientHearing,
): Pick<VisitTerms, 'is_waived' | 'counts_in_limit'> | undefined {
  if (!fact(hearing, 'is_exempt')) return NOT_WAIVED;
  const is_waived = take(hearing, hearing.rules.exempt_pay_no_fee);
  const counts_in_limit = take(hearing, hearing.rules.waived_fee_in_limit);
  if (is_waived === undefined || counts_in_limit === undefined) return undefined;
  return { is_waived, counts_in_limit };
}
