-- A decided case with its history, a proposal that was sent back, and the law by which it was decided.

insert into people.case_file
  (case_id, kind, lead_side, other_side, is_trial, person_id, pseudonym, birth_date, masked, organisation,
   idempotency_key, content_hash, institution, opened_at, state, owed_by, due_on, valid_to, is_closed)
values
  ('01900000-0000-7000-8000-0000000c0001', 'planned_care', 'HK', 'GD', true, null, repeat('ab', 32), '1951-03-08',
   'A12***3(4)', 'hku-shenzhen', 'key-0001', repeat('cd', 32), 'hku-shenzhen', '2026-02-10T03:00:00Z', 'GRANTED',
   null, null, '2026-08-09', false),
  ('01900000-0000-7000-8000-0000000c0002', 'period_statement', 'GD', 'MO', false, null, repeat('ef', 32),
   '1952-04-10', null, null, null, null, null, '2026-02-11T03:00:00Z', 'REQUESTED', 'MO', '2026-03-13', null, false);

insert into people.case_event (case_id, event_id, type, role, at, recorded_at, officers, facts)
values
  ('01900000-0000-7000-8000-0000000c0001', '01900000-0000-7000-8000-0000000c0101', 'requested', 'other',
   '2026-02-10T03:00:00Z', '2026-02-10T03:00:00Z', '[{"subject": "doctor", "role": "provider", "organisation": "hku-shenzhen"}]',
   '{"treatment": "Hip replacement", "wait_days": 400}'),
  ('01900000-0000-7000-8000-0000000c0001', '01900000-0000-7000-8000-0000000c0102', 'granted', 'lead',
   '2026-02-10T04:00:00Z', '2026-02-10T04:00:01Z', '[]', '{"valid_from": "2026-02-10", "valid_to": "2026-08-09"}');

insert into people.case_proposal
  (case_id, proposal_id, type, facts, proposed_by, proposed_in, proposed_at, state, closed_by, closed_in, closed_at, note)
values
  ('01900000-0000-7000-8000-0000000c0001', '01900000-0000-7000-8000-0000000c0201', 'granted', '{}', 'one', 'authority',
   '2026-02-10T03:30:00Z', 'RETURNED', 'two', 'authority', '2026-02-10T03:40:00Z', 'Ask first.');

insert into people.case_law (digest, scheme, text) values ('law-of-cases', 'compact.planned_care', '{}');

-- kept: select count(*) = 2 from people.case_event where case_id = '01900000-0000-7000-8000-0000000c0001'
-- kept: select state = 'GRANTED' and valid_to = '2026-08-09' from people.case_file where idempotency_key = 'key-0001'
-- kept: select closed_by <> proposed_by from people.case_proposal where note = 'Ask first.'
-- kept: select count(*) = 1 from people.case_law where digest = 'law-of-cases'
