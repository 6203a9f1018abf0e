import { type Static, type TSchema, Type } from 'typebox';
import type { Instant } from '../../../kernel/day.ts';
import type { Language } from '../../../kernel/language.ts';
import { type Minor, type Money, toJson } from '../../../kernel/money.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { fullCode, type ReasonCode } from '../../../kernel/reason.ts';
import { reasonText } from '../../../kernel/reasons/reason-texts.ts';
import { decimalOf, type Rulebook } from '../../../rulebook/index.ts';
import { reversalRefusal } from '../home/reverse-claims.ts';
import { CLAIM_STATES } from '../record/claim.ts';
import type { Claim, ClaimBalances, ClaimQuote } from '../record/claim-record.ts';
import { worksFor } from '../treating/check-draft.ts';

/** The schema, or null. */
export const orNull = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

export const MoneyView = Type.Object({
  currency: Type.Enum(['HKD', 'MOP', 'CNY']),
  value: Type.String(),
});
export const ReasonView = Type.Object({ code: Type.String(), text: Type.String() });
export const QuoteView = Type.Object({
  num: Type.String(),
  den: Type.String(),
  hkd_per_cny: Type.String(),
  month: Type.String(),
  grade: Type.Enum(['official', 'secondary', 'derived', 'provisional']),
});
export const BalancesView = Type.Object({
  own: MoneyView,
  rewards: MoneyView,
  spouse: orNull(MoneyView),
  total_for_designated: MoneyView,
  total: MoneyView,
});

/** A claim as everybody who may see it reads it. */
export const ClaimView = Type.Object({
  claim_id: Type.String(),
  transaction_number: orNull(Type.String()),
  state: Type.Enum([...CLAIM_STATES]),
  submitted_at: Type.String(),
  decided_at: orNull(Type.String()),
  waiting_since: orNull(Type.String()),
  hold_expires_at: orNull(Type.String()),
  service_point: Type.String(),
  institution: Type.String(),
  department: Type.String(),
  service_day: Type.String(),
  filed_day: Type.String(),
  fee: MoneyView,
  requested_hkd: orNull(MoneyView),
  patient: Type.Object({ masked_document: Type.String(), document_type: Type.String() }),
  visit_reason: Type.String(),
  service_kind: Type.String(),
  profession: Type.String(),
  is_optometry: Type.Boolean(),
  episode: Type.String(),
  entered_by: Type.Enum(['delegate', 'provider']),
  voucher: orNull(Type.Object({ hkd: MoneyView, fee_currency: MoneyView })),
  patient_share: orNull(MoneyView),
  residue: orNull(MoneyView),
  quote: orNull(QuoteView),
  balances_after: orNull(BalancesView),
  reasons: Type.Array(ReasonView),
  flags: Type.Array(Type.String()),
  window: orNull(Type.String()),
  can: Type.Object({ confirm: Type.Boolean(), reverse: Type.Boolean() }),
});

/** For whom a claim is shown. */
export interface Reader {
  readonly principal: Principal;
  readonly language: Language;
  readonly rulebook: Rulebook;
  readonly now: Instant;
}

const hkd = (minor: Minor) => toJson({ currency: 'HKD', minor });

/** The claim for a reader, with reasons in the reader's language and what the reader may do with it. */
export function viewOf(claim: Claim, reader: Reader): Static<typeof ClaimView> {
  const inFee = (minor: Minor) => toJson({ currency: claim.fee.currency, minor });
  const { voucher_hkd_minor, voucher_fee_minor, patient_share_minor, residue_hkd_minor } = claim;
  return {
    claim_id: claim.claim_id,
    transaction_number: claim.transaction_number,
    state: claim.state,
    submitted_at: claim.submitted_at.toString(),
    decided_at: claim.decided_at?.toString() ?? null,
    waiting_since: waitingSince(claim)?.toString() ?? null,
    hold_expires_at: claim.hold_expires_at?.toString() ?? null,
    service_point: claim.service_point,
    institution: claim.institution,
    department: claim.department,
    service_day: claim.service_day.toString(),
    filed_day: claim.filed_day.toString(),
    fee: toJson(claim.fee),
    requested_hkd: orNothing(claim.requested_hkd_minor, hkd),
    patient: { masked_document: claim.masked_document, document_type: claim.document_type },
    visit_reason: claim.visit_reason,
    service_kind: claim.service_kind,
    profession: claim.profession,
    is_optometry: claim.is_optometry,
    episode: claim.episode,
    entered_by: claim.entered_by,
    voucher:
      voucher_hkd_minor === null || voucher_fee_minor === null
        ? null
        : { hkd: hkd(voucher_hkd_minor), fee_currency: inFee(voucher_fee_minor) },
    patient_share: orNothing(patient_share_minor, inFee),
    residue: orNothing(residue_hkd_minor, hkd),
    quote: orNothing(claim.quote, quoteView),
    balances_after: orNothing(claim.balances_after, balancesView),
    reasons: reasonsView(claim.reasons, reader.language),
    flags: [...claim.flags],
    window: claim.window_month,
    can: rightsOf(claim, reader),
  };
}

function orNothing<T, V>(value: T | null, show: (value: T) => V): V | null {
  return value === null ? null : show(value);
}

/** Since when the other side's answer is waited for. */
function waitingSince(claim: Claim): Instant | null {
  return claim.state === 'SUBMITTED' ? claim.submitted_at : claim.asked_at;
}

/** Reasons with their codes as other systems know them, and a sentence. */
export function reasonsView(codes: readonly ReasonCode[], language: Language) {
  return codes.map((code) => ({ code: fullCode(code), text: reasonText(code, language) }));
}

/** A rate as an exact fraction and as a decimal. */
export function quoteView(quote: ClaimQuote): Static<typeof QuoteView> {
  const { num, den, month, grade } = quote;
  const hkd_per_cny = decimalOf({ num, den });
  return { num: num.toString(), den: den.toString(), hkd_per_cny, month, grade };
}

/** Balances with the two totals that a counter asks for. */
export function balancesView(of: ClaimBalances): Static<typeof BalancesView> {
  const spouse: Money['minor'] = of.spouse ?? 0n;
  return {
    own: hkd(of.own),
    rewards: hkd(of.rewards),
    spouse: orNothing(of.spouse, hkd),
    total_for_designated: hkd(of.own + of.rewards + spouse),
    total: hkd(of.own + spouse),
  };
}

function rightsOf(claim: Claim, { principal, rulebook, now }: Reader) {
  const isOwn = principal.role === 'provider' && worksFor(principal, claim);
  if (!isOwn || claim.asked !== null) return { confirm: false, reverse: false };
  const canReverse =
    claim.state !== 'REVERSED' && reversalRefusal({ rulebook }, claim, now) === null;
  return { confirm: claim.state === 'HELD', reverse: canReverse };
}
