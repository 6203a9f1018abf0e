-- Transfers between the sides: contracts and impact assessments on file, the register of processing, people counted, and copies at receivers.

-- What an exporter and a receiver agreed, with its filing. It counts once a second officer has confirmed it.
create table data.transfer_contract (
  contract_id uuid primary key,
  basis text not null,
  exporter text not null,
  importer text not null,
  to_side text not null check (to_side in ('HK', 'MO', 'GD')),
  reference text not null,
  categories text[] not null check (cardinality(categories) > 0),
  purposes text[] not null check (cardinality(purposes) > 0),
  effective_on date not null,
  -- First day on which it no longer counts.
  ends_on date check (ends_on >= effective_on),
  filed_on date,
  filed_with text,
  filing_number text,
  -- An approval, certificate or notification that the basis needs.
  approval_number text,
  approved_on date,
  notification_number text,
  -- Longest retention at the receiver; null where the contract says nothing of it.
  retention_days integer check (retention_days >= 0),
  recorded_by text not null,
  recorded_at timestamptz not null,
  confirmed_by text,
  confirmed_at timestamptz,
  check ((filed_on is null) = (filing_number is null)),
  check ((filed_on is null) = (filed_with is null)),
  check ((approved_on is null) = (approval_number is null)),
  check ((confirmed_by is null) = (confirmed_at is null)),
  constraint transfer_contract_second_officer check (confirmed_by <> recorded_by)
);
create index transfer_contract_of_pair on data.transfer_contract (exporter, importer, effective_on);
create index transfer_contract_listed on data.transfer_contract (contract_id desc);

-- The assessment that comes before transfers: its three headings, its day, and until when it counts.
create table data.transfer_assessment (
  assessment_id uuid primary key,
  exporter text not null,
  importer text not null,
  to_side text not null check (to_side in ('HK', 'MO', 'GD')),
  lawfulness text not null,
  effects text not null,
  safeguards text not null,
  made_on date not null,
  -- First day on which it no longer counts.
  ends_on date not null check (ends_on > made_on),
  recorded_by text not null,
  recorded_at timestamptz not null,
  confirmed_by text,
  confirmed_at timestamptz,
  check ((confirmed_by is null) = (confirmed_at is null)),
  constraint transfer_assessment_second_officer check (confirmed_by <> recorded_by)
);
create index transfer_assessment_of_pair on data.transfer_assessment (exporter, importer, ends_on);

-- The register of processing: one row for each crossing, and for each that was refused. Nothing crosses without one.
create table data.transfer (
  transfer_id uuid primary key,
  direction text not null check (direction in ('out', 'in')),
  act text not null,
  at timestamptz not null,
  on_day date not null,
  outcome text not null check (outcome in ('permitted', 'refused')),
  code text,
  -- What fills the text of the refusal; never personal data.
  facts jsonb,
  exporter text not null,
  importer text not null,
  from_side text not null check (from_side in ('HK', 'MO', 'GD')),
  to_side text not null check (to_side in ('HK', 'MO', 'GD')),
  basis text,
  contract_id uuid references data.transfer_contract,
  assessment_id uuid references data.transfer_assessment,
  law_digest text not null,
  categories text[] not null,
  purpose text not null,
  -- SHA-256 of whom the data are about: the register counts people and does not name them.
  subject_hash text not null check (subject_hash ~ '^[0-9a-f]{64}$'),
  consent text,
  emergency text,
  items integer not null check (items >= 0),
  bytes bigint not null check (bytes >= 0),
  erase_at timestamptz,
  about_type text not null,
  about_id text not null,
  by_subject text not null,
  check ((outcome = 'refused') = (code is not null)),
  check ((outcome = 'refused') = (basis is null))
);
create index transfer_by_exporter on data.transfer (exporter, transfer_id desc);
create index transfer_by_importer on data.transfer (importer, transfer_id desc);
create index transfer_by_outcome on data.transfer (outcome, transfer_id desc);
create index transfer_by_subject on data.transfer (subject_hash, transfer_id desc);
create trigger transfer_stays before update or delete on data.transfer
  for each row execute function data.refuse_change();
create trigger transfer_is_kept before truncate on data.transfer
  for each statement execute function data.refuse_change();

-- How many people an exporter has let cross in a year, apart for bases with a limit and without; each person once.
create table data.transfer_year (
  exporter text not null,
  year integer not null,
  is_limited boolean not null,
  people integer not null check (people >= 0),
  primary key (exporter, year, is_limited)
);
create table data.transfer_person (
  exporter text not null,
  year integer not null,
  is_limited boolean not null,
  subject_hash text not null,
  primary key (exporter, year, is_limited, subject_hash),
  foreign key (exporter, year, is_limited) references data.transfer_year
);

-- At the side that gave a record: copies that a receiver may keep for a time, and the proof that they are gone.
create table data.carried_copy (
  link_id uuid not null references data.carried_link,
  side text not null check (side in ('HK', 'MO', 'GD')),
  institution text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  kept_at timestamptz not null,
  erase_at timestamptz not null,
  erased_at timestamptz,
  -- The receiver's signed statement, as it came.
  proof text,
  primary key (link_id, side),
  check ((erased_at is null) = (proof is null))
);

-- At the side that received a record: what it keeps, until when. The bytes go at that time, the row stays.
create table data.received_copy (
  home text not null check (home in ('HK', 'MO', 'GD')),
  link_id uuid not null,
  institution text not null,
  received_by text not null,
  received_at timestamptz not null,
  erase_at timestamptz not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  files jsonb,
  erased_at timestamptz,
  reason text check (reason in ('time_ended', 'recalled')),
  primary key (home, link_id),
  check ((files is null) = (erased_at is not null)),
  check ((reason is null) = (erased_at is null))
);
create index received_copy_due on data.received_copy (erase_at) where erased_at is null;
create index received_copy_listed on data.received_copy (institution, received_at desc);

-- Who the person is at the desk of the institution, for counting: the pseudonym that both sides can compute.
alter table data.deposit_visit add column pseudonym text;

-- For how long the receiver may keep a copy of a carried record; none unless the person says so.
alter table data.carried_link add column keep_days integer not null default 0 check (keep_days >= 0);
-- Who applied for the person, and as what, where it was not the person.
alter table data.carried_link add column applied_by uuid;
alter table data.carried_link add column applied_as text;
-- A record that may not leave its side is not opened, which the person sees.
alter table data.carried_event drop constraint carried_event_outcome_check;
alter table data.carried_event add constraint carried_event_outcome_check
  check (outcome in ('applied', 'opened', 'wrong_passcode', 'revoked', 'packet_opened', 'not_let_out'));
-- Overdue copies are looked for by their time.
create index carried_copy_due on data.carried_copy (erase_at) where erased_at is null;
