-- Rows of an installation in use. Every line "kept" must be true at the last step.
insert into data.joining_consent (person_id, consent_id, sequence, act, from_day, to_day, text_version, channel, recorded_in, recorded_through, recorded_by, recorded_at) overriding system value values
  ('01900000-0000-7000-8000-000000000001', '01a201df-a5c0-7bce-b5f7-65209e8ef27c', '1', 'given', '2023-11-20', NULL, 'joining-2015-12', 'paper', 'HK', 'demonstration', 'demonstration', '2026-11-22 06:09:23.905+00'),
  ('01900000-0000-7000-8000-000000000002', '01a201df-a5c0-79ac-9d17-bc6a5a1cf915', '2', 'given', '2023-11-20', NULL, 'joining-2015-12', 'paper', 'HK', 'demonstration', 'demonstration', '2026-11-22 06:09:23.905+00');
-- kept: select count(*) >= 2 from data.joining_consent
