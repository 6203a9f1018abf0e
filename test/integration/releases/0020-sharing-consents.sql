-- Rows of an installation in use. Every line "kept" must be true at the last step.
update data.sharing_consent set linked = '{related:Encounter/e1}', has_exceptions = true, openings_max = 3, openings = 1,
       access_mode = 'store', erase_days = 90, recipient_side = 'GD', crosses = true, answered_at = recorded_at;
insert into data.sharing_exception (person_id, consent_id, nth, opens, record_types, purposes) values
  ('01940000-0000-7000-8000-000000000101', '01940000-0000-7000-8000-000000000103', 0, false, '{Condition}', '{TREAT}');
insert into data.sharing_opening (person_id, consent_id, nth, subject, opened_at, until_at) values
  ('01940000-0000-7000-8000-000000000101', '01940000-0000-7000-8000-000000000103', 1, 'szh-doctor', '2026-11-21T04:00:00Z', '2026-11-21T05:00:00Z');
insert into data.sharing_decider (decider_id, person_id, decider_person_id, kind, evidence, recorded_through, recorded_by, recorded_at) values
  ('01940000-0000-7000-8000-000000000301', '01940000-0000-7000-8000-000000000101', '01940000-0000-7000-8000-000000000102', 'carer', 'letter', 'hk-clinic', 'hk-clerk', '2026-11-21T03:00:00Z');
insert into data.sharing_receipt (receipt_id, consent_id, person_id, holder, recipient_side, institution, act, issued_at, ends_at, compact, digest) values
  ('01940000-0000-7000-8000-000000000401', '01940000-0000-7000-8000-000000000103', '01940000-0000-7000-8000-000000000101', 'HK', 'GD', 'hku-shenzhen', 'given', '2026-11-21T03:00:00Z', '2027-11-21T03:00:00Z', 'a.b.c', repeat('c', 64));
insert into data.sharing_asked (request_id, institution, home, masked, asked_by, asked_at, state) values
  ('01940000-0000-7000-8000-000000000501', 'hku-shenzhen', 'HK', 'A12***(3)', 'szh-doctor', '2026-11-21T02:00:00Z', 'SENT');
-- kept: select openings = 1 and linked = '{related:Encounter/e1}' from data.sharing_consent where consent_id = '01940000-0000-7000-8000-000000000103'
-- kept: select count(*) = 1 from data.sharing_exception
-- kept: select count(*) = 1 from data.sharing_opening
-- kept: select count(*) = 1 from data.sharing_decider
-- kept: select count(*) = 1 from data.sharing_receipt
-- kept: select count(*) = 1 from data.sharing_asked
-- kept: select linked = '{}' from data.resource where resource_no = 2
-- kept: select second_at = recorded_at and answer = 'GRANTED' and opens from data.sharing_consent where consent_id = '01940000-0000-7000-8000-000000000103'
