-- The books: append-only double entry, holds on limit accounts, the one function that posts, and voucher accounts.
create schema if not exists capital;

-- One account is one code in one currency. Accounts whose code starts with `entitlement:` are limit accounts:
-- their credit balance less their open holds is never negative. Only limit accounts keep a cached balance; pools,
-- payables and the like are sums over postings, so no claim ever waits for a hot row. Half of each page stays free, so
-- that a new balance needs no new index entries.
create table capital.account (
  account_id bigint generated always as identity primary key,
  code text not null,
  currency text not null,
  person_id uuid,
  is_limit boolean not null,
  balance_minor bigint not null default 0,
  held_minor bigint not null default 0,
  -- Whether its balance or holds ever changed.
  has_entries boolean not null default false,
  constraint account_code unique (code, currency),
  constraint account_limit check (
    case when is_limit then held_minor >= 0 and balance_minor >= held_minor
    else held_minor = 0 and balance_minor = 0 end
  )
) with (fillfactor = 50);
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
  reverses uuid,
  constraint journal_name unique (source, key)
);
create unique index journal_reversed_once on capital.journal (reverses) where reverses is not null;
create index journal_claim on capital.journal (claim_id) where claim_id is not null;

-- Debits positive, credits negative. No foreign keys here and below: rows come from `capital.post` only, nothing they
-- point to can be deleted, and a check of keys would need the right to lock rows of tables that nobody may change.
create table capital.posting (
  sequence bigint not null,
  line smallint not null,
  account_id bigint not null,
  currency text not null,
  minor bigint not null,
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

-- Creates the accounts among those named that do not exist, empty, in the order of their codes, so that two callers who
-- create the same accounts wait for each other in the same order; gives the ids in the order given.
create function capital.account_ids(codes text[], currencies text[]) returns bigint[]
language plpgsql set plan_cache_mode = force_generic_plan
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare ids bigint[];
begin
  insert into capital.account (code, currency, is_limit, person_id)
  select w.code, w.currency, starts_with(w.code, 'entitlement:'),
    case when starts_with(w.code, 'entitlement:') then split_part(w.code, ':', 2)::uuid end
  from unnest(codes, currencies) as w(code, currency)
  where (select a.account_id from capital.account a where a.code = w.code and a.currency = w.currency) is null
  order by w.code collate "C", w.currency
  on conflict do nothing;
  select array_agg(
    (select a.account_id from capital.account a where a.code = w.code and a.currency = w.currency)
    order by w.n)
  into ids from unnest(codes, currencies) with ordinality as w(code, currency, n);
  return ids;
end $$;

-- Locks the limit accounts among those named, in the order of account_id, and says what they have.
create function capital.lock_accounts(codes text[], currencies text[]) returns setof capital.account
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare ids bigint[] := capital.account_ids(codes, currencies);
begin
  return query
    select a.* from capital.account a
    where a.account_id = any (ids) and a.is_limit order by a.account_id for update;
end $$;

-- A batch of journals as columns. `journals`, `slots` (accounts) and `earlier` (the journal of the same name before) are
-- positions from 1, zero for none; `units` are positions in {HKD,CNY,MOP}. Columns of which nobody has a value are null.
-- A line's phase says what it does, in the order in which lines stand within a journal: 1 resolve a hold (detail: as what),
-- 2 place a hold (detail: until when), 3 post, 4 the highest balance after it.
create type capital.post_batch as (
  codes text[], units integer[], limits integer,
  journal_ids uuid[], sources text[], keys text[], hashes text[], kinds text[], as_ofs date[], known_ats timestamptz[],
  claim_ids uuid[], reverses uuid[], earlier integer[],
  journals integer[], phases integer[], lines smallint[], slots integer[], minors bigint[], holds uuid[], details text[]
);

-- Posts journals in order, each whole or not at all; a refused journal has no effect and the others go on.
-- batch: the members of `capital.post_batch`; the first `limits` accounts are the limit accounts.
--
-- Every limit account of the batch is locked up-front in the order of account_id, so two batches never deadlock. What
-- decides is read after the locks. Journals are tried one after the other on balances in memory; those that passed are
-- written set by set. Joins are by index only: a batch is small and the books are large. A call costs about as much to set
-- up as to run, so what few batches need stands behind a condition, and columns are walked by position: `unnest` of many
-- columns would make a table of each.
create function capital.post(batch jsonb)
returns table (ordinal integer, outcome text, journal_id uuid, sequence bigint, account text)
language plpgsql set plan_cache_mode = force_generic_plan
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
#variable_conflict use_column
declare
  b capital.post_batch := jsonb_populate_record(null::capital.post_batch, batch);
  units constant text[] := '{HKD,CNY,MOP}';
  -- By position of the account, to which accounts of resolved holds are added; limit accounts have a balance, holds and,
  -- within a journal that confirms holds, the room that these leave.
  ids bigint[]; limits integer := b.limits; misplaced boolean; extra bigint[];
  balances bigint[]; helds bigint[]; rooms bigint[]; touched boolean[];
  -- By position of the journal; no outcome is `posted`.
  known_hashes text[]; known_sequences bigint[]; is_mirrored boolean[];
  outcomes text[]; sequences bigint[]; at_slots integer[];
  -- By position of the line, where the batch resolves holds: what the line means then.
  slots integer[]; minors bigint[]; is_open boolean[];
  -- Holds and mirrors of this batch so far.
  placed uuid[]; placed_slots integer[]; placed_minors bigint[]; resolved uuid[]; mirrored uuid[];
  placed_before integer; resolved_before integer; accepted integer := 0; written integer; taken bigint;
  -- The journal and the line at hand.
  next_line integer := 1; first_line integer; last_line integer; phase integer; slot integer; unit integer; minor bigint;
  twin integer; failed text; failed_slot integer; is_confirmation boolean; sum_1 bigint; sum_2 bigint; sum_3 bigint;
begin
  -- Accounts, created where they are new.
  select array_agg((
      select a.account_id from capital.account a where a.code = b.codes[n] and a.currency = units[b.units[n]])),
    bool_or(starts_with(b.codes[n], 'entitlement:') <> (n <= limits))
  into ids, misplaced from generate_series(1, cardinality(b.codes)) as n;
  if misplaced then raise exception 'capital.post: the first % accounts are not the limit accounts', limits; end if;
  if array_position(ids, null) is not null then
    ids := capital.account_ids(b.codes, (select array_agg(units[u.unit]) from unnest(b.units) as u(unit)));
  end if;

  -- Holds that are resolved bring their accounts.
  if 1 = any (b.phases) then
    select array_agg(distinct h.account_id) into extra
    from unnest(b.phases, b.holds) as l(phase, hold)
    cross join lateral (select account_id from capital.hold where hold_id = l.hold offset 0) h
    where l.phase = 1 and array_position(ids[1:limits], h.account_id) is null;
    ids := ids[1:limits] || extra || ids[limits + 1:];
    limits := limits + coalesce(cardinality(extra), 0);
  end if;

  -- Locks, in the order of account_id.
  if limits = 1 then
    select array[a.balance_minor], array[a.held_minor] into balances, helds
    from capital.account a where a.account_id = ids[1] for update;
  elsif limits > 1 then
    select array_agg(s.balance_minor order by s.slot), array_agg(s.held_minor order by s.slot) into balances, helds
    from (
      select l.balance_minor, l.held_minor, array_position(ids, l.account_id) as slot
      from (select a.account_id, a.balance_minor, a.held_minor from capital.account a
            where a.account_id = any (ids[1:limits]) order by a.account_id for update) l
      offset 0) s;
  end if;

  -- Names and mirrors in the books, and what holds to be resolved reserve.
  if cardinality(b.keys) = 1 then
    select array[n.content_hash], array[n.sequence] into known_hashes, known_sequences
    from capital.journal n where n.source = b.sources[1] and n.key = b.keys[1];
  else
    select array_agg(n.content_hash), array_agg(n.sequence) into known_hashes, known_sequences
    from unnest(b.sources, b.keys) as w(source, key)
    left join lateral (
      select content_hash, sequence from capital.journal where source = w.source and key = w.key offset 0) n on true;
  end if;
  if b.reverses is not null then
    select array_agg(exists (select from capital.journal m where m.reverses = w.reverses)) into is_mirrored
    from unnest(b.reverses) as w(reverses);
  end if;
  if 1 = any (b.phases) then
    select array_agg(case when l.phase = 1 then array_position(ids, h.account_id)
        when l.slot > b.limits then l.slot + limits - b.limits else l.slot end),
      array_agg(coalesce(h.minor, l.minor)), array_agg(h.is_open)
    into slots, minors, is_open
    from unnest(b.phases, b.slots, b.minors, b.holds) as l(phase, slot, minor, hold)
    left join lateral (
      select account_id, minor, not exists (
        select from capital.hold_resolution d where d.hold_id = hold.hold_id) as is_open
      from capital.hold where l.phase = 1 and hold_id = l.hold offset 0) h on true;
  end if;

  for j in 1..coalesce(cardinality(b.keys), 0) loop
    first_line := next_line;
    while b.journals[next_line] = j loop next_line := next_line + 1; end loop;
    failed := null; failed_slot := null; twin := 0;

    -- The name: twice the same content is one effect, the same name with other content is refused.
    if b.earlier is not null then
      twin := b.earlier[j];
      while twin > 0 and sequences[twin] is null loop twin := b.earlier[twin]; end loop;
    end if;
    if known_hashes[j] is not null or twin > 0 then
      failed := case when coalesce(known_hashes[j], b.hashes[twin]) = b.hashes[j] then 'duplicate' else 'key_reused' end;
      known_sequences[j] := coalesce(known_sequences[j], sequences[twin]);
    elsif is_mirrored[j] or b.reverses[j] = any (mirrored) then
      failed := 'already_reversed';
    else
      last_line := first_line - 1; is_confirmation := false; sum_1 := 0; sum_2 := 0; sum_3 := 0;
      placed_before := cardinality(placed); resolved_before := cardinality(resolved);
      for l in first_line..next_line - 1 loop
        phase := b.phases[l]; slot := coalesce(slots[l], b.slots[l]); minor := coalesce(minors[l], b.minors[l]);
        if phase = 3 then
          unit := b.units[b.slots[l]];
          if unit = 1 then sum_1 := sum_1 + minor;
          elsif unit = 2 then sum_2 := sum_2 + minor;
          else sum_3 := sum_3 + minor;
          end if;
          if slot <= limits then balances[slot] := balances[slot] - minor; end if;
        elsif phase = 4 then
          if balances[slot] > minor then failed := 'above_ceiling'; failed_slot := slot; exit; end if;
        elsif phase = 2 then
          helds[slot] := helds[slot] + minor;
          placed := placed || b.holds[l]; placed_slots := placed_slots || slot; placed_minors := placed_minors || minor;
        else
          twin := array_position(placed, b.holds[l]);
          if twin is not null then
            slot := placed_slots[twin]; slots[l] := slot; minor := placed_minors[twin]; minors[l] := minor;
            is_open[l] := true;
          end if;
          if is_open[l] is not true or array_position(resolved, b.holds[l]) is not null then
            failed := 'hold_resolved'; failed_slot := slot; exit;
          end if;
          helds[slot] := helds[slot] - minor;
          resolved := resolved || b.holds[l];
          is_confirmation := is_confirmation or b.details[l] = 'posted';
        end if;
        last_line := l;
      end loop;
      if failed is null and (sum_1 <> 0 or sum_2 <> 0 or sum_3 <> 0) then failed := 'unbalanced'; end if;
      -- Never below the holds.
      for l in first_line..last_line loop
        slot := coalesce(slots[l], b.slots[l]);
        if balances[slot] < helds[slot] and failed is null then failed := 'over_limit'; failed_slot := slot; end if;
      end loop;
      -- What confirms holds takes from each account at most what these held.
      if is_confirmation and failed is null then
        rooms := array_fill(0::bigint, array[limits]);
        for l in first_line..last_line loop
          slot := slots[l];
          if b.phases[l] = 1 and b.details[l] = 'posted' then rooms[slot] := rooms[slot] + minors[l]; end if;
          if b.phases[l] = 3 and slot <= limits then
            rooms[slot] := rooms[slot] - minors[l];
            if rooms[slot] < 0 then failed := 'over_limit'; failed_slot := slot; end if;
          end if;
        end loop;
      end if;
      -- Undo.
      if failed is not null then
        for l in first_line..last_line loop
          phase := b.phases[l]; slot := coalesce(slots[l], b.slots[l]); minor := coalesce(minors[l], b.minors[l]);
          if phase = 3 and slot <= limits then balances[slot] := balances[slot] + minor;
          elsif phase = 2 then helds[slot] := helds[slot] - minor;
          elsif phase = 1 then helds[slot] := helds[slot] + minor;
          end if;
        end loop;
        placed := placed[1:placed_before]; placed_slots := placed_slots[1:placed_before];
        placed_minors := placed_minors[1:placed_before]; resolved := resolved[1:resolved_before];
      end if;
    end if;

    if failed is null then
      accepted := accepted + 1;
      sequences[j] := nextval('capital.journal_sequence_seq');
      if b.reverses[j] is not null then mirrored := mirrored || b.reverses[j]; end if;
    else
      sequences[j] := null; outcomes[j] := failed; at_slots[j] := failed_slot;
    end if;
  end loop;

  if accepted > 0 then
    insert into capital.journal (journal_id, sequence, source, key, content_hash, kind, as_of, known_at, claim_id, reverses)
    overriding system value
    select b.journal_ids[j], sequences[j], b.sources[j], b.keys[j], b.hashes[j], b.kinds[j], b.as_ofs[j], b.known_ats[j],
      b.claim_ids[j], b.reverses[j]
    from generate_series(1, cardinality(b.keys)) as j where sequences[j] is not null
    on conflict do nothing;
    get diagnostics written = row_count;
    if written < accepted then
      -- Somebody committed the same name or mirror between our look and our write. Where a limit account is concerned
      -- its lock excludes that for the same content; the rest had no effect on what was decided here.
      for j in 1..cardinality(b.keys) loop
        continue when sequences[j] is null
          or exists (select from capital.journal where sequence = sequences[j]);
        if j = any (b.earlier) or exists (
          select from unnest(b.journals, b.slots) as l(journal, slot) where l.journal = j and l.slot <= b.limits) then
          raise exception 'capital.post: the name of a journal was taken at the same time'
            using errcode = 'serialization_failure';
        end if;
        failed := null; taken := null; sequences[j] := null;
        select case when n.content_hash = b.hashes[j] then 'duplicate' else 'key_reused' end, n.sequence
        into failed, taken from capital.journal n
        where n.source = b.sources[j] and n.key = b.keys[j];
        if failed is null and exists (select from capital.journal m where m.reverses = b.reverses[j]) then
          failed := 'already_reversed';
        end if;
        outcomes[j] := failed; known_sequences[j] := taken;
        if failed is null then
          raise exception 'capital.post: journal_id % is taken', b.journal_ids[j]
            using errcode = 'unique_violation';
        end if;
      end loop;
    end if;

    insert into capital.posting (sequence, line, account_id, currency, minor)
    select sequences[b.journals[l]], b.lines[l], ids[coalesce(slots[l], b.slots[l])], units[b.units[b.slots[l]]], b.minors[l]
    from generate_series(1, cardinality(b.phases)) as l
    where b.phases[l] = 3 and sequences[b.journals[l]] is not null;
    if placed is not null then
      insert into capital.hold (hold_id, account_id, minor, expires_at, claim_id, sequence, line)
      select b.holds[l], ids[coalesce(slots[l], b.slots[l])], b.minors[l], b.details[l]::timestamptz,
        b.claim_ids[b.journals[l]], sequences[b.journals[l]], b.lines[l]
      from generate_series(1, cardinality(b.phases)) as l
      where b.phases[l] = 2 and sequences[b.journals[l]] is not null;
    end if;
    if resolved is not null then
      insert into capital.hold_resolution (hold_id, "as", sequence, line)
      select b.holds[l], b.details[l], sequences[b.journals[l]], b.lines[l]
      from generate_series(1, cardinality(b.phases)) as l
      where b.phases[l] = 1 and sequences[b.journals[l]] is not null;
    end if;
    -- Every limit account of a posted journal has entries, also where its balance is what it was before.
    if outcomes is not null then
      touched := array_fill(false, array[limits]);
      for l in 1..cardinality(b.phases) loop
        slot := coalesce(slots[l], b.slots[l]);
        if slot <= limits and sequences[b.journals[l]] is not null then touched[slot] := true; end if;
      end loop;
    end if;
    update capital.account a
    set balance_minor = balances[s], held_minor = helds[s], has_entries = true
    from generate_series(1, limits) as s
    where coalesce(touched[s], true) and a.account_id = ids[s];
  end if;

  for j in 1..coalesce(cardinality(b.keys), 0) loop
    ordinal := j; outcome := coalesce(outcomes[j], 'posted'); sequence := sequences[j];
    if outcome <> 'posted' then
      sequence := known_sequences[j];
      journal_id := (select n.journal_id from capital.journal n where n.sequence = known_sequences[j]);
      account := (select a.code from capital.account a where a.account_id = ids[at_slots[j]]);
    end if;
    return next;
    journal_id := null; account := null;
  end loop;
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
