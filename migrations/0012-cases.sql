-- Cases between two sides: statements of periods, residence registrations, planned care; their history, and decisions in the making.

create table people.case_file (
  case_id uuid primary key,
  sequence bigint generated always as identity,
  kind text not null check (kind in ('period_statement', 'residence', 'planned_care')),
  lead_side text not null check (lead_side in ('HK', 'MO', 'GD')),
  other_side text not null check (other_side in ('HK', 'MO', 'GD')),
  is_trial boolean not null,
  person_id uuid,
  pseudonym text not null,
  birth_date date not null,
  -- Only at the side that read the document; the number itself is never kept here.
  masked text,
  -- Whose counter or authority opened it here; null at the side that learnt of it by message.
  organisation text,
  idempotency_key text,
  content_hash text,
  -- The institution that treats, for planned care.
  institution text,
  opened_at timestamptz not null,
  -- What the history amounts to, kept for lists; a check compares it with the history.
  state text not null,
  owed_by text check (owed_by in ('HK', 'MO', 'GD')),
  due_on date,
  valid_to date,
  is_closed boolean not null,
  reminded_for date,
  check (lead_side <> other_side),
  check ((due_on is null) = (owed_by is null)),
  unique (organisation, idempotency_key)
);
create index case_file_newest on people.case_file (sequence desc);
create index case_file_of_person on people.case_file (person_id, sequence desc);
create index case_file_of_organisation on people.case_file (organisation, sequence desc);
create index case_file_of_institution on people.case_file (institution, sequence desc);
create index case_file_by_clock on people.case_file (due_on, case_id) where due_on is not null;
create index case_file_by_validity on people.case_file (valid_to, case_id) where valid_to is not null;

-- What happened, once and for ever. Whether an entry counts follows from those before it.
create table people.case_event (
  case_id uuid not null references people.case_file,
  event_id uuid not null,
  place bigint generated always as identity,
  type text not null,
  role text not null check (role in ('lead', 'other')),
  at timestamptz not null,
  recorded_at timestamptz not null,
  -- Who of the staff, the person, or nobody where the node itself did it.
  officers jsonb not null,
  facts jsonb not null,
  primary key (case_id, event_id)
);
create trigger case_event_stays before update or delete on people.case_event
  for each row execute function people.refuse_change();
create trigger case_event_is_kept before truncate on people.case_event
  for each statement execute function people.refuse_change();

-- A decision that one officer has proposed and that another has to approve; one at a time.
create table people.case_proposal (
  case_id uuid not null references people.case_file,
  proposal_id uuid not null,
  type text not null,
  facts jsonb not null,
  proposed_by text not null,
  proposed_in text not null,
  proposed_at timestamptz not null,
  state text not null check (state in ('OPEN', 'APPROVED', 'RETURNED')),
  closed_by text,
  closed_in text,
  closed_at timestamptz,
  note text,
  primary key (case_id, proposal_id),
  check ((state = 'OPEN') = (closed_at is null)),
  constraint four_eyes check (state <> 'APPROVED' or closed_by <> proposed_by)
);
create unique index case_proposal_one_open on people.case_proposal (case_id) where state = 'OPEN';

-- The text of every law by which a case was decided here, so that the decision can be explained in ten years.
create table people.case_law (
  digest text primary key,
  scheme text not null,
  text text not null
);
