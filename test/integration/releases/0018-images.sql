-- Rows of an installation in use. Every line "kept" must be true at the last step.
insert into data.deposit_authorisation (person_id, deposit_id, institution, visit_day, ends_on, code_digest, authorised_at, authorised_by) values
  ('01900000-0000-7000-8000-000000000001', '01a201df-c001-7000-8000-000000000001', 'zhongshan-chenxinghai', '2026-02-10', '2026-02-25', 'cb8379ac2098aa165029e3938a51da0bcecfc008fd6795f401178647f96c5b34', '2026-02-09T03:00:00Z', 'chan-tai-man');
insert into data.deposit_image (person_id, deposit_id, sop_instance_uid, sha256, size, state, code, offered_by, offered_at, decided_at) values
  ('01900000-0000-7000-8000-000000000001', '01a201df-c001-7000-8000-000000000001', '1.2.3.1', 'dffd6021bb2bd5b0af676290809ec3a53191dd81c7f70a4b28688a362182986f', 13, 'KEPT', null, 'GD zhongshan-chenxinghai zs-clerk', '2026-02-10T03:00:00Z', '2026-02-10T03:01:00Z');
insert into data.image_study (person_id, study_uid, custodian, study_day, accession_number, names, attributes, stored_at) values
  ('01900000-0000-7000-8000-000000000001', '1.2.3', 'zhongshan-chenxinghai', '2026-02-10', 'A1', '{chan tai man}', '{}', '2026-02-10T03:01:00Z');
insert into data.image_series (person_id, study_uid, series_uid, modality, series_number, attributes) values
  ('01900000-0000-7000-8000-000000000001', '1.2.3', '1.2.3.0', 'CT', 1, '{}');
insert into data.image_instance (person_id, study_uid, series_uid, sop_instance_uid, sop_class_uid, transfer_syntax_uid, instance_number, frames, metadata, sha256, size, stored_at, stored_through) values
  ('01900000-0000-7000-8000-000000000001', '1.2.3', '1.2.3.0', '1.2.3.1', '1.2.840.10008.5.1.4.1.1.2', '1.2.840.10008.1.2.1', 1, 1, '{}', 'dffd6021bb2bd5b0af676290809ec3a53191dd81c7f70a4b28688a362182986f', 13, '2026-02-10T03:01:00Z', 'deposit');
insert into data.image_bytes (person_id, sop_instance_uid, bytes) values
  ('01900000-0000-7000-8000-000000000001', '1.2.3.1', 'Hello, World!');
insert into data.deposit_visit (deposit_id, home, service_point, institution, masked, visit_day, ends_on, opened_by, opened_at) values
  ('01a201df-c001-7000-8000-000000000002', 'HK', 'zhongshan-chenxinghai', 'zhongshan-chenxinghai', 'Q00***1(5)', '2026-02-10', '2026-02-25', 'zs-clerk', '2026-02-10T03:00:00Z');
insert into data.deposit_file (deposit_id, sop_instance_uid, sha256, size, bytes, state, code, sent_by, sent_at, decided_at) values
  ('01a201df-c001-7000-8000-000000000002', '1.2.3.1', 'dffd6021bb2bd5b0af676290809ec3a53191dd81c7f70a4b28688a362182986f', 13, 'Hello, World!', 'SENT', null, 'zs-clerk', '2026-02-10T03:00:00Z', null);
-- kept: select bytes = 'Hello, World!'::bytea from data.image_bytes where sop_instance_uid = '1.2.3.1'
-- kept: select count(*) = 1 from data.deposit_file where state = 'SENT'
-- kept: select count(*) = 1 from data.deposit_image where state = 'KEPT'
