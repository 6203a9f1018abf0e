-- Rows of an installation in use. Every line "kept" must be true at the last step.
insert into data.carried_link (link_id, person_id, address_hash, passcode_hash, institution, scope, law_digest,
    applied_at, ready_at, expires_at, openings_max, openings, wrong_passcodes_max, wrong_passcodes, revoked_at, last_outcome) values
  ('01900000-0000-7000-8000-000000000171', '01900000-0000-7000-8000-000000000001', repeat('1', 64), repeat('2', 64),
   'hku-shenzhen', '{"record_types": null, "care_from": "2023-02-10", "care_to": null}', repeat('3', 64),
   '2026-02-10T03:00:00Z', '2026-02-10T03:00:00Z', '2026-02-24T03:00:00Z', 20, 1, 5, 2, null, 'opened');
insert into data.carried_file (link_id, file_number, content_type, jwe) values
  ('01900000-0000-7000-8000-000000000171', 0, 'application/fhir+json', 'a..b.c.d');
insert into data.carried_place (token_hash, link_id, file_number, expires_at) values
  (repeat('4', 64), '01900000-0000-7000-8000-000000000171', 0, '2026-02-10T03:05:00Z');
insert into data.carried_event (link_id, outcome, at, side, organisation, subject) values
  ('01900000-0000-7000-8000-000000000171', 'opened', '2026-02-10T03:01:00Z', 'GD', 'hku-shenzhen', 'szh-doctor');
-- kept: select openings = 1 and wrong_passcodes = 2 from data.carried_link
-- kept: select jwe = 'a..b.c.d' from data.carried_file
-- kept: select count(*) = 1 from data.carried_place
-- kept: select outcome = 'opened' from data.carried_event
