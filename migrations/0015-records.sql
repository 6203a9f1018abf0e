-- FHIR records by person with their versions and search keys, sharing consents, and the chained audit trail.

create sequence data.resource_no;

-- The present state of each resource. Directory entries that are about nobody stand under the nil identifier.
create table data.resource (
  person_id uuid not null,
  resource_no bigint not null,
  resource_type text not null,
  id text collate "C" not null,
  version integer not null check (version > 0),
  updated_at timestamptz not null,
  is_deleted boolean not null,
  custodian text not null,
  care_day date,
  sensitive text[] not null,
  primary key (person_id, resource_no)
);
create index resource_by_id on data.resource (resource_type, id);
create index resource_by_type on data.resource (person_id, resource_type, resource_no);
create index resource_by_custodian on data.resource (custodian, resource_type, resource_no);

-- Every version with its text as it was accepted, and what decided then who might see it.
create table data.resource_version (
  person_id uuid not null,
  resource_no bigint not null,
  version integer not null,
  resource_type text not null,
  updated_at timestamptz not null,
  is_deleted boolean not null,
  custodian text not null,
  care_day date,
  sensitive text[] not null,
  written_by text not null,
  content text,
  primary key (person_id, resource_no, version),
  check (is_deleted = (content is null))
);
create trigger resource_version_stays before update or delete on data.resource_version
  for each row execute function data.refuse_change();
create trigger resource_version_is_kept before truncate on data.resource_version
  for each statement execute function data.refuse_change();

-- Search keys of the present versions. Parameters, codes and systems stand as parts of their SHA-256: rows stay small.
create table data.search_token (
  person_id uuid not null,
  resource_no bigint not null,
  param integer not null,
  code bigint not null,
  system integer not null
);
create index search_token_of_person on data.search_token (person_id, param, code, system, resource_no);
create index search_token_anywhere on data.search_token (param, code, system);
create index search_token_of_resource on data.search_token (person_id, resource_no);

create table data.search_reference (
  person_id uuid not null,
  resource_no bigint not null,
  param integer not null,
  target text collate "C" not null
);
create index search_reference_of_person on data.search_reference (person_id, param, target, resource_no);
create index search_reference_to on data.search_reference (target, param);
create index search_reference_of_resource on data.search_reference (person_id, resource_no);

create table data.search_date (
  person_id uuid not null,
  resource_no bigint not null,
  param integer not null,
  from_at timestamptz not null,
  to_at timestamptz not null
);
create index search_date_of_person on data.search_date (person_id, param, from_at, to_at, resource_no);
create index search_date_of_resource on data.search_date (person_id, resource_no, param);

create table data.search_text (
  person_id uuid not null,
  resource_no bigint not null,
  param integer not null,
  folded text collate "C" not null,
  exact text collate "C" not null
);
create index search_text_of_person on data.search_text (person_id, param, folded text_pattern_ops);
create index search_text_anywhere on data.search_text (param, folded text_pattern_ops);
create index search_text_of_resource on data.search_text (person_id, resource_no, param);

create table data.search_number (
  person_id uuid not null,
  resource_no bigint not null,
  param integer not null,
  low numeric not null,
  high numeric not null,
  unit integer not null,
  code integer not null
);
create index search_number_of_person on data.search_number (person_id, param, low, high, resource_no);
create index search_number_of_resource on data.search_number (person_id, resource_no, param);

-- What a person lets an institution see: kinds of record, days of care, purposes, and which sensitive classes.
create table data.sharing_consent (
  person_id uuid not null,
  consent_id uuid not null,
  institution text not null,
  record_types text[],
  care_from date,
  care_to date check (care_to > care_from),
  purposes text[] not null check (cardinality(purposes) > 0),
  sensitive_classes text[] not null,
  from_at timestamptz not null,
  to_at timestamptz check (to_at > from_at),
  given_by text not null,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (person_id, consent_id)
);
create index sharing_consent_for on data.sharing_consent (institution, person_id);

-- Every look, refusal and change; each row carries the digest of itself and the row before.
create table data.audit_event (
  sequence bigint primary key check (sequence > 0),
  person_id uuid not null,
  at timestamptz not null,
  subject text not null,
  role text not null,
  organisation text not null,
  jurisdiction text not null check (jurisdiction in ('HK', 'MO', 'GD')),
  purpose text not null,
  interaction text not null,
  resource_type text not null,
  resource_id text not null,
  outcome text not null,
  amount integer not null check (amount >= 0),
  request_id text not null,
  digest text not null
);
create index audit_event_of_person on data.audit_event (person_id, sequence desc);
create trigger audit_event_stays before update or delete on data.audit_event
  for each row execute function data.refuse_change();
create trigger audit_event_is_kept before truncate on data.audit_event
  for each statement execute function data.refuse_change();

-- The end of the chain: one row, locked while a batch of events is added.
create table data.audit_head (
  singleton boolean primary key default true check (singleton),
  sequence bigint not null,
  digest text not null
);
insert into data.audit_head (sequence, digest) values (0, repeat('0', 64));
