-- Persons with documents and pseudonyms, looks at them, spouse pairings, requests made at counters, and notices.

create schema if not exists people;
create extension if not exists btree_gist;

create function people.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end
$$;

create table people.person (
  person_id uuid primary key,
  name_zh text not null,
  name_en text not null,
  sex text not null check (sex in ('female', 'male', 'not_stated')),
  birth_date date not null,
  died_on date check (died_on >= birth_date),
  permission_ceased_on date,
  language text not null check (language in ('zh-Hant-HK', 'zh-Hans-CN', 'en', 'pt-MO')),
  contact_masked text,
  registered_at timestamptz not null,
  check (name_zh <> '' or name_en <> '')
);

create table people.document (
  person_id uuid not null references people.person,
  document_id uuid not null,
  document_type text not null,
  body text not null,
  check_character text,
  masked text not null,
  check_digit text not null check (check_digit in ('ok', 'not_defined')),
  warnings jsonb not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (person_id, document_id),
  constraint document_is_one_persons unique (document_type, body)
);
create index document_by_id on people.document (document_id);

create table people.person_pseudonym (
  peer text not null check (peer in ('HK', 'MO', 'GD')),
  pseudonym text not null,
  person_id uuid not null,
  document_id uuid not null,
  primary key (peer, pseudonym),
  foreign key (person_id, document_id) references people.document
);
create index person_pseudonym_by_person on people.person_pseudonym (person_id);

create table people.access_log (
  person_id uuid not null references people.person,
  look_id bigint generated always as identity,
  subject text not null,
  role text not null,
  organisation text not null,
  jurisdiction text not null,
  purpose text not null,
  at timestamptz not null,
  primary key (person_id, look_id)
);
create trigger access_log_stays before update or delete on people.access_log
  for each row execute function people.refuse_change();
create trigger access_log_is_kept before truncate on people.access_log
  for each statement execute function people.refuse_change();

create table people.pairing (
  pairing_id uuid primary key,
  from_day date not null,
  to_day date check (to_day >= from_day),
  declared_at timestamptz not null,
  declared_in text not null check (declared_in in ('HK', 'MO', 'GD')),
  declared_through text not null,
  declared_by text not null,
  ended_at timestamptz,
  ended_for text check (ended_for in ('application', 'death')),
  ended_by text,
  flags jsonb not null,
  check ((to_day is null) = (ended_at is null))
);

-- One row per spouse; the constraint allows each person one pairing at a time, over half-open periods.
create table people.pairing_member (
  person_id uuid not null references people.person,
  pairing_id uuid not null references people.pairing,
  spouse_person_id uuid not null references people.person,
  from_day date not null,
  to_day date,
  primary key (person_id, pairing_id),
  check (person_id <> spouse_person_id),
  constraint one_pairing_at_a_time
    exclude using gist (person_id with =, daterange(from_day, to_day) with &&)
);
create index pairing_member_by_pairing on people.pairing_member (pairing_id);

-- What a counter asked for and what the home side answered. No document numbers: masked for the clerk only.
create table people.pairing_request (
  request_id uuid primary key,
  sequence bigint generated always as identity,
  service_point text not null,
  first_masked text not null,
  second_masked text not null,
  declared_on date not null,
  state text not null check (state in ('SENT', 'PAIRED', 'REFUSED')),
  from_day date,
  reason_code text,
  reason_facts jsonb,
  requested_by text not null,
  requested_at timestamptz not null,
  decided_at timestamptz,
  check ((state = 'SENT') = (decided_at is null)),
  check ((state = 'REFUSED') = (reason_code is not null))
);
create index pairing_request_by_point on people.pairing_request (service_point, sequence);

create table people.notice (
  person_id uuid not null references people.person,
  notice_id bigint generated always as identity,
  kind text not null,
  at timestamptz not null,
  facts jsonb not null,
  about jsonb,
  read_at timestamptz,
  primary key (person_id, notice_id)
);
