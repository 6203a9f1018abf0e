-- Rows of an installation in use. Every line "kept" must be true at the last step.
insert into capital.account (account_id, code, currency, person_id, is_limit, balance_minor, held_minor, has_entries) overriding system value values
  ('1', 'entitlement:01900000-0000-7000-8000-000000000001:hk.elderly_voucher:ordinary', 'HKD', '01900000-0000-7000-8000-000000000001', 'true', '729400', '13500', 'true'),
  ('2', 'entitlement:01900000-0000-7000-8000-000000000002:hk.elderly_voucher:ordinary', 'HKD', '01900000-0000-7000-8000-000000000002', 'true', '704800', '0', 'true');
insert into capital.journal (journal_id, sequence, source, key, content_hash, kind, as_of, known_at, claim_id, reverses) overriding system value values
  ('01a201df-a5dc-756f-be1b-a6185668b181', '1', 'hk.elderly_voucher.opening', '01900000-0000-7000-8000-000000000001', '29d3130b9dee216b22adb9d6038628e912a6cc0da37a428d66d4718a523faf4a', 'opening', '2024-01-01', '2026-11-22 06:09:23.932+00', NULL, NULL),
  ('01a201df-a5dc-7852-b733-4f428b969424', '2', 'hk.elderly_voucher.opening', '01900000-0000-7000-8000-000000000002', 'd521d2a1c67832f1ef8fb0702fbb3d1932b5936a1ba61bbd4b6c79779a78b700', 'opening', '2024-01-01', '2026-11-22 06:09:23.932+00', NULL, NULL);
insert into capital.posting (sequence, line, account_id, currency, minor) values
  ('1', '0', '15', 'HKD', '300000'),
  ('1', '1', '1', 'HKD', '-300000');
insert into capital.hold (hold_id, account_id, minor, expires_at, claim_id, sequence, line) values
  ('c1f41e6c-56e1-81be-aad8-c067b5dd9692', '10', '16200', '2026-12-06 16:00:00+00', '01a201df-af5c-7fe0-b2a8-4358650ed53e', '60', '0'),
  ('5655af9c-1460-88be-93d1-6bfdea6a678c', '9', '6400', '2026-12-06 16:00:00+00', '01a201df-af5c-734f-9b08-94dc35e76b0f', '61', '0');
insert into capital.voucher_account (person_id, birth_year, opened_on, credited_through, closed_on) values
  ('01900000-0000-7000-8000-000000000001', '1951', '2024-01-01', '2026-11-22', NULL),
  ('01900000-0000-7000-8000-000000000002', '1953', '2024-01-01', '2026-11-22', NULL);
insert into capital.designated_use (person_id, earned_year, claim_id, entry, minor) values
  ('01900000-0000-7000-8000-000000000001', '2026', '01a201df-ad1f-79d6-be91-3c8607ec4f56', 'use', '35300'),
  ('01900000-0000-7000-8000-000000000002', '2026', '01a201df-ad20-7e4e-a11d-193696d93446', 'use', '95200');
-- kept: select count(*) >= 2 from capital.account
-- kept: select count(*) >= 2 from capital.journal
-- kept: select count(*) >= 2 from capital.posting
-- kept: select count(*) >= 2 from capital.hold
-- kept: select count(*) >= 2 from capital.voucher_account
-- kept: select count(*) >= 2 from capital.designated_use
