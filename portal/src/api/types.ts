import type { Money } from '../format/amount.ts';
import type { Texts } from '../language/languages.ts';

export type { Money } from '../format/amount.ts';

export type Jurisdiction = 'HK' | 'MO' | 'GD';
export type Role =
  | 'patient'
  | 'clerk'
  | 'provider'
  | 'officer'
  | 'operator'
  | 'inspector'
  | 'analyst';
export type Grade = 'official' | 'secondary' | 'derived' | 'provisional';

/** RFC 9457 problem as every node answers it; the texts are in the language that was asked for. */
export interface Problem {
  type?: string;
  title: string;
  status: number;
  /** What would be right, or what to do now. */
  detail?: string;
  instance?: string;
  code: string;
  facts?: Record<string, string>;
  at?: string;
}

export interface Principal {
  subject: string;
  display_name: string;
  role: Role;
  organisation: string;
  jurisdiction: Jurisdiction;
  person_id?: string;
}

export interface Standing {
  principal: Principal | null;
  principal_names: { display_name: Texts; organisation_name: Texts } | null;
  node: { jurisdiction: Jurisdiction; name: Texts };
  environment: 'demonstration' | 'production';
  today: string;
  zone: string;
  version: string;
}

export interface Source {
  title: string;
  url: string;
}

export interface Department {
  code: string;
  name: Texts;
  from: string;
}

export interface ServicePoint {
  service_point: string;
  institution: string;
  institution_name: Texts;
  name: Texts;
  city: string;
  district: Texts | null;
  track: 'hku_szh' | 'gba_pilot';
  batch: string;
  from: string;
  departments: Department[];
  departments_incomplete: boolean;
  grade: Grade;
  sources: Source[];
  note: Texts | null;
}

/** A Hong Kong person's name; either part may be empty. */
export interface PersonName {
  name_zh: string;
  name_en: string;
}

export interface Me extends PersonName {
  person_id: string;
  birth_date: string;
  documents: { type: string; masked: string }[];
  joined_since: string | null;
  pairing: { pairing_id: string; spouse_name: PersonName; from: string } | null;
}

export interface Notice {
  notice_id: string;
  kind: string;
  at: string;
  title: string;
  text: string;
  read_at: string | null;
  about: { type: string; id: string } | null;
}

/** A consent or a pairing that a counter sent home, and what became of it. */
export interface CounterRequest {
  state: 'SENT' | 'RECORDED' | 'PAIRED' | 'REFUSED';
  requested_at: string;
  decided_at: string | null;
  reason: { code: string; title: string; remedy: string } | null;
}

export interface ConsentRequest extends CounterRequest {
  request_id: string;
  masked: string;
  given_on: string;
}

export interface PairingRequest extends CounterRequest {
  pairing_id: string;
  first_masked: string;
  second_masked: string;
  declared_on: string;
  from: string | null;
}

export interface Reason {
  code: string;
  text: string;
}

export interface Quote {
  num: string;
  den: string;
  hkd_per_cny: string;
  month: string;
  grade: Grade;
}

export interface Balances {
  own: Money;
  rewards: Money;
  spouse: Money | null;
  total_for_designated: Money;
  total: Money;
}

export interface Eligibility {
  answered_at: string;
  person_known: boolean;
  eligible: boolean;
  reasons: Reason[];
  joined: boolean;
  balances: Balances | null;
  quote: Quote | null;
  would_pay?: { voucher_hkd: Money; voucher_cny: Money; patient_share: Money };
}

export type ClaimState =
  | 'SUBMITTED'
  | 'RETURNED'
  | 'HELD'
  | 'PENDED'
  | 'ADJUDICATED'
  | 'DENIED'
  | 'REVERSED'
  | 'EXPIRED';

export interface Claim {
  claim_id: string;
  transaction_number: string | null;
  state: ClaimState;
  submitted_at: string;
  waiting_since: string | null;
  service_point: string;
  department: string;
  service_day: string;
  filed_day: string;
  fee: Money;
  patient: { masked_document: string };
  visit_reason: string;
  service_kind: string;
  entered_by: 'delegate' | 'provider';
  voucher: { hkd: Money; fee_currency: Money } | null;
  patient_share: Money | null;
  residue: Money | null;
  quote: Quote | null;
  balances_after: Balances | null;
  reasons: Reason[];
  flags: string[];
  window: string | null;
  can: { confirm: boolean; reverse: boolean };
}

export interface ClaimList {
  claims: Claim[];
  next_cursor: string | null;
  counts: Record<string, number>;
}

export interface ExplainedLine {
  key: string;
  label: string;
  value: string;
  unit: string | null;
  parameter?: {
    from: string;
    value: string | null;
    grade: Grade;
    note: Texts | null;
    sources: Source[];
  };
}

export interface ClaimDetail {
  claim: Claim;
  events: { at: string; event: string; actor_role: string; state: ClaimState }[];
  explanation: {
    as_of: string;
    known_at: string;
    policy_digest: string;
    lines: ExplainedLine[];
  } | null;
}

export interface Slip {
  claim: Claim;
  issued_at: string;
  institution_name: Texts;
  service_point_name: Texts;
  department_name: Texts;
}

export interface ImportRun {
  import_id: string;
  filename: string | null;
  started_at: string;
  state: 'waiting' | 'running' | 'done' | 'refused';
  rows_total: number;
  rows_done: number;
  rows_good: number;
  rows_bad: number;
  problems?: { row: number; column: string; value: string; reason: string; remedy: string }[];
}

export interface AccountEntry {
  at: string;
  as_of: string;
  kind: string;
  earned_year: number | null;
  amount: Money;
  claim_id: string | null;
  balance_after: Money;
}

export interface Account {
  as_of: string;
  opened_on: string;
  closed_on: string | null;
  balances: Balances & { held: Money };
  limit: Money | null;
  next_credit: { day: string; amount: Money; forfeited: Money } | null;
  rewards: { earned_year: number; available: Money; lapses_on: string }[];
  optometry: {
    block: string;
    from: string;
    until: string;
    used: Money;
    ceiling: Money;
  } | null;
  spouse: (PersonName & { from: string; available: Money }) | null;
  reward_progress: { year: number; spent: Money; needed: Money; is_given: boolean } | null;
  entries: AccountEntry[];
  next_cursor: string | null;
}

export type WindowState = 'OPEN' | 'CLOSED' | 'STATED' | 'FIXED' | 'INSTRUCTED' | 'SETTLED';

export interface StatementWindow {
  scheme: string;
  counterparty: string;
  month: string;
  state: WindowState;
}

export interface StatementItem {
  item_id: string;
  claim_id: string;
  kind: string;
  service_day: string;
  institution: string;
  service_point: string;
  voucher_hkd: Money;
  voucher_cny: Money;
  residue: Money;
}

export interface StatementSide {
  item_count: number;
  voucher_hkd: Money;
  voucher_cny: Money;
  residue: Money;
  digest: string;
  made_at: string;
}

export interface Instruction {
  advice_id: string;
  amount: Money;
  proposed_by: string;
  proposed_at: string;
  approved_by: string | null;
  approved_at: string | null;
  execution_day: string;
  paid_on: string | null;
  bank_reference: string | null;
}

export interface StatementDifference {
  item_id: string;
  own: StatementItem | null;
  other: StatementItem | null;
}

export interface Statement {
  window: StatementWindow;
  own: StatementSide | null;
  other: StatementSide | null;
  agrees: boolean | null;
  items: StatementItem[];
  differences: StatementDifference[];
  instruction: Instruction | null;
}

/** Use of vouchers under one heading; `elders` is null where distinct people cannot be said. */
export interface UseLine {
  name: string;
  elders: number | null;
  transactions: number;
  voucher_hkd: Money;
  voucher_cny: Money;
}

export interface Statistics {
  scheme: string;
  tracks: string[];
  from: string;
  to: string;
  as_of: string;
  totals: UseLine;
  by_month: UseLine[];
  by_city: UseLine[];
  by_point: UseLine[];
  by_visit_reason: UseLine[];
}

export interface DatedValue {
  from: string;
  value: string | null;
  grade: Grade;
  note: Texts | null;
  sources: Source[];
}

export interface SchemeParameter {
  key: string;
  label: Texts;
  unit: string;
  kind: 'state' | 'event';
  on: DatedValue | null;
  values: DatedValue[];
}

export interface SchemeTitle {
  scheme: string;
  title: Texts;
  jurisdiction: Jurisdiction;
  digest: string;
}

export interface Scheme extends SchemeTitle {
  on: string;
  authority: Texts;
  parameters: SchemeParameter[];
}

/** One other side as this node sees it. */
export interface Peer {
  peer: Jurisdiction;
  state: 'reachable' | 'unreachable' | 'failing' | 'unknown';
  failing_code: string | null;
  failing_since: string | null;
  unreachable_since: string | null;
  last_contact_at: string | null;
  last_received_at: string | null;
  next_attempt_at: string | null;
  backlog: number;
  oldest_waiting_at: string | null;
  assigned: number;
  answered: number;
  received: number;
  trying: { sequence: number; attempts: number } | null;
  parked_here: number;
  parked_there: number;
  refused_there: number;
}

export interface OutboxMessage {
  id: string;
  to: Jurisdiction;
  sequence: number | null;
  kind: string;
  sent_at: string;
  in_reply_to: string | null;
  state: 'waiting' | 'delivered' | 'parked' | 'refused';
  code: string | null;
  answered_at: string | null;
}

export interface InboxMessage {
  id: string;
  from: Jurisdiction;
  sequence: number;
  kind: string;
  sent_at: string;
  received_at: string;
  in_reply_to: string | null;
  state: 'handled' | 'parked' | 'refused';
  code: string | null;
  at: string | null;
  attempts: number;
  handled_at: string | null;
}

export interface Refusal {
  refusal_id: string;
  claimed_from: string | null;
  code: string;
  message_id: string | null;
  kind: string | null;
  sequence: number | null;
  first_at: string;
  last_at: string;
  times: number;
}

export interface Page<T> {
  items: T[];
  next_cursor: string | null;
}

export interface JobRun {
  job_id: string;
  task: string;
  state: 'running' | 'done' | 'failed' | 'waiting';
  run_at: string;
  finished_at: string | null;
  attempts: number;
  last_error: string | null;
  facts: Record<string, unknown>;
}

export interface Health {
  ready: boolean;
  checks: string[];
}

export interface Look {
  at: string;
  role: string;
  organisation: string;
  organisation_name: string;
  jurisdiction: string;
  purpose: string;
  purpose_text: string;
}

/** An identity document as a clerk types it. */
export interface DocumentInput {
  document_type: string;
  number: string;
}
