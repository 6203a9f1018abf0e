-- Records that people carry: links with their passcodes, encrypted files, places to fetch them, and what happened.
create table data.carried_link (
  link_id uuid primary key,
  person_id uuid not null,
  -- SHA-256 of the secret part of the address, which is in the code of the person and nowhere here.
  address_hash text not null unique check (address_hash ~ '^[0-9a-f]{64}$'),
  -- SHA-256 over that secret part and the passcode together: it cannot be found by trying out passcodes on this row.
  passcode_hash text not null check (passcode_hash ~ '^[0-9a-f]{64}$'),
  institution text not null,
  scope jsonb not null,
  -- The law that the limits below were read from.
  law_digest text not null,
  applied_at timestamptz not null,
  ready_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > ready_at),
  openings_max integer not null check (openings_max > 0),
  openings integer not null default 0 check (openings between 0 and openings_max),
  wrong_passcodes_max integer not null check (wrong_passcodes_max > 0),
  wrong_passcodes integer not null default 0 check (wrong_passcodes between 0 and wrong_passcodes_max),
  revoked_at timestamptz,
  -- A file was given that opens without a network.
  has_packet boolean not null default false,
  -- What the last try came to; read back by the statement that counted it.
  last_outcome text
);
create index carried_link_by_person on data.carried_link (person_id, link_id desc);
create index carried_link_over on data.carried_link (expires_at);

-- What a try to open a link comes to. One statement decides and counts, so that no two tries can pass each other.
create function data.link_outcome(
  link data.carried_link, tried_hash text, tried_institution text, at timestamptz
) returns text language sql immutable as $$
  select case
    when link.institution <> tried_institution then 'other_institution'
    when link.revoked_at is not null then 'revoked'
    when link.expires_at <= at then 'expired'
    when link.ready_at > at then 'not_ready'
    when link.wrong_passcodes >= link.wrong_passcodes_max then 'locked'
    when link.openings >= link.openings_max then 'used_up'
    when link.passcode_hash <> tried_hash then 'wrong_passcode'
    else 'opened'
  end
$$;

-- Ciphertext only: the key is in the person's code. Rows go when the link has ended.
create table data.carried_file (
  link_id uuid not null references data.carried_link,
  file_number integer not null,
  content_type text not null,
  jwe text not null,
  primary key (link_id, file_number)
);

-- Where a file can be fetched once, for a short time.
create table data.carried_place (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  link_id uuid not null,
  file_number integer not null,
  expires_at timestamptz not null,
  foreign key (link_id, file_number) references data.carried_file on delete cascade
);
create index carried_place_over on data.carried_place (expires_at);
create index carried_place_of_file on data.carried_place (link_id, file_number);

-- What happened to a link and by whom; the person reads it.
create table data.carried_event (
  link_id uuid not null references data.carried_link,
  event_id bigint generated always as identity,
  outcome text not null check (outcome in ('applied', 'opened', 'wrong_passcode', 'revoked',
    'packet_opened')),
  at timestamptz not null,
  side text not null check (side in ('HK', 'MO', 'GD')),
  organisation text not null,
  subject text not null,
  primary key (link_id, event_id)
);
create trigger carried_event_stays before update or delete on data.carried_event
  for each row execute function data.refuse_change();
create trigger carried_event_is_kept before truncate on data.carried_event
  for each statement execute function data.refuse_change();
