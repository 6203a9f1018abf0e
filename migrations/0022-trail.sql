-- One trail for all rooms, questions about its events, and records that are opened in an emergency.

-- How many resources of which kind, and under what: null in events from before, whose digests stay as they are.
alter table data.audit_event
  add column kinds jsonb,
  add column basis text,
  add column basis_id text,
  add column waiting_no bigint;
create unique index audit_event_from_waiting on data.audit_event (waiting_no) where waiting_no is not null;
create index audit_event_of_organisation on data.audit_event (organisation, sequence desc);

-- Events that were written in a room's own transaction, until they have their place in the chain: at most a moment.
create table data.audit_waiting (
  waiting_no bigint generated always as identity primary key,
  event jsonb not null
);
create trigger audit_waiting_stays before update on data.audit_waiting
  for each row execute function data.refuse_change();
create trigger audit_waiting_is_kept before truncate on data.audit_waiting
  for each statement execute function data.refuse_change();

-- A waiting event goes only once it stands in the chain.
create function data.refuse_lost_event() returns trigger language plpgsql as $$
begin
  if exists (select from data.audit_event where waiting_no = old.waiting_no) then return old; end if;
  raise exception 'data.audit_waiting is append-only until an event is chained';
end $$;
create trigger audit_waiting_is_chained before delete on data.audit_waiting
  for each row execute function data.refuse_lost_event();

-- A look at a person becomes an event in the transaction that made it, whoever makes it. The opening of a
-- carried record is an event of its own, with its link.
create function data.look_event(l people.access_log) returns jsonb language sql immutable as $$
  select jsonb_build_object('person_id', l.person_id, 'at', l.at, 'subject', l.subject, 'role', l.role,
    'organisation', l.organisation, 'jurisdiction', l.jurisdiction,
    'purpose', case when l.purpose in ('eligibility', 'claim', 'coverage') then 'HPAYMT'
                    when l.purpose in ('deposit', 'shared_record') then 'TREAT'
                    when l.purpose = 'emergency' then 'ETREAT' else 'HOPERAT' end,
    'interaction', 'look.' || l.purpose, 'resource_type', 'Person', 'resource_id', '', 'outcome', 'done',
    'amount', 1, 'request_id', '', 'kinds', null, 'basis', null, 'basis_id', null)
$$;
create function data.take_looks() returns trigger language plpgsql as $$
begin
  insert into data.audit_waiting (event)
  select data.look_event(l) from looked l where l.purpose <> 'shared_record';
  return null;
end $$;
create trigger look_enters_trail after insert on people.access_log
  referencing new table as looked for each statement execute function data.take_looks();
insert into data.audit_waiting (event)
select data.look_event(l) from people.access_log l order by l.at, l.person_id, l.look_id;

-- What the last proofs of the chain found.
create table data.audit_proof (
  proof_no bigint generated always as identity primary key,
  proved_at timestamptz not null,
  events bigint not null,
  digest text not null,
  broken_at bigint,
  what text,
  check ((broken_at is null) = (what is null))
);
create trigger audit_proof_stays before update or delete on data.audit_proof
  for each row execute function data.refuse_change();

-- What a person asks about an event, and the answer of the custodian's officer.
create table data.trail_question (
  person_id uuid not null,
  question_id uuid not null,
  sequence bigint not null,
  organisation text not null,
  text text not null check (length(text) between 1 and 1000),
  asked_at timestamptz not null,
  answer text check (length(answer) between 1 and 2000),
  answered_by text,
  answered_at timestamptz,
  primary key (person_id, question_id),
  unique (person_id, sequence),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
create unique index trail_question_by_id on data.trail_question (question_id);
create index trail_question_open on data.trail_question (asked_at) where answered_at is null;

-- A record that somebody opens in an emergency: by one person, or by two where the law asks for a witness.
create table data.emergency_opening (
  person_id uuid not null,
  opening_id uuid not null,
  -- The number of the document that was shown, masked: lists name nobody.
  masked text not null,
  institution text not null,
  organisation text not null,
  reason text not null check (length(reason) between 1 and 500),
  asked_by text not null,
  asked_name text not null,
  asked_at timestamptz not null,
  -- Until when a witness may confirm; null where none is needed.
  confirm_until timestamptz,
  confirmed_by text check (confirmed_by <> asked_by),
  confirmed_name text,
  opened_at timestamptz,
  ends_at timestamptz check (ends_at > opened_at),
  ended_at timestamptz,
  hours integer not null check (hours > 0),
  opened_classes text[] not null,
  -- The law that the limits were read from.
  law_digest text not null,
  review_until timestamptz,
  review text check (review in ('JUSTIFIED', 'NOT_JUSTIFIED')),
  review_note text check (length(review_note) between 1 and 1000),
  reviewed_by text,
  reviewed_at timestamptz,
  primary key (person_id, opening_id),
  check ((opened_at is null) = (ends_at is null)),
  check (opened_at is null or confirm_until is null or confirmed_by is not null),
  check ((review is null) = (reviewed_at is null) and (review is null) = (reviewed_by is null))
);
create unique index emergency_opening_by_id on data.emergency_opening (opening_id);
create index emergency_opening_in_force on data.emergency_opening (institution, person_id, ends_at);
create index emergency_opening_unreviewed on data.emergency_opening (asked_at) where review is null;
