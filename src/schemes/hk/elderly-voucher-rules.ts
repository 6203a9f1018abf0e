import type { PlainDate } from '../../kernel/day.ts';
import { canonicalJson, sha256 } from '../../kernel/digest.ts';
import type { Minor, Rounding } from '../../kernel/money.ts';
import {
  type Fraction,
  lawFromCanonical,
  type Rulebook,
  type SchemeLaw,
  type Value,
} from '../../rulebook/index.ts';
import { type Rule, ruleOf, rulesByDay } from '../rule.ts';

/** The three laws that decide a voucher claim. */
export interface VoucherLaws {
  readonly voucher: SchemeLaw;
  readonly rates: SchemeLaw;
  readonly procedure: SchemeLaw;
}

/** Every parameter of the formula on one day; the names are those of the policy files. */
export interface VoucherRules {
  readonly age_min: Rule<number>;
  readonly record_system_joining: Rule<boolean>;
  readonly professions: Rule<readonly string[]>;
  readonly primary_care_directory_professions: Rule<readonly string[]>;
  readonly excluded_service_kinds: Rule<readonly string[]>;
  readonly single_funding: Rule<boolean>;
  readonly filing_days_max: Rule<number>;
  readonly face_value: Rule<Minor>;
  readonly hkd_per_cny: Rule<Fraction>;
  readonly conversion_rounding: Rule<Rounding>;
  readonly fee_value_rounding: Rule<Rounding>;
  readonly residue_rounding: Rule<Rounding>;
  readonly use_order: Rule<readonly string[]>;
  readonly spouse_share: Rule<boolean>;
  readonly optometry_max: Rule<Minor | null>;
  readonly reward_visit_reasons: Rule<readonly string[]>;
  readonly reward_professions: Rule<readonly string[]>;
  readonly reward_outside_hong_kong: Rule<boolean>;
}

/** Takes the laws of the voucher out of a rulebook. */
export function voucherLaws(rulebook: Rulebook): VoucherLaws {
  return {
    voucher: rulebook.scheme('hk.elderly_voucher'),
    rates: rulebook.scheme('hk.elderly_voucher.rates'),
    procedure: rulebook.scheme('compact.claim_procedure'),
  };
}

/** The laws as one canonical text: what a stored decision keeps to be replayed with. */
export function voucherLawsText(laws: VoucherLaws): string {
  const { voucher, rates, procedure } = laws;
  return canonicalJson({
    voucher: voucher.canonical_text,
    rates: rates.canonical_text,
    procedure: procedure.canonical_text,
  });
}

/** SHA-256 of that text: the policy digest of a decision. */
export function voucherLawsDigest(laws: VoucherLaws): string {
  return sha256(voucherLawsText(laws));
}

/** Rebuilds the laws from the text of `voucherLawsText`. Throws on anything else. */
export function voucherLawsFromText(text: string): VoucherLaws {
  const { voucher, rates, procedure } = JSON.parse(text) as Record<keyof VoucherLaws, string>;
  return {
    voucher: lawFromCanonical(voucher),
    rates: lawFromCanonical(rates),
    procedure: lawFromCanonical(procedure),
  };
}

/** The rules in force on a day. */
export function readVoucherRules(laws: VoucherLaws, on: PlainDate): VoucherRules {
  const voucher = <V extends Value>(key: string) => ruleOf<V>(laws.voucher, key, on);
  return {
    age_min: voucher('age_min'),
    record_system_joining: voucher('record_system_joining'),
    professions: voucher('professions'),
    primary_care_directory_professions: voucher('primary_care_directory_professions'),
    excluded_service_kinds: voucher('excluded_service_kinds'),
    single_funding: voucher('single_funding'),
    filing_days_max: ruleOf(laws.procedure, 'filing_days_max', on),
    face_value: voucher('face_value'),
    hkd_per_cny: ruleOf(laws.rates, 'hkd_per_cny', on),
    conversion_rounding: voucher('conversion_rounding'),
    fee_value_rounding: voucher('fee_value_rounding'),
    residue_rounding: voucher('residue_rounding'),
    use_order: voucher('use_order'),
    spouse_share: voucher('spouse_share'),
    optometry_max: voucher('optometry_max'),
    reward_visit_reasons: voucher('reward_visit_reasons'),
    reward_professions: voucher('reward_professions'),
    reward_outside_hong_kong: voucher('reward_outside_hong_kong'),
  };
}

/** The rules by day for many claims: built once per period in which nothing changes. */
export function voucherRulesByDay(laws: VoucherLaws): (on: PlainDate) => VoucherRules {
  return rulesByDay([laws.voucher, laws.rates, laws.procedure], (on) => readVoucherRules(laws, on));
}
