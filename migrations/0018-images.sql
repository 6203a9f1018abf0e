-- Images as they came, byte for byte, with what lists and viewers need to know of them.

-- Null: every study within the days and kinds of the consent.
alter table data.sharing_consent add column study_uids text[];

create table data.image_study (
  person_id uuid not null,
  study_uid text collate "C" not null,
  -- The institution in whose care the images were made.
  custodian text not null,
  study_day date,
  accession_number text not null,
  -- Names as the images have them, in each script, folded for search.
  names text[] not null,
  -- Attributes of the study in the DICOM JSON model, without counts.
  attributes jsonb not null,
  stored_at timestamptz not null,
  primary key (person_id, study_uid)
);
create index image_study_by_uid on data.image_study (study_uid);
create index image_study_by_day on data.image_study (person_id, study_day desc, study_uid);

create table data.image_series (
  person_id uuid not null,
  study_uid text collate "C" not null,
  series_uid text collate "C" not null,
  modality text not null,
  series_number integer,
  attributes jsonb not null,
  primary key (person_id, study_uid, series_uid),
  foreign key (person_id, study_uid) references data.image_study
);

create table data.image_instance (
  person_id uuid not null,
  study_uid text collate "C" not null,
  series_uid text collate "C" not null,
  sop_instance_uid text collate "C" not null,
  sop_class_uid text not null,
  transfer_syntax_uid text not null,
  instance_number integer,
  frames integer not null check (frames >= 0),
  -- All attributes but pixels in the DICOM JSON model: the text is sent as it stands.
  metadata text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size integer not null check (size > 0),
  stored_at timestamptz not null,
  stored_through text not null,
  primary key (person_id, study_uid, series_uid, sop_instance_uid),
  foreign key (person_id, study_uid, series_uid) references data.image_series,
  -- One identifier, one file: other bytes under the same identifier are refused.
  constraint image_instance_is_one_file unique (person_id, sop_instance_uid)
);

create table data.image_bytes (
  person_id uuid not null,
  sop_instance_uid text collate "C" not null,
  bytes bytea not null,
  primary key (person_id, sop_instance_uid),
  foreign key (person_id, sop_instance_uid)
    references data.image_instance (person_id, sop_instance_uid)
);
-- Images are compressed already or do not compress quickly; parts of them are read.
alter table data.image_bytes alter column bytes set storage external;
create trigger image_bytes_stay before update on data.image_bytes
  for each row execute function data.refuse_change();

-- What a person allowed an institution to bring home: report and images of one attendance.
create table data.deposit_authorisation (
  person_id uuid not null,
  deposit_id uuid not null,
  institution text not null,
  visit_day date not null,
  -- First day on which nothing more is taken.
  ends_on date not null check (ends_on > visit_day),
  code_digest text not null,
  authorised_at timestamptz not null,
  authorised_by text not null,
  withdrawn_at timestamptz,
  primary key (person_id, deposit_id)
);
create unique index deposit_by_id on data.deposit_authorisation (deposit_id);
create unique index deposit_by_code on data.deposit_authorisation (code_digest);

-- Images that an institution offered under an authorisation, and what became of each.
create table data.deposit_image (
  person_id uuid not null,
  deposit_id uuid not null,
  sop_instance_uid text collate "C" not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size integer not null check (size > 0),
  state text not null check (state in ('OFFERED', 'KEPT', 'REFUSED')),
  code text,
  offered_by text not null,
  offered_at timestamptz not null,
  decided_at timestamptz,
  primary key (person_id, deposit_id, sop_instance_uid),
  foreign key (person_id, deposit_id) references data.deposit_authorisation,
  check ((state = 'OFFERED') = (decided_at is null)),
  check ((state = 'REFUSED') = (code is not null))
);
create index deposit_image_waiting on data.deposit_image (offered_at) where state = 'OFFERED';

-- At the institution's side: an authorisation that was shown at the desk.
create table data.deposit_visit (
  deposit_id uuid primary key,
  sequence bigint generated always as identity,
  home text not null check (home in ('HK', 'MO', 'GD')),
  service_point text not null,
  institution text not null,
  masked text not null,
  visit_day date not null,
  ends_on date not null,
  opened_by text not null,
  opened_at timestamptz not null
);
create index deposit_visit_by_point on data.deposit_visit (institution, sequence desc);

-- Files on their way home. The bytes go when home has said what became of them.
create table data.deposit_file (
  deposit_id uuid not null references data.deposit_visit,
  sop_instance_uid text collate "C" not null,
  sha256 text not null,
  size integer not null check (size > 0),
  bytes bytea,
  state text not null check (state in ('SENT', 'KEPT', 'REFUSED')),
  code text,
  sent_by text not null,
  sent_at timestamptz not null,
  decided_at timestamptz,
  primary key (deposit_id, sop_instance_uid),
  check ((state = 'SENT') = (bytes is not null)),
  check ((state = 'REFUSED') = (code is not null))
);
alter table data.deposit_file alter column bytes set storage external;
