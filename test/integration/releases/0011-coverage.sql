-- Rows of an installation in use. Every line "kept" must be true at the last step.
insert into people.coverage_consent (consent_id, sequence, act, person_id, peer, pseudonym, at, until, text_version, channel, recorded_through, recorded_by) overriding system value values
  ('01a201df-a5c0-7bce-b5f7-65209e8ef301', '1', 'given', '01900000-0000-7000-8000-000000000001', NULL, NULL, '2026-11-27 06:09:23.905+00', NULL, 'coverage-2026-11', 'portal', 'self', 'chan-tai-man'),
  ('01a201df-a5c0-7bce-b5f7-65209e8ef302', '2', 'withdrawn', '01900000-0000-7000-8000-000000000001', NULL, NULL, '2026-11-27 07:00:00+00', NULL, 'coverage-2026-11', 'portal', 'self', 'chan-tai-man'),
  ('01a201df-a5c0-7bce-b5f7-65209e8ef303', '3', 'given', NULL, 'HK', '6c2f1d0f5b7b0f5f6c2f1d0f5b7b0f5f6c2f1d0f5b7b0f5f6c2f1d0f5b7b0f5f', '2026-11-27 08:00:00+00', '2026-11-27 16:00:00+00', 'coverage-2026-11', 'counter', 'zhongshan-chenxinghai', 'zs-clerk');
-- kept: select count(*) >= 3 from people.coverage_consent
