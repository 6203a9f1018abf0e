-- Statements of both sides about a window, the items the other side showed, and instructions to pay.
create schema if not exists capital;

-- One row per side and window; restated when the books were corrected before payment.
create table capital.statement (
  scheme text not null,
  counterparty text not null,
  currency text not null,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  side text not null check (side in ('own', 'other')),
  item_count integer not null check (item_count >= 0),
  voucher_hkd_minor bigint not null,
  voucher_fee_minor bigint not null,
  residue_hkd_minor bigint not null,
  digest text not null,
  made_at timestamptz not null,
  primary key (scheme, counterparty, currency, month, side)
);

-- Items as the other side's books show them, kept only for the days on which the books differ.
create table capital.other_item (
  scheme text not null,
  counterparty text not null,
  currency text not null,
  month text not null,
  item_id uuid not null,
  claim_id uuid not null,
  kind text not null check (kind in ('payment', 'reversal')),
  service_day date not null,
  institution text not null,
  service_point text not null,
  voucher_hkd_minor bigint not null,
  voucher_fee_minor bigint not null,
  residue_hkd_minor bigint not null,
  primary key (scheme, counterparty, currency, month, item_id)
);

-- Days of service on which the two books differ; empty while they agree.
create table capital.differing_day (
  scheme text not null,
  counterparty text not null,
  currency text not null,
  month text not null,
  service_day date not null,
  primary key (scheme, counterparty, currency, month, service_day)
);

-- A payment needs two officers: one proposes, another approves; the bank's confirmation ends it.
create table capital.instruction (
  advice_id text primary key,
  scheme text not null,
  counterparty text not null,
  currency text not null,
  month text not null,
  amount_minor bigint not null check (amount_minor >= 0),
  proposed_by text not null,
  proposed_at timestamptz not null,
  approved_by text,
  approved_at timestamptz,
  execution_day date not null,
  paid_on date,
  bank_reference text,
  confirmed_by text,
  unique (scheme, counterparty, currency, month),
  check (approved_by is null or approved_by <> proposed_by),
  check ((approved_by is null) = (approved_at is null)),
  check (paid_on is null or approved_by is not null)
);
