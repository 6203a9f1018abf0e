import { least, type Minor } from '../../kernel/money.ts';
import { codeFact, dayFact, moneyFact, optional, yesNoFact } from '../case-shape.ts';
import { OUTCOMES } from '../coverage-labels.ts';
import { covered, type Finding, notCovered, priced } from '../entitlement.ts';
import { coverageFormula } from '../formula.ts';
import { type CaseHearing, fact } from '../hearing.ts';
import type { Parameters } from '../rule.ts';
import {
  COVER_CODES as C,
  COVER_CONDITIONS,
  COVER_FACTS as T,
} from './elderly-voucher/cover-texts.ts';
import { CONDITION_LABELS as L, VOUCHER_LABELS } from './elderly-voucher/labels.ts';
import { decideVoucherClaim } from './elderly-voucher.ts';
import type { VoucherCase, VoucherDecision } from './elderly-voucher-case.ts';
import type { VoucherRules } from './elderly-voucher-rules.ts';

/** What vouchers ask before a visit: the person, the place, the service, and what is left to spend. */
const COVER_SHAPE = {
  born_on: dayFact(T.born_on, '1950-01-01'),
  has_valid_document: yesNoFact(L.has_valid_document.label, true),
  permission_ceased: yesNoFact(L.permission_ceased.label, false),
  has_joined_record_system: yesNoFact(L.has_joined_record_system.label, true),
  is_outside_hong_kong: yesNoFact(L.is_outside_hong_kong.label, false),
  point_in_use: yesNoFact(L.point_in_use.label, true),
  department: codeFact(L.department.label, C.department, 'designated'),
  profession: codeFact(L.profession.label, C.profession, 'doctor'),
  is_in_primary_care_directory: yesNoFact(L.is_in_primary_care_directory.label, true),
  service_kind: codeFact(L.service_kind.label, C.service_kind, 'outpatient'),
  visit_reason: codeFact(L.visit_reason.label, C.visit_reason, 'episodic'),
  is_optometry: yesNoFact(L.is_optometry.label, false),
  is_episode_paid: yesNoFact(L.is_episode_paid.label, false),
  currency: codeFact(T.currency, C.currency, 'HKD'),
  fee: { ...moneyFact(T.fee, 'HKD'), unit: 'fee' as const },
  own_left: moneyFact(T.own_left, 'HKD'),
  reward_left: moneyFact(T.reward_left, 'HKD'),
  spouse_left: optional(moneyFact(T.spouse_left, 'HKD')),
  own_optometry_used: moneyFact(T.own_optometry_used, 'HKD'),
  spouse_optometry_used: moneyFact(T.spouse_optometry_used, 'HKD'),
};

const COVER_PARAMETERS = {
  age_min: 'count',
  record_system_joining: 'yes_no',
  professions: 'codes',
  primary_care_directory_professions: 'codes',
  excluded_service_kinds: 'codes',
  single_funding: 'yes_no',
  filing_days_max: 'count',
  face_value: 'money',
  hkd_per_cny: 'rate',
  conversion_rounding: 'code',
  fee_value_rounding: 'code',
  residue_rounding: 'code',
  use_order: 'codes',
  spouse_share: 'yes_no',
  optometry_max: 'money_or_none',
  reward_visit_reasons: 'codes',
  reward_professions: 'codes',
  reward_outside_hong_kong: 'yes_no',
} as const satisfies Parameters;

type CoverHearing = CaseHearing<typeof COVER_SHAPE, typeof COVER_PARAMETERS>;

/** The conditions whose reason tells what would meet them. */
const CONDITION_OF = {
  E02: 'document',
  E03: 'age',
  E04: 'joining',
  P01: 'point',
  P02: 'department',
  P03: 'profession',
  C06: 'service',
  D03: 'single_funding',
} as const satisfies Readonly<Partial<Record<string, keyof typeof COVER_CONDITIONS>>>;

function decide(hearing: CoverHearing): Finding | undefined {
  const claim = claimOf(hearing);
  const rules = hearing.rules as unknown as VoucherRules;
  const said = decideVoucherClaim(claim, rules, hearing.trace);
  if (said.flags.includes('provisional')) hearing.has_provisional = true;
  if (said.not_settled !== null) {
    hearing.not_settled = said.not_settled;
    return undefined;
  }
  return findingOf(hearing, claim, said);
}

/** The visit as the claims formula sees it: filed on its day, with no request below the fee. */
function claimOf(hearing: CoverHearing): VoucherCase {
  const { given } = hearing;
  fact(hearing, 'born_on');
  return {
    service_day: given.on,
    filed_day: given.on,
    fee: { currency: given.currency, minor: given.fee },
    requested_hkd: null,
    visit_reason: given.visit_reason,
    service_kind: given.service_kind,
    profession: given.profession,
    is_in_primary_care_directory: given.is_in_primary_care_directory,
    is_optometry: given.is_optometry,
    is_episode_paid: given.is_episode_paid,
    is_duplicate: false,
    person: {
      birth_year: given.born_on.year,
      has_valid_document: given.has_valid_document,
      permission_ceased: given.permission_ceased,
      died_on: null,
      has_joined_record_system: given.has_joined_record_system,
    },
    point: {
      is_outside_hong_kong: given.is_outside_hong_kong,
      has_started: given.point_in_use,
      has_ended: false,
      department: given.department,
    },
    balances: balancesOf(given),
  };
}

/** Reward money of several years is shown as one sum; it is spent in the same order before everything else. */
function balancesOf(given: CoverHearing['given']): VoucherCase['balances'] {
  const { own_left, reward_left, spouse_left, own_optometry_used, spouse_optometry_used } = given;
  return {
    own: own_left,
    own_rewards: reward_left === 0n ? [] : [{ earned_year: given.on.year, available: reward_left }],
    spouse: spouse_left,
    own_optometry_used,
    spouse_optometry_used,
  };
}

function findingOf(hearing: CoverHearing, claim: VoucherCase, said: VoucherDecision): Finding {
  const shares = [{ payer: 'hk.government', minor: said.voucher_fee_minor }] as const;
  const found = {
    ...priced(claim.fee, shares),
    documents: ['hk_identity_card'],
    cap_left: { currency: 'HKD', minor: leftAfter(hearing, said) },
  } as const;
  const [first, ...rest] = said.reasons;
  if (said.outcome === 'granted') return covered({ ...found, reasons: said.reasons });
  if (first === undefined) throw new Error('vouchers are refused for no reason');
  const unmet = Object.entries(CONDITION_OF)
    .filter(([reason]) => reason === first)
    .map(([, condition]) => ({ condition, needed: neededFor(hearing, condition) }));
  return notCovered([first, ...rest], { ...found, unmet });
}

function neededFor({ rules }: CoverHearing, condition: string): string | null {
  return condition === 'age' && rules.age_min.known ? String(rules.age_min.value) : null;
}

/** What own vouchers, rewards and the spouse's vouchers come to after this visit. */
function leftAfter({ given, rules, trace }: CoverHearing, { voucher_hkd }: VoucherDecision): Minor {
  trace.step('own_left', given.own_left);
  trace.step('reward_left', given.reward_left);
  if (given.spouse_left !== null) trace.step('spouse_left', given.spouse_left);
  const isShared = rules.spouse_share.known && rules.spouse_share.value;
  const all = given.own_left + given.reward_left + (isShared ? (given.spouse_left ?? 0n) : 0n);
  return all - least(all, voucher_hkd);
}

/**
 * Elderly Health Care Vouchers as cover for one visit: the rule that pays claims, asked before the visit, with
 * balances as facts. Its laws and trace are those of the claims.
 */
export const voucherCover = coverageFormula({
  scheme: 'hk.elderly_voucher',
  laws: ['hk.elderly_voucher', 'hk.elderly_voucher.rates', 'compact.claim_procedure'],
  shape: COVER_SHAPE,
  parameters: COVER_PARAMETERS,
  labels: {
    ...VOUCHER_LABELS,
    outcome: {
      ...L.outcome,
      codes: { ...L.outcome.codes, ...OUTCOMES },
    },
    cap_left: { label: T.cap_left, unit: 'HKD' },
  },
  conditions: COVER_CONDITIONS,
  decide,
});
