-- Rows of an installation in use. Every line "kept" must be true at the last step.
insert into data.ha_appointment (person_id, appointment_id, hospital, clinic, visit_day, is_exempt, recorded_by, recorded_at) values
  ('01900000-0000-7000-8000-000000000001', '01a201df-c001-7000-8000-000000000281', 'Queen Mary Hospital', 'surgery', '2026-03-02', false, 'ho-officer', '2026-02-10T03:00:00Z');
insert into data.handover (person_id, handover_id, side, institution, service_point, clinic, appointment_day, appointment_id, hospital, lives_in_area,
    text_version, applied_through, applied_by, applied_at, state, revision, reasons, is_exempt, fee_minor, period, period_ends_on, decided_at, visited_on, encounter_id, note_id) values
  ('01900000-0000-7000-8000-000000000001', '01a201df-c001-7000-8000-000000000282', 'GD', 'hku-shenzhen', 'hku-shenzhen', 'surgery', '2026-03-02',
   '01a201df-c001-7000-8000-000000000281', 'Queen Mary Hospital', true, 'handover-1', 'desk', 'GD hku-shenzhen szh-clerk', '2026-02-10T03:00:00Z',
   'VISITED', 2, '[]', false, 10000, 'period_2025', '2026-04-01', '2026-02-10T03:00:00Z', '2026-03-02',
   '01a201df-c001-7000-8000-000000000283', '01a201df-c001-7000-8000-000000000284');
insert into data.handover_copy (person_id, handover_id, copy_id, consent_id, sha256, size, erase_on, given_by, given_at, ended_at, ended_why, erased_at, opened) values
  ('01900000-0000-7000-8000-000000000001', '01a201df-c001-7000-8000-000000000282', '01a201df-c001-7000-8000-000000000285', '01a201df-c001-7000-8000-000000000286',
   repeat('a', 64), 13, '2026-03-17', 'chan-tai-man', '2026-02-11T03:00:00Z', '2026-03-17T03:00:00Z', 'over', '2026-03-17T03:00:00Z', 1);
insert into data.handover_report (person_id, handover_id, version, digest, content, state, received_at, decided_at) values
  ('01900000-0000-7000-8000-000000000001', '01a201df-c001-7000-8000-000000000282', 1, repeat('b', 64), '{}', 'KEPT', '2026-03-02T03:00:00Z', '2026-03-02T03:01:00Z');
insert into data.handover_document (person_id, handover_id, document_id, resource_id, sha256, media_type, bytes, kept_at) values
  ('01900000-0000-7000-8000-000000000001', '01a201df-c001-7000-8000-000000000282', '01a201df-c001-7000-8000-000000000287', '01a201df-c001-7000-8000-000000000288',
   repeat('c', 64), 'application/pdf', '%PDF-', '2026-03-02T03:01:00Z');
insert into data.handover_desk (handover_id, home, institution, service_point, clinic, appointment_day, masked, pseudonyms, state, revision, reasons, is_exempt, fee_minor, opened_by, opened_at) values
  ('01a201df-c001-7000-8000-000000000289', 'HK', 'hku-shenzhen', 'hku-shenzhen', 'surgery', '2026-03-02', 'Q00***1(5)', array[repeat('d', 64)], 'VERIFIED', 1, '[]', false, 10000, 'szh-clerk', '2026-02-10T03:00:00Z');
insert into data.handover_desk_copy (copy_id, handover_id, sha256, size, bytes, state, erase_on, given_at) values
  ('01a201df-c001-7000-8000-00000000028a', '01a201df-c001-7000-8000-000000000289', repeat('e', 64), 5, '%PDF-', 'HELD', '2026-03-17', '2026-02-11T03:00:00Z');
insert into data.handover_visit (handover_id, version, content, state, reported_by, reported_at) values
  ('01a201df-c001-7000-8000-000000000289', 1, '{}', 'SENT', 'szh-doctor', '2026-03-02T03:00:00Z');
insert into data.handover_file (handover_id, document_id, title, media_type, sha256, size, bytes, added_by, added_at) values
  ('01a201df-c001-7000-8000-000000000289', '01a201df-c001-7000-8000-00000000028b', 'Report', 'application/pdf', repeat('f', 64), 5, '%PDF-', 'szh-doctor', '2026-03-02T03:00:00Z');
-- kept: select count(*) = 1 from data.handover where state = 'VISITED' and fee_minor = 10000
-- kept: select bytes = '%PDF-'::bytea from data.handover_document where media_type = 'application/pdf'
-- kept: select count(*) = 1 from data.handover_desk_copy where state = 'HELD'
