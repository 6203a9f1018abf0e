-- Rows of an installation in use. Every line "kept" must be true at the last step.
insert into data.stored_bytes (person_id, sha256, bytes) values
  ('01900000-0000-7000-8000-000000000001', 'dffd6021bb2bd5b0af676290809ec3a53191dd81c7f70a4b28688a362182986f', 'Hello, World!');
insert into data.stored_file (person_id, file_id, document_id, custodian, sha256, size, kind, content_type, filename, notices, scan, scanned_at, virus, title, document_type, document_day, origin, stored_at, stored_by, removed_at, erased_at) values
  ('01900000-0000-7000-8000-000000000001', '01a201df-c001-7000-8000-000000000011', '01a201df-c001-7000-8000-000000000012', 'self', 'dffd6021bb2bd5b0af676290809ec3a53191dd81c7f70a4b28688a362182986f', 13, 'pdf', 'application/pdf', 'report.pdf', '{}', 'NOT_SCANNED', null, null, 'Report', 'laboratory', '2026-02-10', 'A hospital', '2026-02-10T03:00:00Z', 'chan-tai-man', null, null);
-- kept: select bytes = 'Hello, World!'::bytea from data.stored_bytes
-- kept: select count(*) = 1 from data.stored_file where scan = 'NOT_SCANNED' and removed_at is null
