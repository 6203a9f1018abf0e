-- Bulk exports, planned in parts that are read when they are fetched, and bulk imports of NDJSON, batch by batch.

-- Who asked for what. No record is copied: a part is a stretch of the store, read within the scope when it is fetched.
create table data.bulk_export (
  export_id uuid primary key,
  subject text not null,
  role text not null,
  organisation text not null,
  jurisdiction text not null check (jurisdiction in ('HK', 'MO', 'GD')),
  person_id uuid,
  purpose text not null,
  level text not null check (level in ('system', 'patient', 'group')),
  -- The one patient of an export at the level of a patient; null for all.
  about uuid,
  record_types text[],
  since timestamptz,
  request_url text not null,
  state text not null check (state in ('WAITING', 'DONE')),
  transaction_at timestamptz not null,
  counted bigint not null default 0 check (counted >= 0),
  -- Behind which row the planning goes on.
  at_person uuid not null default '00000000-0000-0000-0000-000000000000',
  at_resource bigint not null default 0,
  expires_at timestamptz not null
);
create index bulk_export_waiting on data.bulk_export (transaction_at) where state = 'WAITING';
create index bulk_export_of on data.bulk_export (subject, organisation);
create index bulk_export_over on data.bulk_export (expires_at);

-- Resources of one type behind (after_person, after_resource), up to (to_person, to_resource); the last has no end.
create table data.bulk_part (
  export_id uuid not null references data.bulk_export on delete cascade,
  record_type text not null,
  part_number integer not null check (part_number > 0),
  after_person uuid not null,
  after_resource bigint not null,
  to_person uuid,
  to_resource bigint,
  amount integer not null check (amount >= 0),
  primary key (export_id, record_type, part_number),
  check ((to_person is null) = (to_resource is null))
);

-- One file of NDJSON on its way into the store. The same file of the same institution is the same import.
create table data.bulk_import (
  import_id uuid primary key,
  digest text not null,
  institution text not null,
  organisation text not null,
  subject text not null,
  role text not null,
  jurisdiction text not null check (jurisdiction in ('HK', 'MO', 'GD')),
  state text not null check (state in ('WAITING', 'DONE', 'CANCELLED')),
  -- Patients go first, so that a file may name them after their records.
  phase text not null check (phase in ('patients', 'others')),
  next_chunk integer not null check (next_chunk >= 0),
  lines bigint not null check (lines >= 0),
  chunks integer not null check (chunks >= 0),
  added bigint not null default 0,
  changed bigint not null default 0,
  known bigint not null default 0,
  refused bigint not null default 0,
  requested_at timestamptz not null,
  finished_at timestamptz
);
create unique index bulk_import_of on data.bulk_import (institution, digest) where state <> 'CANCELLED';
create index bulk_import_waiting on data.bulk_import (requested_at) where state = 'WAITING';

-- Whole lines of the file, kept until the import is done.
create table data.bulk_import_chunk (
  import_id uuid not null references data.bulk_import on delete cascade,
  chunk integer not null check (chunk >= 0),
  first_line bigint not null check (first_line > 0),
  content text not null,
  primary key (import_id, chunk)
);

-- What was wrong with which line. Facts fill the texts and are never personal.
create table data.bulk_import_problem (
  import_id uuid not null references data.bulk_import on delete cascade,
  line bigint not null,
  nth integer not null check (nth >= 0),
  code text not null,
  facts jsonb not null,
  place text,
  primary key (import_id, line, nth)
);

-- Changes of a type, newest first.
create index resource_version_by_time on data.resource_version (resource_type, updated_at desc);
