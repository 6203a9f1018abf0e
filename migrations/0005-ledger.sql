-- The books: append-only double entry, holds on limit accounts, the one function that posts, and voucher accounts.
create schema if not exists capital;

-- One account is one code in one currency. Accounts whose code starts with `entitlement:` are limit accounts:
-- their credit balance less their open holds is never negative. Only limit accounts keep a cached balance; pools,
-- payables and the like are sums over postings, so no claim ever waits for a hot row.
create table capital.account (
  account_id bigint generated always as identity primary key,
  code text not null,
  currency text not null check (currency in ('HKD', 'MOP', 'CNY')),
  person_id uuid,
  is_limit boolean not null,
  balance_minor bigint not null default 0,
  held_minor bigint not null default 0,
  has_entries boolean not null default false,
  constraint account_code unique (code, currency),
  constraint account_limit check (
    case when is_limit then held_minor >= 0 and balance_minor >= held_minor
    else held_minor = 0 and balance_minor = 0 end
  )
) with (fillfactor = 70);
create index account_person on capital.account (person_id) where person_id is not null;

create table capital.journal (
  journal_id uuid primary key,
  sequence bigint generated always as identity constraint journal_sequence_once unique,
  source text not null,
  key text not null,
  content_hash text not null,
  kind text not null,
  as_of date not null,
  known_at timestamptz not null,
  claim_id uuid,
  reverses uuid constraint journal_reversed_once unique,
  constraint journal_name unique (source, key)
);
create index journal_claim on capital.journal (claim_id) where claim_id is not null;

-- Debits positive, credits negative. No foreign keys here and below: rows come from `capital.post` only, nothing they
-- point to can be deleted, and a check of keys would need the right to lock rows of tables that nobody may change.
create table capital.posting (
  sequence bigint not null,
  line smallint not null,
  account_id bigint not null,
  currency text not null,
  minor bigint not null check (minor <> 0),
  primary key (sequence, line)
);
create index posting_account on capital.posting (account_id, sequence);

create table capital.hold (
  hold_id uuid primary key,
  account_id bigint not null,
  minor bigint not null check (minor > 0),
  expires_at timestamptz not null,
  claim_id uuid,
  sequence bigint not null,
  line smallint not null
);
create index hold_claim on capital.hold (claim_id) where claim_id is not null;
create index hold_expiry on capital.hold (expires_at);
create index hold_account on capital.hold (account_id);
create index hold_journal on capital.hold (sequence);

create table capital.hold_resolution (
  hold_id uuid primary key,
  "as" text not null check ("as" in ('posted', 'released', 'expired')),
  sequence bigint not null,
  line smallint not null
);
create index hold_resolution_journal on capital.hold_resolution (sequence);

create function capital.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on capital.% is refused: the books are append-only', tg_op, tg_table_name
    using errcode = 'integrity_constraint_violation';
end $$;

do $$
declare book text;
begin
  foreach book in array array['journal', 'posting', 'hold', 'hold_resolution'] loop
    execute format(
      'create trigger append_only before update or delete or truncate on capital.%I
         for each statement execute function capital.refuse_change()', book);
    execute format('revoke update, delete, truncate on capital.%I from public, current_user', book);
  end loop;
end $$;
create trigger account_stays before delete or truncate on capital.account
  for each statement execute function capital.refuse_change();
create trigger account_keeps_its_name
  before update of account_id, code, currency, person_id, is_limit on capital.account
  for each statement execute function capital.refuse_change();

-- Ids of accounts in the order given; those that do not exist are created empty, in the order of their codes, so that
-- two callers who create the same accounts wait for each other in the same order.
create function capital.account_ids(codes text[], currencies text[]) returns bigint[]
language plpgsql set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare ids bigint[];
begin
  for attempt in 1..2 loop
    select array_agg(
      (select a.account_id from capital.account a where a.code = w.code and a.currency = w.currency)
      order by w.n)
    into ids from unnest(codes, currencies) with ordinality as w(code, currency, n);
    if array_position(ids, null) is null then return ids; end if;
    insert into capital.account (code, currency, is_limit, person_id)
    select distinct on (w.code, w.currency) w.code, w.currency, starts_with(w.code, 'entitlement:'),
      case when starts_with(w.code, 'entitlement:') then split_part(w.code, ':', 2)::uuid end
    from unnest(codes, currencies, ids) as w(code, currency, id)
    where w.id is null
    order by w.code collate "C", w.currency
    on conflict do nothing;
  end loop;
  raise exception 'capital.account_ids: accounts could not be created';
end $$;

-- Locks the limit accounts among those named, in the order of account_id, and says what they have.
create function capital.lock_accounts(codes text[], currencies text[]) returns setof capital.account
language plpgsql set enable_seqscan = off as $$
declare ids bigint[] := capital.account_ids(codes, currencies);
begin
  return query
    select a.* from capital.account a
    where a.account_id = any (ids) and a.is_limit order by a.account_id for update;
end $$;

-- Posts journals in order, each whole or not at all; a refused journal has no effect and the others go on.
--
-- batch: {"accounts": [[code, currency]],
--         "journals": [[journal_id, source, key, content_hash, kind, as_of, known_at, claim_id, reverses]],
--         "postings": [[journal, line, account, minor]], "ceilings": [[journal, account, minor]],
--         "places":   [[journal, line, account, minor, hold_id, expires_at]],
--         "resolves": [[journal, line, hold_id, as]]}
-- where `journal` and `account` are positions from 1. Missing lists are empty.
--
-- 1. Every limit account of the batch is locked up-front in the order of account_id, so two batches never deadlock.
-- 2. What decides is read after the locks: names already in the books, resolved holds, reversed journals.
-- 3. Journals are tried one after the other on balances in memory.
-- 4. Those that passed are written set by set.
create function capital.post(batch jsonb)
returns table (ordinal integer, outcome text, journal_id uuid, sequence bigint, account text)
language plpgsql set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
#variable_conflict use_column
declare
  codes text[]; currencies text[];
  -- By position of the account; accounts known from resolved holds only are appended.
  ids bigint[]; balances bigint[]; helds bigint[]; rooms bigint[]; touched boolean[];
  locked bigint[]; locked_balances bigint[]; locked_helds bigint[]; locked_slots integer[];
  -- By position of the journal.
  hashes text[]; known_hashes text[]; known_sequences bigint[]; earlier integer[]; reverse_ids uuid[];
  reversed boolean[]; unbalanced integer[];
  outcomes text[]; sequences bigint[]; effective integer[]; at_slots integer[];
  -- What a journal does to limit accounts, in the order in which it counts.
  op_journals integer[]; op_phases integer[]; op_slots integer[]; op_minors bigint[];
  op_holds uuid[]; op_open boolean[]; op_posts boolean[];
  placed uuid[] := '{}'; resolved uuid[] := '{}'; mirrored uuid[] := '{}';
  journal_count integer; op_count integer; next_op integer := 1; first_op integer; last_op integer;
  slot integer; failed text; failed_slot integer; is_confirmation boolean; twin integer;
  accepted integer := 0; written integer;
begin
  -- Accounts.
  select array_agg(w.value ->> 0 order by w.n), array_agg(w.value ->> 1 order by w.n)
  into codes, currencies from jsonb_array_elements(batch -> 'accounts') with ordinality as w(value, n);
  codes := coalesce(codes, '{}');
  ids := coalesce(capital.account_ids(codes, currencies), '{}');
  if batch ? 'resolves' then
    select ids || coalesce(array_agg(distinct h.account_id), '{}') into ids
    from jsonb_array_elements(batch -> 'resolves') as r(value)
    cross join lateral (
      select account_id from capital.hold where hold_id = (r.value ->> 2)::uuid offset 0) h
    where h.account_id <> all (ids);
  end if;

  -- Locks, in the order of account_id.
  select array_agg(w.id order by w.id), array_agg(w.slot order by w.id) into locked, locked_slots
  from unnest(ids) with ordinality as w(id, slot)
  where w.slot > cardinality(codes) or starts_with(codes[w.slot], 'entitlement:');
  balances := array_fill(0::bigint, array[cardinality(ids)]);
  helds := balances; rooms := balances; touched := array_fill(false, array[cardinality(ids)]);
  if locked is not null then
    select array_agg(l.balance_minor), array_agg(l.held_minor) into locked_balances, locked_helds
    from (select a.balance_minor, a.held_minor from capital.account a
          where a.account_id = any (locked) order by a.account_id for update) l;
    for k in 1..cardinality(locked) loop
      balances[locked_slots[k]] := locked_balances[k];
      helds[locked_slots[k]] := locked_helds[k];
    end loop;
  end if;

  -- Names, mirrors and sums.
  select array_agg(w.j ->> 3 order by w.n), array_agg(b.content_hash order by w.n),
    array_agg(b.sequence order by w.n), array_agg(w.earlier order by w.n),
    array_agg((w.j ->> 8)::uuid order by w.n),
    array_agg(w.j ->> 8 is not null and exists (
      select from capital.journal m where m.reverses = (w.j ->> 8)::uuid) order by w.n)
  into hashes, known_hashes, known_sequences, earlier, reverse_ids, reversed
  from (
    select e.j, e.n, lag(e.n) over (partition by e.j ->> 1, e.j ->> 2 order by e.n)::integer as earlier
    from jsonb_array_elements(batch -> 'journals') with ordinality as e(j, n)) w
  left join lateral (
    select content_hash, sequence from capital.journal
    where source = w.j ->> 1 and key = w.j ->> 2 offset 0) b on true;
  journal_count := coalesce(cardinality(hashes), 0);
  select array_agg(distinct s.journal) into unbalanced
  from (
    select (p.value ->> 0)::integer as journal
    from jsonb_array_elements(batch -> 'postings') as p(value)
    group by 1, currencies[(p.value ->> 2)::integer]
    having sum((p.value ->> 3)::bigint) <> 0) s;

  -- Phases: 1 resolve a hold, 2 place a hold, 3 post, 4 look at the ceiling.
  select array_agg(o.journal order by o.journal, o.phase, o.line), array_agg(o.phase order by o.journal, o.phase, o.line),
    array_agg(o.slot order by o.journal, o.phase, o.line), array_agg(o.minor order by o.journal, o.phase, o.line),
    array_agg(o.hold order by o.journal, o.phase, o.line), array_agg(o.is_open order by o.journal, o.phase, o.line),
    array_agg(o.posts order by o.journal, o.phase, o.line)
  into op_journals, op_phases, op_slots, op_minors, op_holds, op_open, op_posts
  from (
    select (p.value ->> 0)::integer as journal, 3 as phase, (p.value ->> 1)::integer as line,
      (p.value ->> 2)::integer as slot, (p.value ->> 3)::bigint as minor, null::uuid as hold,
      null::boolean as is_open, null::boolean as posts
    from jsonb_array_elements(batch -> 'postings') as p(value)
    where starts_with(codes[(p.value ->> 2)::integer], 'entitlement:')
    union all
    select (c.value ->> 0)::integer, 4, 0, (c.value ->> 1)::integer, (c.value ->> 2)::bigint, null, null, null
    from jsonb_array_elements(batch -> 'ceilings') as c(value)
    union all
    select (p.value ->> 0)::integer, 2, (p.value ->> 1)::integer, (p.value ->> 2)::integer,
      (p.value ->> 3)::bigint, (p.value ->> 4)::uuid, null, null
    from jsonb_array_elements(batch -> 'places') as p(value)
    union all
    select (r.value ->> 0)::integer, 1, (r.value ->> 1)::integer,
      coalesce(array_position(ids, h.account_id), q.slot), coalesce(h.minor, q.minor),
      (r.value ->> 2)::uuid, h.is_open, r.value ->> 3 = 'posted'
    from jsonb_array_elements(batch -> 'resolves') as r(value)
    left join lateral (
      select account_id, minor, not exists (
        select from capital.hold_resolution d where d.hold_id = hold.hold_id) as is_open
      from capital.hold where hold_id = (r.value ->> 2)::uuid offset 0) h on true
    left join lateral (
      select (p.value ->> 2)::integer as slot, (p.value ->> 3)::bigint as minor
      from jsonb_array_elements(batch -> 'places') as p(value)
      where p.value ->> 4 = r.value ->> 2 limit 1) q on h.account_id is null
  ) o;
  op_count := coalesce(cardinality(op_journals), 0);

  outcomes := array_fill(null::text, array[journal_count]);
  sequences := array_fill(null::bigint, array[journal_count]);
  effective := array_fill(null::integer, array[journal_count]);
  at_slots := effective;

  for j in 1..journal_count loop
    first_op := next_op;
    while next_op <= op_count and op_journals[next_op] = j loop next_op := next_op + 1; end loop;
    last_op := first_op - 1;
    failed := null; failed_slot := null; is_confirmation := false;

    -- The name: twice the same content is one effect, the same name with other content is refused.
    twin := effective[earlier[j]];
    effective[j] := twin;
    if known_hashes[j] is not null or twin is not null then
      if coalesce(known_hashes[j], hashes[twin]) = hashes[j] then
        outcomes[j] := 'duplicate';
        known_sequences[j] := coalesce(known_sequences[j], sequences[twin]);
      else
        outcomes[j] := 'key_reused';
      end if;
      continue;
    end if;

    if j = any (unbalanced) then
      failed := 'unbalanced';
    elsif reversed[j] or reverse_ids[j] = any (mirrored) then
      failed := 'already_reversed';
    else
      for o in first_op..next_op - 1 loop
        slot := op_slots[o];
        if op_phases[o] = 1 then
          if not coalesce(op_open[o], op_holds[o] = any (placed)) or op_holds[o] = any (resolved) then
            failed := 'hold_resolved'; failed_slot := slot; exit;
          end if;
          helds[slot] := helds[slot] - op_minors[o];
          resolved := resolved || op_holds[o];
          if op_posts[o] then
            is_confirmation := true;
            rooms[slot] := rooms[slot] + op_minors[o];
          end if;
        elsif op_phases[o] = 2 then
          helds[slot] := helds[slot] + op_minors[o];
          placed := placed || op_holds[o];
        elsif op_phases[o] = 3 then
          balances[slot] := balances[slot] - op_minors[o];
          rooms[slot] := rooms[slot] - op_minors[o];
        elsif balances[slot] > op_minors[o] then
          failed := 'above_ceiling'; failed_slot := slot; exit;
        end if;
        last_op := o;
      end loop;
      if failed is null then
        -- Never below the holds; and what confirms a hold takes at most what was held.
        for o in first_op..last_op loop
          slot := op_slots[o];
          if balances[slot] < helds[slot] or (is_confirmation and rooms[slot] < 0) then
            failed := 'over_limit'; failed_slot := slot; exit;
          end if;
        end loop;
      end if;
    end if;

    for o in first_op..last_op loop
      slot := op_slots[o];
      rooms[slot] := 0;
      if failed is null then
        touched[slot] := true;
      elsif op_phases[o] = 1 then
        helds[slot] := helds[slot] + op_minors[o];
        resolved := array_remove(resolved, op_holds[o]);
      elsif op_phases[o] = 2 then
        helds[slot] := helds[slot] - op_minors[o];
        placed := array_remove(placed, op_holds[o]);
      elsif op_phases[o] = 3 then
        balances[slot] := balances[slot] + op_minors[o];
      end if;
    end loop;

    if failed is not null then
      outcomes[j] := failed; at_slots[j] := failed_slot;
      continue;
    end if;
    outcomes[j] := 'posted';
    effective[j] := j;
    accepted := accepted + 1;
    sequences[j] := nextval('capital.journal_sequence_seq');
    if reverse_ids[j] is not null then mirrored := mirrored || reverse_ids[j]; end if;
  end loop;

  if accepted > 0 then
    insert into capital.journal (journal_id, sequence, source, key, content_hash, kind, as_of, known_at, claim_id, reverses)
    overriding system value
    select (w.j ->> 0)::uuid, sequences[w.n], w.j ->> 1, w.j ->> 2, w.j ->> 3, w.j ->> 4, (w.j ->> 5)::date,
      (w.j ->> 6)::timestamptz, (w.j ->> 7)::uuid, (w.j ->> 8)::uuid
    from jsonb_array_elements(batch -> 'journals') with ordinality as w(j, n)
    where sequences[w.n] is not null
    on conflict do nothing;
    get diagnostics written = row_count;
    if written < accepted then
      -- Somebody committed the same name or mirror between our look and our write. Where a limit account is concerned
      -- its lock excludes that for the same content; the rest had no effect on what was decided here.
      for j in 1..journal_count loop
        continue when sequences[j] is null
          or exists (select from capital.journal where sequence = sequences[j]);
        if j = any (op_journals) or j = any (earlier) then
          raise exception 'capital.post: the name of a journal was taken at the same time'
            using errcode = 'serialization_failure';
        end if;
        outcomes[j] := null; sequences[j] := null;
        select case when n.content_hash = hashes[j] then 'duplicate' else 'key_reused' end, n.sequence
        into outcomes[j], known_sequences[j] from capital.journal n
        where n.source = batch -> 'journals' -> (j - 1) ->> 1 and n.key = batch -> 'journals' -> (j - 1) ->> 2;
        if outcomes[j] is null and exists (
          select from capital.journal m where m.reverses = reverse_ids[j]) then
          outcomes[j] := 'already_reversed';
        elsif outcomes[j] is null then
          raise exception 'capital.post: journal_id % is taken', batch -> 'journals' -> (j - 1) ->> 0
            using errcode = 'unique_violation';
        end if;
      end loop;
    end if;

    insert into capital.posting (sequence, line, account_id, currency, minor)
    select sequences[(p.value ->> 0)::integer], (p.value ->> 1)::smallint, ids[(p.value ->> 2)::integer],
      currencies[(p.value ->> 2)::integer], (p.value ->> 3)::bigint
    from jsonb_array_elements(batch -> 'postings') as p(value)
    where sequences[(p.value ->> 0)::integer] is not null;
    if batch ? 'places' then
      insert into capital.hold (hold_id, account_id, minor, expires_at, claim_id, sequence, line)
      select (p.value ->> 4)::uuid, ids[(p.value ->> 2)::integer], (p.value ->> 3)::bigint,
        (p.value ->> 5)::timestamptz, (batch -> 'journals' -> ((p.value ->> 0)::integer - 1) ->> 7)::uuid,
        sequences[(p.value ->> 0)::integer], (p.value ->> 1)::smallint
      from jsonb_array_elements(batch -> 'places') as p(value)
      where sequences[(p.value ->> 0)::integer] is not null;
    end if;
    if batch ? 'resolves' then
      insert into capital.hold_resolution (hold_id, "as", sequence, line)
      select (r.value ->> 2)::uuid, r.value ->> 3, sequences[(r.value ->> 0)::integer], (r.value ->> 1)::smallint
      from jsonb_array_elements(batch -> 'resolves') as r(value)
      where sequences[(r.value ->> 0)::integer] is not null;
    end if;
    update capital.account a
    set balance_minor = w.balance, held_minor = w.held, has_entries = true
    from unnest(ids, balances, helds, touched) as w(id, balance, held, is_touched)
    where w.is_touched and a.account_id = w.id;
  end if;

  return query
    select w.n::integer, w.outcome,
      case when w.outcome = 'duplicate' then
        (select b.journal_id from capital.journal b where b.sequence = known_sequences[w.n]) end,
      coalesce(w.sequence, known_sequences[w.n]),
      (select a.code from capital.account a where a.account_id = ids[w.slot])
    from unnest(outcomes, sequences, at_slots) with ordinality as w(outcome, sequence, slot, n)
    order by w.n;
end $$;

-- Voucher accounts of persons; their money is in the ledger, this says up to which day the law was applied to them.
create table capital.voucher_account (
  person_id uuid primary key,
  birth_year smallint not null,
  opened_on date not null,
  credited_through date not null,
  closed_on date
);
create index voucher_account_behind on capital.voucher_account (credited_through, person_id) where closed_on is null;

-- Ordinary vouchers spent on designated use, which earn the reward of a year; a reversal is a negative row.
create table capital.designated_use (
  person_id uuid not null,
  earned_year smallint not null,
  claim_id uuid not null,
  entry text not null check (entry in ('use', 'reversal')),
  minor bigint not null check (entry = 'use' and minor > 0 or entry = 'reversal' and minor < 0),
  primary key (person_id, earned_year, claim_id, entry)
);
create index designated_use_year on capital.designated_use (earned_year, person_id);
create index designated_use_claim on capital.designated_use (claim_id);
create trigger append_only before update or delete or truncate on capital.designated_use
  for each statement execute function capital.refuse_change();

create table capital.voucher_reward (
  person_id uuid not null,
  earned_year smallint not null,
  minor bigint not null check (minor > 0),
  allotted_on date not null,
  lapses_on date not null,
  lapsed_on date,
  primary key (person_id, earned_year)
);
create index voucher_reward_open on capital.voucher_reward (lapses_on, person_id) where lapsed_on is null;
