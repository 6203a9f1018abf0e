-- Files of persons as they came, byte for byte under their digest, each shown by the document that names it.

create table data.stored_bytes (
  person_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  primary key (person_id, sha256)
);
-- Documents are compressed already or small; parts of them are read.
alter table data.stored_bytes alter column bytes set storage external;
create trigger stored_bytes_stay before update on data.stored_bytes
  for each row execute function data.refuse_change();

create table data.stored_file (
  person_id uuid not null,
  -- Also the identifier of the FHIR Binary.
  file_id uuid not null,
  -- The DocumentReference by whose row it is decided who may see the file; null until one names it.
  document_id text collate "C",
  -- `self`, or the institution that keeps the file.
  custodian text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size integer not null check (size > 0),
  kind text not null,
  content_type text not null,
  filename text not null,
  -- Codes of what the reader should know of the file.
  notices text[] not null,
  scan text not null check (scan in ('NOT_SCANNED', 'WAITING', 'CLEAN', 'INFECTED')),
  scanned_at timestamptz,
  virus text,
  -- As the holder says; beside the document so that lists can be searched.
  title text not null,
  document_type text not null,
  document_day date,
  origin text not null,
  stored_at timestamptz not null,
  stored_by text not null,
  removed_at timestamptz,
  erased_at timestamptz,
  primary key (person_id, file_id),
  check ((scan in ('CLEAN', 'INFECTED')) = (scanned_at is not null)),
  check ((scan = 'INFECTED') = (virus is not null)),
  check (erased_at is null or removed_at is not null)
);
-- People keep the same bytes once; an institution may name them in several documents.
create unique index stored_file_is_kept_once on data.stored_file (person_id, sha256)
  where custodian = 'self';
create unique index stored_file_by_id on data.stored_file (file_id);
create index stored_file_of_document on data.stored_file (person_id, document_id);
create index stored_file_by_digest on data.stored_file (person_id, sha256);
create index stored_file_newest on data.stored_file (person_id, stored_at desc, file_id);
create index stored_file_waiting on data.stored_file (stored_at) where scan = 'WAITING';
create index stored_file_removed on data.stored_file (removed_at) where erased_at is null;
