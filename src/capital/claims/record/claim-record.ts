import type { Instant, PlainDate } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Currency, Minor, Money } from '../../../kernel/money.ts';
import type { ReasonCode } from '../../../kernel/reason.ts';
import type { Grade } from '../../../rulebook/index.ts';
import type {
  ServiceKind,
  VisitReason,
  VoucherDecision,
} from '../../../schemes/hk/elderly-voucher-case.ts';
import type { ClaimState } from './claim.ts';

/** The scheme that these claims belong to; windows, items and accounts carry it. */
export const SCHEME = 'hk.elderly_voucher';

/** The currency in which each side's service points charge. */
export const CURRENCY_OF: Readonly<Record<Jurisdiction, Currency>> = {
  HK: 'HKD',
  MO: 'MOP',
  GD: 'CNY',
};

/** What was provided, where, when and for how much: the part of a claim that never changes. */
export interface ClaimContent {
  readonly service_point: string;
  readonly institution: string;
  readonly department: string;
  readonly service_day: PlainDate;
  readonly filed_day: PlainDate;
  readonly fee: Money;
  /** Whole Hong Kong dollars; null asks for as much as possible. */
  readonly requested_hkd_minor: Minor | null;
  readonly visit_reason: VisitReason;
  readonly service_kind: ServiceKind;
  readonly profession: string;
  readonly is_optometry: boolean;
  /** Declared by the provider: another scheme already pays for this episode. */
  readonly is_episode_paid: boolean;
  /** The visit number in the hospital's own system, unique within the institution. */
  readonly episode: string;
  readonly entered_by: 'delegate' | 'provider';
}

/** The patient as the treating side may keep them: never a number, never a date of birth. */
export interface ClaimPatient {
  readonly pseudonym: string;
  readonly document_type: string;
  readonly masked_document: string;
}

/** Where a claim came from and under which name it was sent. */
export interface ClaimOrigin {
  readonly home: Jurisdiction;
  readonly treating: Jurisdiction;
  /** `direct`: entered at the home node itself by a principal of the service point. */
  readonly channel: 'exchange' | 'direct';
  readonly organisation: string;
  readonly submitted_by: string;
  readonly submitted_at: Instant;
  readonly idempotency_key: string | null;
  readonly content_digest: string | null;
}

/** The scheme's rate that was used, with the month it was published for. HKD for one unit of the fee's currency. */
export interface ClaimQuote {
  readonly num: bigint;
  readonly den: bigint;
  readonly month: string;
  readonly grade: Grade;
}

/** What is left after a decision, in HKD. */
export interface ClaimBalances {
  readonly own: Minor;
  readonly rewards: Minor;
  readonly spouse: Minor | null;
}

/** What home decided, as both sides keep it. */
export interface ClaimOutcome {
  readonly transaction_number: string | null;
  readonly decided_at: Instant | null;
  readonly voucher_hkd_minor: Minor | null;
  readonly voucher_fee_minor: Minor | null;
  readonly patient_share_minor: Minor | null;
  readonly residue_hkd_minor: Minor | null;
  readonly quote: ClaimQuote | null;
  readonly balances_after: ClaimBalances | null;
  readonly reasons: readonly ReasonCode[];
  readonly flags: VoucherDecision['flags'];
  /** Month of the window in which the payment stands. */
  readonly window_month: string | null;
  readonly hold_expires_at: Instant | null;
}

/** A claim as a node keeps it. */
export interface Claim extends ClaimContent, ClaimPatient, ClaimOrigin, ClaimOutcome {
  readonly claim_id: string;
  /** Known at home only. */
  readonly person_id: string | null;
  readonly state: ClaimState;
  readonly event_count: number;
  readonly last_hash: string;
  /** What the treating side asked of home and waits for. */
  readonly asked: 'confirm' | 'reverse' | null;
  readonly asked_at: Instant | null;
}

/** A claim of which nothing is decided yet. */
export const UNDECIDED: ClaimOutcome = {
  transaction_number: null,
  decided_at: null,
  voucher_hkd_minor: null,
  voucher_fee_minor: null,
  patient_share_minor: null,
  residue_hkd_minor: null,
  quote: null,
  balances_after: null,
  reasons: [],
  flags: [],
  window_month: null,
  hold_expires_at: null,
};

type Visit = Pick<ClaimContent, 'institution' | 'episode'>;

/** Names a visit across all schemes and departments: what is locked while somebody decides who pays for it. */
export function visitName(of: Visit): string {
  return `${of.institution}|${of.episode}`;
}

/** Names what one voucher claim may pay for: a department of a visit. A second claim for it is a duplicate. */
export function episodeName(of: Visit & Pick<ClaimContent, 'department'>): string {
  return `${of.institution}|${of.episode}|${of.department}`;
}
