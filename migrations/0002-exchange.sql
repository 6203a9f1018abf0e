-- Messages and questions between the nodes: what waits to leave, what came, and how far each side has come.
create schema if not exists exchange;

-- The way out to each other side: counters of the stream and what is known of the side's health.
create table exchange.peer (
  peer text primary key check (peer in ('HK', 'MO', 'GD')),
  assigned bigint not null default 0,
  answered bigint not null default 0,
  failures integer not null default 0,
  failing_code text,
  failing_since timestamptz,
  unreachable_since timestamptz,
  last_contact_at timestamptz,
  next_attempt_at timestamptz,
  check (0 <= answered and answered <= assigned)
);

-- Whoever holds the lock on a row here delivers to that side. Nothing is ever written to it, so that the counters
-- above stay free while a delivery is on its way.
create table exchange.turn (peer text primary key references exchange.peer);

-- The way in from each other side: how far its messages were taken, and the one that could not yet be handled.
create table exchange.inbound (
  peer text primary key references exchange.peer,
  received bigint not null default 0,
  trying bigint,
  attempts integer not null default 0,
  last_contact_at timestamptz
);

insert into exchange.peer (peer) values ('HK'), ('MO'), ('GD');
insert into exchange.turn (peer) select peer from exchange.peer;
insert into exchange.inbound (peer) select peer from exchange.peer;

-- Messages to leave. They get their place in the stream when the pump takes them, not when they are written.
create table exchange.outbox (
  id uuid primary key,
  position bigint generated always as identity,
  peer text not null check (peer in ('HK', 'MO', 'GD')),
  sequence bigint,
  kind text not null,
  sent_at timestamptz not null,
  in_reply_to uuid,
  -- The exact JSON that is signed; taken away when it is no longer needed.
  body text,
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'parked', 'refused')),
  code text,
  hash text,
  receipt text,
  answered_at timestamptz,
  check (state = 'waiting' or (sequence is not null and answered_at is not null))
);
create unique index outbox_stream on exchange.outbox (peer, sequence);
create index outbox_unnumbered on exchange.outbox (peer, position) where sequence is null;
create index outbox_troubled on exchange.outbox (state, id) where state in ('parked', 'refused');
create index outbox_kept on exchange.outbox (answered_at) where body is not null and state = 'delivered';

-- Messages that came. One row for every number of the stream that was used up.
create table exchange.inbox (
  peer text not null check (peer in ('HK', 'MO', 'GD')),
  sequence bigint not null,
  id uuid not null,
  kind text not null,
  sent_at timestamptz not null,
  received_at timestamptz not null,
  in_reply_to uuid,
  hash text not null,
  state text not null check (state in ('handled', 'parked', 'refused')),
  code text,
  at text,
  attempts integer not null default 1,
  handled_at timestamptz,
  -- The signed text, only while a parked message waits to be tried again.
  message text,
  primary key (peer, sequence),
  check ((state = 'parked') = (message is not null))
);
create unique index inbox_once on exchange.inbox (peer, id) where state <> 'refused';
create index inbox_troubled on exchange.inbox (state, id) where state in ('parked', 'refused');
create index inbox_by_id on exchange.inbox (id);

-- What was not accepted, without its content. Those from nobody in particular are counted by the hour.
create table exchange.refusal (
  refusal_id uuid primary key,
  claimed_from text,
  code text not null,
  message_id uuid,
  kind text,
  sequence bigint,
  first_at timestamptz not null,
  last_at timestamptz not null,
  times integer not null default 1
);
create unique index refusal_counted on exchange.refusal (claimed_from, code, first_at) nulls not distinct
  where message_id is null;
create unique index refusal_message on exchange.refusal (claimed_from, message_id, sequence, code)
  nulls not distinct where message_id is not null;


-- Who asked whom for what and how it ended; neither question nor answer is kept.
create table exchange.question_log (
  question_id uuid not null,
  direction text not null check (direction in ('asked', 'answered')),
  peer text not null check (peer in ('HK', 'MO', 'GD')),
  kind text not null,
  at timestamptz not null,
  outcome text not null,
  primary key (question_id, direction)
);
create index question_log_recent on exchange.question_log (at desc);
