-- Rows of an installation in use. Every line "kept" must be true at the last step.
insert into data.bulk_export (export_id, subject, role, organisation, jurisdiction, person_id, purpose, level, about, record_types, since, request_url, state, transaction_at, counted, at_person, at_resource, expires_at) values
  ('01940000-0000-7000-8000-000000002601', 'szh-doctor', 'provider', 'hku-shenzhen', 'GD', null, 'TREAT', 'patient', null, '{Observation}', null, 'http://127.0.0.1:4103/fhir/Patient/$export', 'DONE', '2026-11-20T03:00:00Z', 1, '01940000-0000-7000-8000-000000000101', 2, '2026-11-21T03:00:00Z');
insert into data.bulk_part (export_id, record_type, part_number, after_person, after_resource, to_person, to_resource, amount) values
  ('01940000-0000-7000-8000-000000002601', 'Observation', 1, '00000000-0000-0000-0000-000000000000', -1, null, null, 1);
insert into data.bulk_import (import_id, digest, institution, organisation, subject, role, jurisdiction, state, phase, next_chunk, lines, chunks, added, changed, known, refused, requested_at, finished_at) values
  ('01940000-0000-7000-8000-000000002602', repeat('b', 64), 'hku-shenzhen', 'hku-shenzhen', 'szh-doctor', 'provider', 'GD', 'WAITING', 'others', 0, 2, 1, 0, 0, 0, 1, '2026-11-20T03:00:00Z', null);
insert into data.bulk_import_chunk (import_id, chunk, first_line, content) values
  ('01940000-0000-7000-8000-000000002602', 0, 1, '{}');
insert into data.bulk_import_problem (import_id, line, nth, code, facts, place) values
  ('01940000-0000-7000-8000-000000002602', 1, 1, 'bulk.line_not_json', '{}', null);
-- kept: select amount = 1 from data.bulk_part
-- kept: select state = 'WAITING' from data.bulk_import
-- kept: select content = '{}' from data.bulk_import_chunk
-- kept: select code = 'bulk.line_not_json' from data.bulk_import_problem
