-- Rows of an installation in use. Every line "kept" must be true at the last step.
insert into data.sharing_consent (person_id, consent_id, institution, basis, opens, answer, linked, purposes, sensitive_classes, has_exceptions, openings_max, openings, access_mode, erase_days, recipient_side, crosses, policy, law_digest, from_at, to_at, given_by, given_as, given_name, recorded_at, answered_at) values
  ('01940000-0000-7000-8000-000000000101', '01940000-0000-7000-8000-000000000201', 'hku-shenzhen', 'consent', true, 'GRANTED', '{related:Encounter/e1}', '{TREAT}', '{restricted}', true, 3, 1, 'store', 90, 'GD', true, 'hk.record_sharing', repeat('b', 64), '2026-11-21T03:00:00Z', '2027-11-21T03:00:00Z', 'chan-tai-man', 'self', '', '2026-11-21T03:00:00Z', '2026-11-21T03:00:00Z');
insert into data.sharing_exception (person_id, consent_id, nth, opens, record_types, purposes) values
  ('01940000-0000-7000-8000-000000000101', '01940000-0000-7000-8000-000000000201', 0, false, '{Condition}', '{TREAT}');
insert into data.sharing_opening (person_id, consent_id, nth, subject, opened_at, until_at) values
  ('01940000-0000-7000-8000-000000000101', '01940000-0000-7000-8000-000000000201', 1, 'szh-doctor', '2026-11-21T04:00:00Z', '2026-11-21T05:00:00Z');
insert into data.sharing_decider (decider_id, person_id, decider_person_id, kind, evidence, recorded_through, recorded_by, recorded_at) values
  ('01940000-0000-7000-8000-000000000301', '01940000-0000-7000-8000-000000000101', '01940000-0000-7000-8000-000000000102', 'carer', 'letter', 'hk-clinic', 'hk-clerk', '2026-11-21T03:00:00Z');
insert into data.sharing_receipt (receipt_id, consent_id, person_id, holder, recipient_side, institution, act, issued_at, ends_at, compact, digest) values
  ('01940000-0000-7000-8000-000000000401', '01940000-0000-7000-8000-000000000201', '01940000-0000-7000-8000-000000000101', 'HK', 'GD', 'hku-shenzhen', 'given', '2026-11-21T03:00:00Z', '2027-11-21T03:00:00Z', 'a.b.c', repeat('c', 64));
insert into data.sharing_asked (request_id, institution, home, masked, asked_by, asked_at, state) values
  ('01940000-0000-7000-8000-000000000501', 'hku-shenzhen', 'HK', 'A12***(3)', 'szh-doctor', '2026-11-21T02:00:00Z', 'SENT');
-- kept: select openings = 1 and linked = '{related:Encounter/e1}' from data.sharing_consent where consent_id = '01940000-0000-7000-8000-000000000201'
-- kept: select count(*) = 1 from data.sharing_exception
-- kept: select count(*) = 1 from data.sharing_opening
-- kept: select count(*) = 1 from data.sharing_decider
-- kept: select count(*) = 1 from data.sharing_receipt
-- kept: select count(*) = 1 from data.sharing_asked
-- kept: select linked = '{}' from data.resource where resource_no = 2
-- kept: select second_at = recorded_at from data.sharing_consent where institution = 'hku-shenzhen' and basis = 'consent' and openings_max is null
