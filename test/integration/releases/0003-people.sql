-- Rows of an installation in use. Every line "kept" must be true at the last step.
insert into people.person (person_id, name_zh, name_en, sex, birth_date, died_on, permission_ceased_on, language, contact_masked, registered_at) values
  ('01900000-0000-7000-8000-000000000001', '陳大文', 'CHAN, Tai Man', 'male', '1951-03-08', NULL, NULL, 'zh-Hant-HK', '+852 9*** **01', '2026-11-22 06:09:23.875+00'),
  ('01900000-0000-7000-8000-000000000002', '李小芳', 'LEE, Siu Fong', 'female', '1953-07-19', NULL, NULL, 'zh-Hant-HK', '+852 9*** **02', '2026-11-22 06:09:23.875+00');
insert into people.document (person_id, document_id, document_type, body, check_character, masked, check_digit, warnings, valid_from, valid_to) values
  ('01900000-0000-7000-8000-000000000001', '01a201df-a5a5-7ac2-9640-3650d72f1599', 'hkid', 'Q000001', '5', 'Q00***1(5)', 'ok', '["unknown_prefix"]', '1951-03-08', NULL),
  ('01900000-0000-7000-8000-000000000002', '01a201df-a5a6-74a3-a4ea-61523e2ebc73', 'hkid', 'Q000002', '3', 'Q00***2(3)', 'ok', '["unknown_prefix"]', '1953-07-19', NULL);
insert into people.person_pseudonym (peer, pseudonym, person_id, document_id) values
  ('MO', '9a6fdf91187050e5ac9fc2088fe1d0aecbba7a5992bea4f451e8268682b81c57', '01900000-0000-7000-8000-000000000001', '01a201df-a5a5-7ac2-9640-3650d72f1599'),
  ('GD', '7553f032e69d26562a8cc05f85683b4cf7dcc5724d43e79947674cf33c3f7092', '01900000-0000-7000-8000-000000000001', '01a201df-a5a5-7ac2-9640-3650d72f1599');
insert into people.access_log (person_id, look_id, subject, role, organisation, jurisdiction, purpose, at) overriding system value values
  ('01900000-0000-7000-8000-000000000001', '1', 'zs-clerk', 'clerk', 'zhongshan-chenxinghai', 'GD', 'eligibility', '2026-11-22 06:09:26.602+00');
insert into people.pairing (pairing_id, from_day, to_day, declared_at, declared_in, declared_through, declared_by, ended_at, ended_for, ended_by, flags) values
  ('01a201df-a5c4-7a1a-a3e0-8b342d8e88c4', '2024-03-15', NULL, '2026-11-22 06:09:23.917+00', 'GD', 'hku-shenzhen', 'szh-clerk', NULL, NULL, NULL, '[]');
insert into people.pairing_member (person_id, pairing_id, spouse_person_id, from_day, to_day) values
  ('01900000-0000-7000-8000-000000000001', '01a201df-a5c4-7a1a-a3e0-8b342d8e88c4', '01900000-0000-7000-8000-000000000002', '2024-03-15', NULL),
  ('01900000-0000-7000-8000-000000000002', '01a201df-a5c4-7a1a-a3e0-8b342d8e88c4', '01900000-0000-7000-8000-000000000001', '2024-03-15', NULL);
insert into people.notice (person_id, notice_id, kind, at, facts, about, read_at) overriding system value values
  ('01900000-0000-7000-8000-000000000001', '1', 'pairing_made', '2026-11-22 06:09:23.925+00', '{"day": {"day": "2024-03-15"}, "point": {"en": "HKU-Shenzhen Hospital", "pt-MO": "HKU-Shenzhen Hospital", "zh-Hans-CN": "香港大学深圳医院", "zh-Hant-HK": "香港大學深圳醫院"}}', '{"id": "01a201df-a5c4-7a1a-a3e0-8b342d8e88c4", "type": "pairing"}', NULL),
  ('01900000-0000-7000-8000-000000000002', '2', 'pairing_made', '2026-11-22 06:09:23.925+00', '{"day": {"day": "2024-03-15"}, "point": {"en": "HKU-Shenzhen Hospital", "pt-MO": "HKU-Shenzhen Hospital", "zh-Hans-CN": "香港大学深圳医院", "zh-Hant-HK": "香港大學深圳醫院"}}', '{"id": "01a201df-a5c4-7a1a-a3e0-8b342d8e88c4", "type": "pairing"}', NULL);
-- kept: select count(*) >= 2 from people.person
-- kept: select count(*) >= 2 from people.document
-- kept: select count(*) >= 2 from people.person_pseudonym
-- kept: select count(*) >= 1 from people.access_log
-- kept: select count(*) >= 1 from people.pairing
-- kept: select count(*) >= 2 from people.pairing_member
-- kept: select count(*) >= 2 from people.notice
