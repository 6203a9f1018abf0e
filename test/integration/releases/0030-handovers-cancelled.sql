-- Rows of an installation in use. Every line "kept" must be true at the last step.
insert into data.handover_desk (handover_id, home, institution, service_point, clinic, appointment_day, masked, pseudonyms, state, revision, reasons, is_exempt, opened_by, opened_at) values
  ('01a201df-c001-7000-8000-000000000301', 'HK', 'hku-shenzhen', 'hku-shenzhen', 'surgery', '2026-03-02', 'Q00***1(5)', array[repeat('d', 64)], 'CANCELLED', 2, '[]', false, 'szh-clerk', '2026-02-10T03:00:00Z');
-- kept: select count(*) = 1 from data.handover_desk where state = 'CANCELLED'
