import type { PlainDate } from '../../kernel/day.ts';
import type { Minor, Money, Quote } from '../../kernel/money.ts';
import type { ReasonCode } from '../../kernel/reason.ts';

/** Reason for the visit, as the scheme's statistics count it. */
export const VISIT_REASONS = [
  'episodic',
  'chronic_follow_up',
  'preventive',
  'rehabilitative',
] as const;
export type VisitReason = (typeof VISIT_REASONS)[number];

/** What was provided; only outpatient care given in person can be paid with vouchers. */
export const SERVICE_KINDS = [
  'outpatient',
  'inpatient',
  'day_surgery',
  'prepaid',
  'goods_only',
  'publicly_subsidised',
  'staff_employment',
  'cash',
] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** The person as Hong Kong's register knows them on the service day. */
export interface VoucherPerson {
  readonly birth_year: number;
  /** A valid identity card or Certificate of Exemption. */
  readonly has_valid_document: boolean;
  /** The card was obtained by a permission to land or remain that has ceased. */
  readonly permission_ceased: boolean;
  readonly died_on: PlainDate | null;
  /** Joining consent of the record system in force on the service day. */
  readonly has_joined_record_system: boolean;
}

/** Whether the point and department may take vouchers on the service day. */
export interface VoucherPoint {
  readonly is_outside_hong_kong: boolean;
  readonly has_started: boolean;
  readonly has_ended: boolean;
  /** `unknown` is accepted and flagged for the officer. */
  readonly department: 'designated' | 'not_designated' | 'unknown';
}

/** What is left to spend at the moment of the decision, holds already taken off. */
export interface VoucherBalances {
  readonly own: Minor;
  /** Reward money by the year in which it was earned, only what has not lapsed on the service day. */
  readonly own_rewards: readonly { readonly earned_year: number; readonly available: Minor }[];
  /** Null where there is no pairing on the service day. */
  readonly spouse: Minor | null;
  /** Spent or held on optometry in the block of the service day, per account. */
  readonly own_optometry_used: Minor;
  readonly spouse_optometry_used: Minor;
}

/** One claim as the formula sees it. */
export interface VoucherCase {
  readonly service_day: PlainDate;
  readonly filed_day: PlainDate;
  readonly fee: Money;
  /** What the provider asks to charge to vouchers, whole dollars; null asks for as much as possible. */
  readonly requested_hkd: Minor | null;
  readonly visit_reason: VisitReason;
  readonly service_kind: ServiceKind;
  /** A code of the parameter `professions`. */
  readonly profession: string;
  /** Whether the professional is listed in the Primary Care Directory; asked inside Hong Kong only. */
  readonly is_in_primary_care_directory?: boolean;
  readonly is_optometry: boolean;
  /** The national medical insurance or another scheme already pays for this episode. */
  readonly is_episode_paid: boolean;
  readonly is_duplicate: boolean;
  readonly person: VoucherPerson | null;
  readonly point: VoucherPoint;
  readonly balances: VoucherBalances;
}

/** Which account gives how much; in the order of use. */
export interface VoucherDraw {
  readonly from: 'own_reward' | 'own' | 'spouse';
  /** Year in which the reward was earned; null for ordinary vouchers. */
  readonly earned_year: number | null;
  readonly minor: Minor;
}

/** The answer of the scheme: a normal answer also when nothing is paid. */
export interface VoucherDecision {
  readonly outcome: 'granted' | 'denied';
  /** Why nothing, or less than asked, is paid. Never empty when denied. */
  readonly reasons: readonly ReasonCode[];
  /** What an officer should look at although it was paid. */
  readonly flags: readonly ('provisional' | 'department_unknown')[];
  readonly draws: readonly VoucherDraw[];
  readonly voucher_hkd: Minor;
  /** Value of the voucher in the currency of the fee. */
  readonly voucher_fee_minor: Minor;
  /** fee − voucher_fee_minor, in the currency of the fee. */
  readonly patient_share_minor: Minor;
  /** voucher_hkd less the Hong Kong dollar value of voucher_fee_minor; booked, never lost. */
  readonly residue_hkd: Minor;
  /** HKD for one unit of the fee's currency; null for fees in HKD and where no rate was asked for. */
  readonly quote: Quote | null;
  /** Whether ordinary vouchers spent here count toward the holder's reward of the year. */
  readonly is_designated_use: boolean;
  /** The parameter without which nothing can be decided (reason N01); null otherwise. */
  readonly not_settled: string | null;
}
