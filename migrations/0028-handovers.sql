-- Patients of the Hospital Authority who are handed over for a follow-up across the boundary, and what comes back.

-- At home: follow-up appointments that the Hospital Authority knows of.
create table data.ha_appointment (
  person_id uuid not null,
  appointment_id uuid not null,
  hospital text not null check (hospital <> ''),
  clinic text not null,
  visit_day date not null,
  -- Verified by the Hospital Authority as exempt from medical charges.
  is_exempt boolean not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  primary key (person_id, appointment_id)
);
create unique index ha_appointment_is_one on data.ha_appointment (person_id, clinic, visit_day);

-- At home: applications, and where each stands. The revision counts what the hospital was told.
create table data.handover (
  person_id uuid not null,
  handover_id uuid not null,
  sequence bigint generated always as identity,
  side text not null check (side in ('HK', 'MO', 'GD')),
  institution text not null,
  service_point text not null,
  clinic text not null,
  appointment_day date not null,
  -- Null while the register of appointments knows none.
  appointment_id uuid,
  hospital text,
  lives_in_area boolean not null,
  text_version text not null,
  applied_through text not null check (applied_through in ('desk', 'person')),
  applied_by text not null,
  applied_at timestamptz not null,
  state text not null check (state in ('WAITING', 'VERIFIED', 'REFUSED', 'VISITED', 'LAPSED')),
  revision integer not null check (revision > 0),
  reasons jsonb not null,
  is_exempt boolean not null,
  fee_minor bigint check (fee_minor >= 0),
  period text,
  -- First day that lies outside the period of the scheme.
  period_ends_on date,
  decided_by text,
  decided_at timestamptz,
  visited_on date,
  encounter_id uuid,
  note_id uuid,
  primary key (person_id, handover_id)
);
create unique index handover_by_id on data.handover (handover_id);
create unique index handover_takes_an_appointment on data.handover (person_id, appointment_id)
  where state in ('VERIFIED', 'VISITED');
create index handover_waiting on data.handover (sequence) where state = 'WAITING';
create index handover_by_sequence on data.handover (sequence desc);
create index handover_open_until on data.handover (period_ends_on) where state = 'VERIFIED';

-- At home: copies of the record that went along. The bytes stay until they are fetched or the copy has ended.
create table data.handover_copy (
  person_id uuid not null,
  handover_id uuid not null,
  copy_id uuid not null,
  consent_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size integer not null check (size > 0),
  bytes bytea,
  -- First day on which the hospital may not hold it any more.
  erase_on date not null,
  given_by text not null,
  given_at timestamptz not null,
  ended_at timestamptz,
  ended_why text check (ended_why in ('withdrawn', 'over')),
  erased_at timestamptz,
  opened integer not null default 0,
  primary key (person_id, handover_id, copy_id),
  foreign key (person_id, handover_id) references data.handover,
  check ((ended_at is null) = (ended_why is null))
);
create unique index handover_copy_by_id on data.handover_copy (copy_id);
create unique index handover_has_a_copy on data.handover_copy (person_id, handover_id)
  where ended_at is null;
create index handover_copy_open on data.handover_copy (erase_on) where ended_at is null;

-- At home: reports of visits as they came, and what became of each.
create table data.handover_report (
  person_id uuid not null,
  handover_id uuid not null,
  version integer not null check (version > 0),
  digest text not null,
  content jsonb not null,
  state text not null check (state in ('RECEIVED', 'KEPT', 'REFUSED')),
  code text,
  received_at timestamptz not null,
  decided_at timestamptz,
  primary key (person_id, handover_id, version),
  foreign key (person_id, handover_id) references data.handover,
  check ((state = 'RECEIVED') = (decided_at is null)),
  check ((state = 'REFUSED') = (code is not null))
);
create index handover_report_waiting on data.handover_report (received_at) where state = 'RECEIVED';

-- At home: documents of visits, byte for byte.
create table data.handover_document (
  person_id uuid not null,
  handover_id uuid not null,
  document_id uuid not null,
  -- The DocumentReference that describes it.
  resource_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  bytes bytea not null,
  kept_at timestamptz not null,
  primary key (person_id, handover_id, document_id),
  foreign key (person_id, handover_id) references data.handover
);
create unique index handover_document_described on data.handover_document (resource_id);
alter table data.handover_document alter column bytes set storage external;
create trigger handover_document_stays before update on data.handover_document
  for each row execute function data.refuse_change();

-- At the hospital: patients who are handed over to it, as home told.
create table data.handover_desk (
  handover_id uuid primary key,
  sequence bigint generated always as identity,
  home text not null check (home in ('HK', 'MO', 'GD')),
  institution text not null,
  service_point text not null,
  clinic text not null,
  appointment_day date not null,
  hospital text,
  masked text not null,
  -- What stands for the patient's documents between the two sides.
  pseudonyms text[] not null,
  state text not null
    check (state in ('SENT', 'WAITING', 'VERIFIED', 'REFUSED', 'VISITED', 'LAPSED')),
  revision integer not null check (revision >= 0),
  reasons jsonb not null,
  is_exempt boolean not null,
  fee_minor bigint,
  period_ends_on date,
  opened_by text not null,
  opened_at timestamptz not null,
  told_at timestamptz
);
create index handover_desk_by_institution on data.handover_desk (institution, sequence desc);

-- At the hospital: the copy of a record for one visit. Its bytes go at its end.
create table data.handover_desk_copy (
  copy_id uuid primary key,
  handover_id uuid not null references data.handover_desk,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size integer not null check (size > 0),
  bytes bytea,
  state text not null check (state in ('COMING', 'HELD', 'ERASED')),
  erase_on date not null,
  given_at timestamptz not null,
  erased_at timestamptz,
  check ((state = 'HELD') = (bytes is not null)),
  check ((state = 'ERASED') = (erased_at is not null))
);
create index handover_desk_copy_of on data.handover_desk_copy (handover_id);
create index handover_desk_copy_to_erase on data.handover_desk_copy (erase_on) where state <> 'ERASED';
create index handover_desk_copy_coming on data.handover_desk_copy (given_at) where state = 'COMING';

-- At the hospital: reports that went home, each correction a version.
create table data.handover_visit (
  handover_id uuid not null references data.handover_desk,
  version integer not null check (version > 0),
  content jsonb not null,
  state text not null check (state in ('SENT', 'KEPT', 'REFUSED')),
  code text,
  reported_by text not null,
  reported_at timestamptz not null,
  decided_at timestamptz,
  primary key (handover_id, version),
  check ((state = 'SENT') = (decided_at is null)),
  check ((state = 'REFUSED') = (code is not null))
);

-- At the hospital: documents of a visit. The bytes go when home has kept them.
create table data.handover_file (
  handover_id uuid not null references data.handover_desk,
  document_id uuid not null,
  title text not null,
  media_type text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size integer not null check (size > 0),
  bytes bytea,
  added_by text not null,
  added_at timestamptz not null,
  kept_at timestamptz,
  primary key (handover_id, document_id),
  check ((kept_at is null) = (bytes is not null))
);
create unique index handover_file_is_one on data.handover_file (handover_id, sha256);
alter table data.handover_file alter column bytes set storage external;
