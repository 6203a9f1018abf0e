import type { PlainDate } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { type Currency, formatMinor, type MoneyJson, toJson } from '../../kernel/money.ts';
import { fullCode } from '../../kernel/reason.ts';
import { reasonText } from '../../kernel/reasons/reason-texts.ts';
import { Recorder, type TraceLine } from '../../kernel/trace.ts';
import { type ExplainedLine, explainLines } from '../explain.ts';
import { FLAG_TEXTS } from '../explain-texts.ts';
import { VOUCHER_LABELS } from './elderly-voucher/labels.ts';
import { decideVoucherClaim } from './elderly-voucher.ts';
import type { VoucherCase, VoucherDecision } from './elderly-voucher-case.ts';
import { readVoucherRules, type VoucherLaws } from './elderly-voucher-rules.ts';

/** A stored decision to be explained: its trace, and the laws it was taken under. */
export interface VoucherTrace {
  readonly lines: readonly TraceLine[];
  readonly laws: VoucherLaws;
  readonly service_day: PlainDate;
  readonly fee_currency: Currency;
}

/** Every step of a voucher decision in the reader's language, with date, grade and source of each parameter. */
export function explainDecision(of: VoucherTrace, language: Language): readonly ExplainedLine[] {
  const { voucher, rates, procedure } = of.laws;
  return explainLines({
    lines: of.lines,
    laws: [voucher, rates, procedure],
    labels: VOUCHER_LABELS,
    on: of.service_day,
    fee_currency: of.fee_currency,
    language,
  });
}

/** A case decided now, with everything a person or a program may want to know about it. */
export interface ExplainedCase {
  readonly service_day: string;
  readonly outcome: VoucherDecision['outcome'];
  readonly voucher: MoneyJson;
  readonly voucher_in_fee_currency: MoneyJson;
  readonly patient_share: MoneyJson;
  readonly residue: MoneyJson;
  readonly draws: readonly {
    readonly from: string;
    readonly earned_year: number | null;
    readonly value: string;
  }[];
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
  readonly flags: readonly { readonly flag: string; readonly text: string }[];
  readonly digests: { readonly [law in keyof VoucherLaws]: string };
  readonly lines: readonly ExplainedLine[];
}

/** Decides a case on the rules of its service day and explains it. */
export function explainCase(
  claim: VoucherCase,
  laws: VoucherLaws,
  language: Language,
): { readonly decision: VoucherDecision; readonly explained: ExplainedCase } {
  const trace = new Recorder();
  const decision = decideVoucherClaim(claim, readVoucherRules(laws, claim.service_day), trace);
  const { currency } = claim.fee;
  const { service_day } = claim;
  const inFee = (minor: bigint) => toJson({ currency, minor });
  const inHkd = (minor: bigint) => toJson({ currency: 'HKD', minor });
  const explained: ExplainedCase = {
    service_day: service_day.toString(),
    outcome: decision.outcome,
    voucher: inHkd(decision.voucher_hkd),
    voucher_in_fee_currency: inFee(decision.voucher_fee_minor),
    patient_share: inFee(decision.patient_share_minor),
    residue: inHkd(decision.residue_hkd),
    draws: decision.draws.map(({ from, earned_year, minor }) => {
      return { from, earned_year, value: formatMinor(minor) };
    }),
    reasons: decision.reasons.map((code) => ({
      code: fullCode(code),
      text: reasonText(code, language),
    })),
    flags: decision.flags.map((flag) => ({ flag, text: FLAG_TEXTS[flag][language] })),
    digests: {
      voucher: laws.voucher.digest,
      rates: laws.rates.digest,
      procedure: laws.procedure.digest,
    },
    lines: explainDecision(
      { lines: trace.lines, laws, service_day, fee_currency: currency },
      language,
    ),
  };
  return { decision, explained };
}
