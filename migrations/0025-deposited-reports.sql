-- Reports of an attendance, deposited beside its images.

alter table data.deposit_file add column media_type text not null default 'application/dicom'
  check (media_type in ('application/dicom', 'application/pdf', 'text/plain'));
alter table data.deposit_image add column media_type text not null default 'application/dicom'
  check (media_type in ('application/dicom', 'application/pdf', 'text/plain'));

create table data.image_report (
  person_id uuid not null,
  -- Made from the digest: the same report has the same identifier on both sides.
  report_uid text collate "C" not null,
  -- The institution and the day of the attendance; images of the same two belong to it.
  custodian text not null,
  visit_day date not null,
  media_type text not null check (media_type in ('application/pdf', 'text/plain')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size integer not null check (size > 0),
  bytes bytea not null,
  stored_at timestamptz not null,
  stored_through text not null,
  primary key (person_id, report_uid)
);
create index image_report_by_attendance on data.image_report (person_id, custodian, visit_day);
alter table data.image_report alter column bytes set storage external;
create trigger image_report_stays before update on data.image_report
  for each row execute function data.refuse_change();
