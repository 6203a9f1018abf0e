-- Rows of an installation in use. Every line "kept" must be true at the last step.
insert into data.resource (person_id, resource_no, resource_type, id, version, updated_at, is_deleted, custodian, care_day, sensitive) values
  ('01940000-0000-7000-8000-000000000101', 1, 'Patient', '01940000-0000-7000-8000-000000000101', 1, '2026-11-20T02:00:00Z', false, 'chenxinghai', null, '{}'),
  ('01940000-0000-7000-8000-000000000101', 2, 'Observation', '01940000-0000-7000-8000-000000000102', 2, '2026-11-20T02:01:00Z', false, 'chenxinghai', '2026-03-01', '{restricted}');
insert into data.resource_version (person_id, resource_no, version, resource_type, updated_at, is_deleted, custodian, care_day, sensitive, written_by, content) values
  ('01940000-0000-7000-8000-000000000101', 1, 1, 'Patient', '2026-11-20T02:00:00Z', false, 'chenxinghai', null, '{}', 'zs-doctor', '{"resourceType":"Patient","id":"01940000-0000-7000-8000-000000000101"}'),
  ('01940000-0000-7000-8000-000000000101', 2, 1, 'Observation', '2026-11-20T02:00:30Z', false, 'chenxinghai', '2026-03-01', '{}', 'zs-doctor', '{"resourceType":"Observation"}'),
  ('01940000-0000-7000-8000-000000000101', 2, 2, 'Observation', '2026-11-20T02:01:00Z', false, 'chenxinghai', '2026-03-01', '{restricted}', 'zs-doctor', '{"resourceType":"Observation"}');
insert into data.search_token (person_id, resource_no, param, code, system) values
  ('01940000-0000-7000-8000-000000000101', 2, 833392719, 3288538728436534148, 688293406);
insert into data.search_reference (person_id, resource_no, param, target) values
  ('01940000-0000-7000-8000-000000000101', 2, 217623165, 'Patient/01940000-0000-7000-8000-000000000101');
insert into data.search_date (person_id, resource_no, param, from_at, to_at) values
  ('01940000-0000-7000-8000-000000000101', 2, 720237341, '2026-03-01T01:00:00Z', '2026-03-01T01:00:00.999Z');
insert into data.search_text (person_id, resource_no, param, folded, exact) values
  ('01940000-0000-7000-8000-000000000101', 1, 275980677, 'chan', 'Chan');
insert into data.search_number (person_id, resource_no, param, low, high, unit, code) values
  ('01940000-0000-7000-8000-000000000101', 2, 762237636, 168.5, 168.5, 1325057065, 889429042);
insert into data.sharing_consent (person_id, consent_id, institution, record_types, care_from, care_to, purposes, sensitive_classes, from_at, to_at, given_by, recorded_at, withdrawn_at) values
  ('01940000-0000-7000-8000-000000000101', '01940000-0000-7000-8000-000000000103', 'hku-shenzhen', '{Observation}', '2023-11-20', null, '{TREAT}', '{restricted}', '2026-11-20T03:00:00Z', null, 'chan-tai-man', '2026-11-20T03:00:00Z', null);
insert into data.audit_event (sequence, person_id, at, subject, role, organisation, jurisdiction, purpose, interaction, resource_type, resource_id, outcome, amount, request_id, digest) values
  (1, '01940000-0000-7000-8000-000000000101', '2026-11-20T03:00:01Z', 'szh-doctor', 'provider', 'hku-shenzhen', 'GD', 'TREAT', 'read', 'Observation', '01940000-0000-7000-8000-000000000102', 'done', 1, 'request-1', repeat('a', 64));
update data.audit_head set sequence = 1, digest = repeat('a', 64);
-- kept: select count(*) = 2 from data.resource
-- kept: select count(*) = 3 from data.resource_version
-- kept: select count(*) = 1 from data.search_token
-- kept: select sensitive_classes = '{restricted}' from data.sharing_consent where consent_id = '01940000-0000-7000-8000-000000000103'
-- kept: select count(*) = 1 from data.audit_event
-- kept: select sequence = 1 from data.audit_head
