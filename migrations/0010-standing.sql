-- What a side records of persons over time: periods of residence, work and insurance, statuses that are held, dependants.

-- Every change is a new version; what was recorded before stays as it was, so that any earlier picture can be drawn again.
create table people.standing_entry (
  person_id uuid not null references people.person,
  entry_id uuid not null,
  version integer not null check (version >= 1),
  sequence bigint generated always as identity,
  sort text not null check (sort in ('period', 'status', 'dependant')),
  -- The kind of a period, the status, or the relation of a dependant.
  code text not null check (code <> ''),
  side text check (side in ('HK', 'MO', 'GD')),
  place text,
  scheme text,
  dependant_id uuid references people.person check (dependant_id <> person_id),
  from_day date not null,
  to_day date check (to_day > from_day),
  evidence text not null,
  evidence_reference text,
  change text not null check (change in ('recorded', 'corrected', 'ended', 'withdrawn')),
  -- The same content has the same digest, so that a file that comes twice changes nothing.
  content_digest text not null check (content_digest ~ '^[0-9a-f]{64}$'),
  -- Entries of one person with the same key may not share a day; null where they may.
  once_key text,
  exclusive_group text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_role text not null,
  recorded_through text not null,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  primary key (person_id, entry_id, version),
  check ((sort = 'period') = (side is not null)),
  check ((sort = 'dependant') = (dependant_id is not null)),
  check (place is null or side = 'GD'),
  check ((sort = 'period' and code = 'insurance') = (scheme is not null)),
  constraint standing_once exclude using gist (
    person_id with =, once_key with =, daterange(from_day, to_day) with &&
  ) where (superseded_at is null and change <> 'withdrawn' and once_key is not null),
  constraint standing_exclusive exclude using gist (
    person_id with =, exclusive_group with =, daterange(from_day, to_day) with &&
  ) where (superseded_at is null and change <> 'withdrawn' and exclusive_group is not null)
);
create unique index standing_entry_current on people.standing_entry (person_id, entry_id)
  where superseded_at is null;
create index standing_entry_by_sequence on people.standing_entry (person_id, sequence desc);
create index standing_entry_by_content on people.standing_entry (person_id, content_digest);
create index standing_entry_by_dependant on people.standing_entry (dependant_id)
  where dependant_id is not null;

-- The one change that a version may undergo: to be superseded, once.
create function people.only_supersede() returns trigger language plpgsql as $$
begin
  if old.superseded_at is null and new.superseded_at is not null
     and to_jsonb(new) - 'superseded_at' = to_jsonb(old) - 'superseded_at' then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name;
end
$$;
create trigger standing_entry_stays before update on people.standing_entry
  for each row execute function people.only_supersede();
create trigger standing_entry_is_not_deleted before delete on people.standing_entry
  for each row execute function people.refuse_change();
create trigger standing_entry_is_kept before truncate on people.standing_entry
  for each statement execute function people.refuse_change();
