-- Images and reports that are kept stand in the record as well, as ImagingStudy and DiagnosticReport.

-- Under which identifier the record tells of them.
alter table data.image_study add column record_id uuid not null default gen_random_uuid();
alter table data.image_report add column record_id uuid not null default gen_random_uuid();

-- A study was named by its own identifier where a consent names single records; now its record is.
create function data.with_records(person uuid, said text[]) returns text[] language sql stable as $$
  select said || coalesce(array_agg('instance:ImagingStudy/' || s.record_id), '{}')
    from data.image_study s
   where s.person_id = person and 'instance:ImagingStudy/' || s.study_uid = any (said)
$$;
update data.sharing_consent set linked = data.with_records(person_id, linked)
 where linked::text like '%instance:ImagingStudy/%';
update data.sharing_exception set linked = data.with_records(person_id, linked)
 where linked::text like '%instance:ImagingStudy/%';
drop function data.with_records;

-- What is kept and of which the record does not tell yet, or not of all of it. All that was kept before this step.
create table data.image_unrecorded (
  person_id uuid not null,
  kind text not null check (kind in ('STUDY', 'REPORT')),
  uid text collate "C" not null,
  since timestamptz not null,
  primary key (person_id, kind, uid)
);
create index image_unrecorded_oldest on data.image_unrecorded (since);
insert into data.image_unrecorded (person_id, kind, uid, since)
  select person_id, 'STUDY', study_uid, stored_at from data.image_study
  union all
  select person_id, 'REPORT', report_uid, stored_at from data.image_report;

-- Whether a record is of images: a study, or what says of which studies it tells. A consent for single studies bounds it.
create function data.is_of_images(resource_type text, linked text[]) returns boolean
  language plpgsql immutable as $$
begin
  return resource_type = 'ImagingStudy'
    or exists (select from unnest(linked) l where l like 'study:%');
end
$$;
