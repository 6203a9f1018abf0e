-- Sharing consents in full: who decided, what is left out, openings, second agreement, deciders, requests and signed receipts.

-- What a consent may name a record by beside its type: its encounter, and who made it. Kept with each version, because
-- history is judged by what was true of it.
alter table data.resource add column linked text[] not null default '{}';
alter table data.resource_version add column linked text[] not null default '{}';

-- Every reference of a content to the care it belongs to, every one under a name that says who made it, and the studies.
create function data.links_of(type text, content jsonb) returns text[]
  language sql immutable as $$
  select coalesce(array_agg(distinct link order by link), '{}') from (
    select 'related:' || (regexp_match(v #>> '{}', '(?:^|/)((?:Encounter|EpisodeOfCare|CarePlan)/[A-Za-z0-9.-]{1,64})(?:/_history/[A-Za-z0-9.-]{1,64})?$'))[1] as link
      from jsonb_path_query(content, '$.**.reference') v
    union all
    select 'authoredby:' || (regexp_match(v #>> '{}', '(?:^|/)((?:Practitioner|PractitionerRole|Organization|Device|Group|CareTeam|Patient|RelatedPerson)/[A-Za-z0-9.-]{1,64})(?:/_history/[A-Za-z0-9.-]{1,64})?$'))[1]
      from unnest(array['author', 'performer', 'recorder', 'asserter', 'requester', 'informationSource',
             'resultsInterpreter', 'serviceProvider', 'attester']) name,
           jsonb_path_query(content -> name, '$.**.reference') v
    union all
    select 'study:' || regexp_replace(i ->> 'value', '^urn:oid:', '')
      from jsonb_array_elements(case when type = 'ImagingStudy' and jsonb_typeof(content -> 'identifier') = 'array'
             then content -> 'identifier' else '[]' end) i
     where i ->> 'system' = 'urn:dicom:uid'
  ) found where link is not null
$$;
alter table data.resource_version disable trigger resource_version_stays;
update data.resource_version v
   set linked = data.links_of(v.resource_type, v.content::jsonb)
 where v.content is not null;
-- A deletion keeps what the version before it was linked by.
update data.resource_version v set linked = p.linked from data.resource_version p
 where v.content is null and p.person_id = v.person_id and p.resource_no = v.resource_no
   and p.version = v.version - 1;
alter table data.resource_version enable trigger resource_version_stays;
update data.resource r set linked = v.linked from data.resource_version v
 where v.person_id = r.person_id and v.resource_no = r.resource_no and v.version = r.version;
drop function data.links_of;

alter table data.sharing_consent
  -- What the act was: an own consent, a link that is carried, a visit, or an emergency.
  add column basis text not null default 'consent'
    check (basis in ('consent', 'link', 'visit', 'break_glass')),
  -- False for a refusal: nothing of what it names is opened by any consent.
  add column opens boolean not null default true,
  -- A refusal that holds in an emergency as well, where the law of the side allows one.
  add column covers_emergency boolean not null default false check (not covers_emergency or not opens),
  add column answer text not null default 'GRANTED' check (answer in ('REQUESTED', 'GRANTED', 'DENIED')),
  -- Staff by name of their sign-in; null for everybody who cares for the person there.
  add column people text[],
  -- Only what is linked so: `instance:`, `related:` or `authoredby:` with a reference; null for all.
  add column linked text[],
  add column has_exceptions boolean not null default false,
  -- Null: as often as needed.
  add column openings_max integer check (openings_max > 0),
  add column openings integer not null default 0 check (openings >= 0),
  -- Sensitive classes that were named but wait for the second agreement.
  add column classes_waiting text[] not null default '{}',
  add column second_at timestamptz,
  add column access_mode text not null default 'view' check (access_mode in ('view', 'store')),
  -- Days for which the receiver may keep a copy; null where nothing may be kept.
  add column erase_days integer check (erase_days > 0),
  add column recipient_side text check (recipient_side in ('HK', 'MO', 'GD')),
  -- The recipient is on another side than the holder: genomic content stays here.
  add column crosses boolean not null default false,
  add column policy text not null default '',
  add column law_digest text not null default '',
  -- Who decided: the person, or somebody who may decide for them.
  add column given_as text not null default 'self',
  add column given_name text not null default '',
  add column decider_id uuid,
  add column requested_by text,
  add column requested_at timestamptz,
  add column reason text,
  add column answered_at timestamptz,
  add column withdrawn_by text,
  add check (openings_max is null or openings <= openings_max),
  add check ((answer = 'REQUESTED') = (answered_at is null and requested_at is not null));
update data.sharing_consent set second_at = recorded_at where sensitive_classes <> '{}';
create index sharing_refusal_of on data.sharing_consent (person_id) where not opens;
create index sharing_consent_of_requester on data.sharing_consent (institution, requested_at desc)
  where requested_at is not null;

-- Exceptions from a consent or refusal, one level deep: what is left out all the same, or let in all the same.
create table data.sharing_exception (
  person_id uuid not null,
  consent_id uuid not null,
  nth integer not null,
  opens boolean not null,
  record_types text[],
  care_from date,
  care_to date check (care_to > care_from),
  linked text[],
  purposes text[],
  sensitive_classes text[],
  people text[],
  -- Only while an emergency access of the person who asks is open.
  needs_break_glass boolean not null default false,
  primary key (person_id, consent_id, nth),
  foreign key (person_id, consent_id) references data.sharing_consent on delete cascade
);

-- Each use of a consent that may be opened so many times only.
create table data.sharing_opening (
  person_id uuid not null,
  consent_id uuid not null,
  nth integer not null,
  subject text not null,
  opened_at timestamptz not null,
  until_at timestamptz not null check (until_at > opened_at),
  primary key (person_id, consent_id, nth),
  foreign key (person_id, consent_id) references data.sharing_consent on delete cascade
);

-- Who may decide for a person, and what was shown to prove it. The person themself may be signed in elsewhere or never.
create table data.sharing_decider (
  decider_id uuid primary key,
  person_id uuid not null,
  decider_person_id uuid not null check (decider_person_id <> person_id),
  kind text not null,
  evidence text not null,
  recorded_through text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  ended_by text
);
create index sharing_decider_of on data.sharing_decider (person_id, recorded_at desc);
create index sharing_decider_by on data.sharing_decider (decider_person_id, recorded_at desc);

-- Signed receipts, one for each act and holder. At the holder with the person; at the recipient's side without.
create table data.sharing_receipt (
  receipt_id uuid primary key,
  consent_id uuid not null,
  person_id uuid,
  holder text not null check (holder in ('HK', 'MO', 'GD')),
  recipient_side text not null check (recipient_side in ('HK', 'MO', 'GD')),
  institution text not null,
  act text not null check (act in ('given', 'second', 'denied', 'withdrawn')),
  issued_at timestamptz not null,
  -- After this moment the consent is over by itself; null until withdrawn.
  ends_at timestamptz,
  pseudonym text,
  compact text not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  received_at timestamptz
);
create index sharing_receipt_of_person on data.sharing_receipt (person_id, issued_at desc);
create index sharing_receipt_of_consent on data.sharing_receipt (consent_id, issued_at);
create index sharing_receipt_of_institution on data.sharing_receipt (institution, issued_at desc);
create trigger sharing_receipt_stays before update or delete on data.sharing_receipt
  for each row execute function data.refuse_change();
create trigger sharing_receipt_is_kept before truncate on data.sharing_receipt
  for each statement execute function data.refuse_change();

-- At the side of an institution: what its staff asked a person to share, and what became of it.
create table data.sharing_asked (
  request_id uuid primary key,
  institution text not null,
  home text not null check (home in ('HK', 'MO', 'GD')),
  masked text not null,
  asked_by text not null,
  asked_at timestamptz not null,
  state text not null check (state in ('SENT', 'GIVEN', 'DENIED', 'REFUSED')),
  reason_code text,
  decided_at timestamptz,
  check ((state = 'SENT') = (decided_at is null)),
  check ((state = 'REFUSED') = (reason_code is not null))
);
create index sharing_asked_by_institution on data.sharing_asked (institution, asked_at desc);
