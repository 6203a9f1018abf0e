-- Claims with their chained events, stored decisions with the law they used, settlement windows and items, and files.
create schema if not exists capital;

-- One row per claim and node. The home side knows the person; the treating side knows a keyed pseudonym and the masked
-- number only. `state`, `event_count` and `last_hash` are cached from the events and checked against them.
create table capital.claim (
  claim_id uuid primary key,
  person_id uuid,
  pseudonym text not null,
  document_type text not null,
  masked_document text not null,
  home text not null check (home in ('HK', 'MO', 'GD')),
  treating text not null check (treating in ('HK', 'MO', 'GD')),
  channel text not null check (channel in ('exchange', 'direct')),
  service_point text not null,
  institution text not null,
  department text not null,
  service_day date not null,
  filed_day date not null,
  fee_currency text not null check (fee_currency in ('HKD', 'MOP', 'CNY')),
  fee_minor bigint not null check (fee_minor >= 0),
  requested_hkd_minor bigint check (requested_hkd_minor > 0),
  visit_reason text not null,
  service_kind text not null,
  profession text not null,
  is_optometry boolean not null,
  is_episode_paid boolean not null,
  episode text not null,
  entered_by text not null check (entered_by in ('delegate', 'provider')),
  organisation text not null,
  submitted_by text not null,
  submitted_at timestamptz not null,
  idempotency_key text,
  content_digest text,
  state text not null check (state in (
    'SUBMITTED', 'RETURNED', 'HELD', 'PENDED', 'ADJUDICATED', 'DENIED', 'REVERSED', 'EXPIRED')),
  event_count integer not null check (event_count > 0),
  last_hash text not null,
  transaction_number text constraint claim_transaction_number unique,
  decided_at timestamptz,
  voucher_hkd_minor bigint check (voucher_hkd_minor >= 0),
  voucher_fee_minor bigint check (voucher_fee_minor >= 0),
  patient_share_minor bigint check (patient_share_minor >= 0),
  residue_hkd_minor bigint,
  quote jsonb,
  balances_after jsonb,
  reasons jsonb not null default '[]',
  flags jsonb not null default '[]',
  window_month text,
  hold_expires_at timestamptz,
  asked text check (asked in ('confirm', 'reverse')),
  asked_at timestamptz,
  check ((idempotency_key is null) = (content_digest is null)),
  check ((asked is null) = (asked_at is null)),
  -- What the voucher pays and what the patient pays make the whole fee.
  check (voucher_fee_minor + patient_share_minor = fee_minor)
) with (fillfactor = 80);
create unique index claim_key on capital.claim (organisation, idempotency_key) where idempotency_key is not null;
-- No episode is paid twice, however many claims race for it.
create unique index claim_episode_paid_once on capital.claim (institution, episode, department)
  where state in ('HELD', 'PENDED', 'ADJUDICATED');
create index claim_person on capital.claim (person_id, claim_id) where person_id is not null;
create index claim_point on capital.claim (service_point, claim_id);
create index claim_hold on capital.claim (hold_expires_at) where state in ('HELD', 'PENDED');
create index claim_waiting on capital.claim (claim_id) where state = 'SUBMITTED' or asked is not null;
create sequence capital.transaction_number;

create table capital.claim_event (
  claim_id uuid not null,
  sequence integer not null,
  event text not null,
  state text not null,
  actor text not null,
  actor_role text not null,
  as_of date not null,
  at timestamptz not null,
  reasons jsonb not null,
  prev_hash text not null,
  hash text not null,
  primary key (claim_id, sequence)
);

-- Every law that a decision used, whole, once: enough to decide again years later.
create table capital.policy_edition (
  digest text primary key,
  law_text text not null,
  first_used_at timestamptz not null
);

-- What was known, what was decided and each step between, as canonical text, so that a replay compares bytes.
create table capital.decision (
  claim_id uuid primary key,
  person_id uuid,
  spouse_person_id uuid,
  as_of date not null,
  known_at timestamptz not null,
  policy_digest text not null,
  case_text text not null,
  outcome_text text not null,
  trace_text text not null
);

do $$
declare book text;
begin
  foreach book in array array['claim_event', 'policy_edition', 'decision'] loop
    execute format(
      'create trigger append_only before update or delete or truncate on capital.%I
         for each statement execute function capital.refuse_change()', book);
    execute format('revoke update, delete, truncate on capital.%I from public, current_user', book);
  end loop;
end $$;
create trigger claim_stays before delete or truncate on capital.claim
  for each statement execute function capital.refuse_change();

-- One account between two parties: all items of a scheme and a currency in a month. `counterparty` is a side (GD), or
-- `provider:` and an institution that claims from this node directly.
create table capital."window" (
  scheme text not null,
  counterparty text not null,
  currency text not null check (currency in ('HKD', 'MOP', 'CNY')),
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  state text not null check (state in ('OPEN', 'CLOSED', 'STATED', 'FIXED', 'INSTRUCTED', 'SETTLED')),
  opened_at timestamptz not null,
  primary key (scheme, counterparty, currency, month)
);

-- A payment or its reversal, in exactly one window. Both sides keep the same item under the same id.
create table capital.item (
  item_id uuid primary key,
  claim_id uuid not null,
  kind text not null check (kind in ('payment', 'reversal')),
  scheme text not null,
  counterparty text not null,
  currency text not null,
  month text not null,
  service_day date not null,
  institution text not null,
  service_point text not null,
  voucher_hkd_minor bigint not null,
  voucher_fee_minor bigint not null,
  residue_hkd_minor bigint not null,
  at timestamptz not null,
  constraint item_once unique (claim_id, kind)
);
create index item_window on capital.item (scheme, counterparty, currency, month);
create trigger append_only before update or delete or truncate on capital.item
  for each statement execute function capital.refuse_change();

-- Episodes that national medical insurance pays for; vouchers cannot pay for them as well.
create table capital.insured_episode (
  institution text not null,
  episode text not null,
  insured_on date not null,
  registered_by text not null,
  registered_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz,
  primary key (institution, episode),
  check ((withdrawn_by is null) = (withdrawn_at is null))
);

-- A file of claims: named by its content, so that the same file is the same import. The file itself is not kept.
-- `waiting` is an import that nobody works on; whoever does holds an advisory lock, which ends with the process.
create table capital.import (
  import_id uuid primary key,
  organisation text not null,
  content_digest text not null,
  filename text,
  submitted_by text not null,
  state text not null check (state in ('waiting', 'running', 'done')),
  rows_total integer not null check (rows_total >= 0),
  rows_done integer not null default 0,
  rows_good integer not null default 0,
  rows_bad integer not null default 0,
  -- Good rows that stood for claims which were there before.
  rows_known integer not null default 0 check (rows_known <= rows_good),
  started_at timestamptz not null,
  finished_at timestamptz,
  constraint import_once unique (organisation, content_digest),
  check (rows_good + rows_bad = rows_done and rows_done <= rows_total)
);

create table capital.import_problem (
  import_id uuid not null,
  row integer not null,
  nth smallint not null,
  "column" text not null,
  value text not null,
  code text not null,
  facts jsonb not null,
  primary key (import_id, row, nth)
);
