-- Signed documents that people carry, the acts that revoked them, and the lists of the other sides.
create function exchange.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end
$$;

-- The signed text as it was given out, so that it can be printed again. No key to persons: documents outlive them.
create table exchange.portable_document (
  document_id uuid primary key,
  kind text not null,
  person_id uuid,
  kid text not null,
  compact text not null,
  valid_from date not null,
  valid_to date not null check (valid_to > valid_from),
  issued_at timestamptz not null,
  issued_by text not null
);
create index portable_document_by_person on exchange.portable_document (person_id, document_id desc)
  where person_id is not null;
create trigger portable_document_stays before update or delete on exchange.portable_document
  for each row execute function exchange.refuse_change();
create trigger portable_document_is_kept before truncate on exchange.portable_document
  for each statement execute function exchange.refuse_change();

-- To revoke is an act of its own; the note is for the file and never published.
create table exchange.portable_revocation (
  document_id uuid primary key references exchange.portable_document,
  reason text not null check (reason in ('replaced', 'mistaken', 'ended', 'asked', 'abused')),
  note text not null,
  revoked_at timestamptz not null,
  revoked_by text not null
);
create trigger portable_revocation_stays before update or delete on exchange.portable_revocation
  for each row execute function exchange.refuse_change();
create trigger portable_revocation_is_kept before truncate on exchange.portable_revocation
  for each statement execute function exchange.refuse_change();

-- What the other sides said last about their own documents, signed by them.
create table exchange.revocation_list (
  node text primary key check (node in ('HK', 'MO', 'GD')),
  issued_at timestamptz not null,
  compact text not null
);
