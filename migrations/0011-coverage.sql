-- Consents of persons that the other sides may be asked about them for an answer about their cover.

-- Every act is a new row; what is in force is the latest act. A person who is not in this side's register is named
-- by the pseudonym that this side shares with another one.
create table people.coverage_consent (
  consent_id uuid primary key,
  sequence bigint generated always as identity,
  act text not null check (act in ('given', 'withdrawn')),
  person_id uuid references people.person,
  peer text check (peer in ('HK', 'MO', 'GD')),
  pseudonym text check (pseudonym ~ '^[0-9a-f]{64}$'),
  at timestamptz not null,
  until timestamptz check (until > at),
  text_version text not null,
  channel text not null check (channel in ('portal', 'counter')),
  recorded_through text not null,
  recorded_by text not null,
  check ((person_id is null) <> (pseudonym is null)),
  check ((peer is null) = (pseudonym is null)),
  check (act = 'given' or until is null)
);
create index coverage_consent_by_person on people.coverage_consent (person_id, sequence desc)
  where person_id is not null;
create trigger coverage_consent_stays before update or delete on people.coverage_consent
  for each row execute function people.refuse_change();
create trigger coverage_consent_is_kept before truncate on people.coverage_consent
  for each statement execute function people.refuse_change();
