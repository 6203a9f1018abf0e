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
  about: string | null;
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
  amount: Money;
  claim_id: string | null;
  balance_after: Money;
}

export interface Account {
  balances: Balances;
  limit: Money;
  next_credit: { day: string; amount: Money; forfeited: Money } | null;
  rewards: { earned_year: number; available: Money; lapses_on: string }[];
  optometry: { used: Money; ceiling: Money; block: { from: string; to: string } } | null;
  spouse: { name: PersonName; available: Money } | null;
  entries: AccountEntry[];
  reward_progress: { year: number; spent: Money; needed: Money } | null;
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

export interface StatisticsRow {
  key: string;
  elders: number;
  transactions: number;
  voucher_hkd: Money;
}

export interface Statistics {
  as_of: string;
  totals: { elders: number; transactions: number; voucher_hkd: Money; voucher_cny: Money };
  by_month: StatisticsRow[];
  by_city: StatisticsRow[];
  by_point: StatisticsRow[];
  by_visit_reason: StatisticsRow[];
  by_institution: StatisticsRow[];
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

export interface Peer {
  jurisdiction: Jurisdiction;
  reachable: boolean;
  unreachable_since: string | null;
  last_contact_at: string | null;
  backlog: number;
  oldest_waiting_at: string | null;
  key_id: string | null;
}

export interface OutboxMessage {
  message_id: string;
  to: Jurisdiction;
  sequence: number;
  kind: string;
  written_at: string;
  attempts: number;
  state: 'waiting' | 'delivered' | 'refused';
  last_fault: string | null;
}

export interface InboxMessage {
  message_id: string;
  from: Jurisdiction;
  sequence: number;
  kind: string;
  received_at: string;
  state: 'handled' | 'parked' | 'refused';
  fault: { code: string; title: string } | null;
  attempts: number;
}

export interface JobRun {
  job_id: string;
  task: string;
  state: 'waiting' | 'running' | 'done' | 'failed';
  run_at: string;
  finished_at: string | null;
  attempts: number;
  last_error: string | null;
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
