-- Sign-ins: sessions of browsers, sign-ins under way, and the state of the demonstration's own issuer.
create schema if not exists platform;

-- A browser holds the random name of its session; here lies only the digest of that name.
create table platform.session (
  session_hash text primary key check (session_hash ~ '^[0-9a-f]{64}$'),
  subject text not null,
  display_name text not null,
  role text not null,
  organisation text not null,
  jurisdiction text not null,
  person_id text,
  signed_in_at timestamptz not null,
  -- Moves on while the session is used, but never beyond ends_at.
  expires_at timestamptz not null,
  ends_at timestamptz not null,
  check (expires_at <= ends_at)
);
create index session_by_expiry on platform.session (expires_at);

-- Between leaving for the issuer and coming back: what must fit when the browser returns. Read once.
create table platform.sign_in_attempt (
  attempt_hash text primary key check (attempt_hash ~ '^[0-9a-f]{64}$'),
  state text not null,
  nonce text not null,
  code_verifier text not null,
  return_path text not null,
  expires_at timestamptz not null
);
create index sign_in_attempt_by_expiry on platform.sign_in_attempt (expires_at);

-- What the demonstration's issuer has to remember; `model` and `payload` are its own.
create table platform.issuer_state (
  model text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  uid text,
  consumed_at timestamptz,
  expires_at timestamptz,
  primary key (model, id)
);
create index issuer_state_by_grant on platform.issuer_state (grant_id) where grant_id is not null;
create index issuer_state_by_uid on platform.issuer_state (model, uid) where uid is not null;
create index issuer_state_by_expiry on platform.issuer_state (expires_at);
