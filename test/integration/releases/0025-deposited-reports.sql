-- Rows of an installation in use. Every line "kept" must be true at the last step.
insert into data.image_report (person_id, report_uid, custodian, visit_day, media_type, sha256, size, bytes, stored_at, stored_through) values
  ('01900000-0000-7000-8000-000000000001', '2.25.297025417853', 'zhongshan-chenxinghai', '2026-02-10', 'text/plain', 'dffd6021bb2bd5b0af676290809ec3a53191dd81c7f70a4b28688a362182986f', 13, 'Hello, World!', '2026-02-10T03:01:00Z', 'deposit');
insert into data.sharing_consent (person_id, consent_id, institution, opens, purposes, sensitive_classes, linked, from_at, given_by, recorded_at, answered_at) values
  ('01900000-0000-7000-8000-000000000001', '01940000-0000-7000-8000-000000000109', '*', false, '{TREAT}', '{}', '{instance:ImagingStudy/1.2.3}', '2026-02-10T03:02:00Z', 'chan-tai-man', '2026-02-10T03:02:00Z', '2026-02-10T03:02:00Z');
-- kept: select bytes = 'Hello, World!'::bytea from data.image_report where report_uid = '2.25.297025417853'
-- kept: select count(*) = 1 from data.deposit_file where media_type = 'application/dicom'
-- kept: select count(*) = 1 from data.deposit_image where media_type = 'application/dicom'
