-- The law as this node has known it from moment to moment, and the changes of law that officers draft and approve.
create schema if not exists policy;

create function policy.refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception '% on policy.% is refused: what was known is append-only', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end
$$;

-- Texts by their digest, each once: policy files as they were written, and laws in their canonical form.
create table policy.text (
  digest text primary key,
  text text not null,
  constraint text_is_its_digest check (digest = encode(sha256(convert_to(text, 'UTF8')), 'hex'))
);

-- Which files the node has run with from which moment on. A new edition is written at a start with other files only.
create table policy.edition (
  edition bigint generated always as identity primary key,
  known_from timestamptz not null constraint edition_moment unique,
  files_digest text not null
);
create table policy.edition_file (
  edition bigint not null references policy.edition,
  path text not null,
  digest text not null references policy.text,
  primary key (edition, path)
);

-- Every law of a scheme that any process of the node has answered with, so that its digest is enough to replay.
create table policy.law (
  digest text primary key references policy.text,
  scheme text not null,
  kept_at timestamptz not null
);

-- A change of one parameter from a day on. Only state, version and count of events ever change, each with an event.
create table policy.change (
  change_id uuid primary key,
  sequence bigint generated always as identity constraint change_sequence unique,
  scheme text not null,
  state text not null check (state in ('DRAFT', 'RETURNED', 'APPROVED', 'WITHDRAWN')),
  version int not null check (version > 0),
  events int not null check (events > 0),
  drafted_by text not null
);
create index change_by_scheme on policy.change (scheme, sequence desc);
create index change_by_state on policy.change (state, sequence desc);

-- What was drafted, version by version: the change as canonical text, why it is asked for, and by whom.
create table policy.change_version (
  change_id uuid not null references policy.change,
  version int not null,
  from_day date not null,
  change_text text not null,
  reason text not null,
  drafted_by text not null,
  drafted_name text not null,
  organisation text not null,
  drafted_at timestamptz not null,
  primary key (change_id, version),
  constraint change_version_author unique (change_id, version, drafted_by)
);

-- Four eyes: an approval names the author of the version it approves, and is never the author's own. One for a change.
create table policy.change_approval (
  change_id uuid primary key,
  sequence bigint generated always as identity constraint change_approval_sequence unique,
  version int not null,
  drafted_by text not null,
  approved_by text not null,
  approved_name text not null,
  organisation text not null,
  approved_at timestamptz not null,
  constraint four_eyes check (approved_by <> drafted_by),
  foreign key (change_id, version, drafted_by)
    references policy.change_version (change_id, version, drafted_by)
);

-- Who did what when, and why.
create table policy.change_event (
  change_id uuid not null references policy.change,
  nth int not null,
  kind text not null check (kind in ('drafted', 'revised', 'approved', 'returned', 'withdrawn')),
  version int not null,
  at timestamptz not null,
  subject text not null,
  name text not null,
  organisation text not null,
  reason text,
  primary key (change_id, nth)
);
create unique index change_withdrawn_once on policy.change_event (change_id) where kind = 'withdrawn';

do $$
declare
  kept text;
begin
  foreach kept in array array['text', 'edition', 'edition_file', 'law', 'change_version', 'change_approval', 'change_event'] loop
    execute format(
      'create trigger %I before update or delete or truncate on policy.%I
         for each statement execute function policy.refuse_rewriting()', kept || '_append_only', kept);
  end loop;
end
$$;
create trigger change_never_removed before delete or truncate on policy.change
  for each statement execute function policy.refuse_rewriting();
