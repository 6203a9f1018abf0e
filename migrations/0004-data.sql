-- Joining consents of the record system, and the consents that counters sent home.

create schema if not exists data;

create function data.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end
$$;

-- Every act is a new row; what is in force on a day is the latest act up to it.
create table data.joining_consent (
  person_id uuid not null,
  consent_id uuid not null,
  sequence bigint generated always as identity,
  act text not null check (act in ('given', 'withdrawn')),
  from_day date not null,
  to_day date check (to_day > from_day),
  text_version text not null,
  channel text not null check (channel in ('portal', 'counter', 'paper')),
  recorded_in text not null check (recorded_in in ('HK', 'MO', 'GD')),
  recorded_through text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  primary key (person_id, consent_id),
  check (act = 'given' or to_day is null)
);
create index joining_consent_by_day on data.joining_consent (person_id, from_day desc, sequence desc);
create trigger joining_consent_stays before update or delete on data.joining_consent
  for each row execute function data.refuse_change();
create trigger joining_consent_is_kept before truncate on data.joining_consent
  for each statement execute function data.refuse_change();

-- What a counter sent and what the home side answered. No document numbers: masked for the clerk only.
create table data.consent_request (
  request_id uuid primary key,
  sequence bigint generated always as identity,
  service_point text not null,
  masked text not null,
  text_version text not null,
  given_on date not null,
  state text not null check (state in ('SENT', 'RECORDED', 'REFUSED')),
  reason_code text,
  reason_facts jsonb,
  requested_by text not null,
  requested_at timestamptz not null,
  decided_at timestamptz,
  check ((state = 'SENT') = (decided_at is null)),
  check ((state = 'REFUSED') = (reason_code is not null))
);
create index consent_request_by_point on data.consent_request (service_point, sequence);
