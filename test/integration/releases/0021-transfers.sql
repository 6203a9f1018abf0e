-- Rows of an installation in use. Every line "kept" must be true at the last step.
insert into data.transfer_contract (contract_id, basis, exporter, importer, to_side, reference, categories, purposes, effective_on, filed_on, filed_with, filing_number, retention_days, recorded_by, recorded_at, confirmed_by, confirmed_at) values
  ('01a201df-d001-7000-8000-000000000001', 'gba_contract_hk', 'hk-ehealth', 'hku-shenzhen', 'GD', 'HKEH-1', '{summary}', '{treatment}', '2026-01-05', '2026-01-12', 'Guangdong CAC', 'F-1', 30, 'ho-officer', '2026-01-12T03:00:00Z', 'lam-officer', '2026-01-12T04:00:00Z');
insert into data.transfer_assessment (assessment_id, exporter, importer, to_side, lawfulness, effects, safeguards, made_on, ends_on, recorded_by, recorded_at, confirmed_by, confirmed_at) values
  ('01a201df-d001-7000-8000-000000000002', 'hk-ehealth', 'hku-shenzhen', 'GD', 'a', 'b', 'c', '2026-01-02', '2029-01-02', 'ho-officer', '2026-01-12T03:00:00Z', 'lam-officer', '2026-01-12T04:00:00Z');
insert into data.transfer (transfer_id, direction, act, at, on_day, outcome, code, facts, exporter, importer, from_side, to_side, basis, contract_id, assessment_id, law_digest, categories, purpose, subject_hash, consent, items, bytes, about_type, about_id, by_subject) values
  ('01a201df-d001-7000-8000-000000000003', 'out', 'link_opened', '2026-02-10T03:00:00Z', '2026-02-10', 'permitted', null, null, 'hk-ehealth', 'hku-shenzhen', 'HK', 'GD', 'gba_contract_hk', '01a201df-d001-7000-8000-000000000001', '01a201df-d001-7000-8000-000000000002', repeat('a', 64), '{summary}', 'treatment', repeat('b', 64), 'link 1', 1, 135000, 'link', '1', 'szh-doctor'),
  ('01a201df-d001-7000-8000-000000000004', 'out', 'link_opened', '2026-02-11T03:00:00Z', '2026-02-11', 'refused', 'transfer.no_contract', '{}', 'hk-ehealth', 'zhuhai-peoples', 'HK', 'GD', null, null, null, repeat('a', 64), '{summary}', 'treatment', repeat('b', 64), 'link 2', 1, 135000, 'link', '2', 'zh-doctor');
insert into data.transfer_year (exporter, year, is_limited, people) values ('hk-ehealth', 2026, false, 1);
insert into data.transfer_person (exporter, year, is_limited, subject_hash) values ('hk-ehealth', 2026, false, repeat('b', 64));
insert into data.received_copy (home, link_id, institution, received_by, received_at, erase_at, sha256, files, erased_at, reason) values
  ('HK', '01a201df-d001-7000-8000-000000000005', 'hku-shenzhen', 'szh-doctor', '2026-02-10T03:00:00Z', '2026-02-12T03:00:00Z', repeat('c', 64), '[]', null, null);
-- kept: select count(*) = 2 from data.transfer
-- kept: select people = 1 from data.transfer_year where exporter = 'hk-ehealth'
-- kept: select files is not null from data.received_copy where home = 'HK'
-- kept: select confirmed_by = 'lam-officer' from data.transfer_contract where reference = 'HKEH-1'
