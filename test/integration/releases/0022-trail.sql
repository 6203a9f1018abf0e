-- Rows of an installation in use. Every line "kept" must be true at the last step.
insert into data.trail_question (person_id, question_id, sequence, organisation, text, asked_at) values
  ('01900000-0000-7000-8000-000000000001', '01a201df-c001-7000-8000-000000000008', 1, 'hospital-a', 'Why?', '2026-02-11T03:00:00Z');
insert into data.emergency_opening (person_id, opening_id, masked, institution, organisation, reason, asked_by, asked_name, asked_at, confirm_until, confirmed_by, confirmed_name, opened_at, ends_at, hours, opened_classes, law_digest, review_until) values
  ('01900000-0000-7000-8000-000000000001', '01a201df-c001-7000-8000-000000000009', 'Q00***1(5)', 'hospital-a', 'hospital-a', 'Unconscious after a fall', 'dr-lam', 'Dr Lam', '2026-02-10T02:50:00Z', '2026-02-10T03:20:00Z', 'dr-ho', 'Dr Ho', '2026-02-10T02:55:00Z', '2026-02-11T02:55:00Z', 24, '{}', repeat('2', 64), '2026-02-17T02:55:00Z');
insert into data.audit_proof (proved_at, events, digest, broken_at, what) values ('2026-02-12T00:00:00Z', 1, repeat('1', 64), null, null);
-- kept: select count(*) = 1 from data.emergency_opening where review is null
-- kept: select count(*) = 1 from data.trail_question where answered_at is null
-- kept: select count(*) > 0 from data.audit_waiting where event->>'interaction' like 'look.%'
