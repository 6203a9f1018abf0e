-- Rows of an installation in use. Every line "kept" must be true at the last step.
insert into capital.statement (scheme, counterparty, currency, month, side, item_count, voucher_hkd_minor, voucher_fee_minor, residue_hkd_minor, digest, made_at) values
  ('hk.elderly_voucher', 'GD', 'CNY', '2026-01', 'own', 1, 35000, 32407, 1, repeat('a', 64), '2026-02-01T01:00:00Z'),
  ('hk.elderly_voucher', 'GD', 'CNY', '2026-01', 'other', 1, 35100, 32500, 0, repeat('b', 64), '2026-02-01T01:00:05Z');
insert into capital.other_item (scheme, counterparty, currency, month, item_id, claim_id, kind, service_day, institution, service_point, voucher_hkd_minor, voucher_fee_minor, residue_hkd_minor) values
  ('hk.elderly_voucher', 'GD', 'CNY', '2026-01', '01940000-0000-7000-8000-000000000010', '01940000-0000-7000-8000-000000000011', 'payment', '2026-01-10', 'chenxinghai', 'zhongshan-chenxinghai', 35100, 32500, 0);
insert into capital.differing_day (scheme, counterparty, currency, month, service_day) values
  ('hk.elderly_voucher', 'GD', 'CNY', '2026-01', '2026-01-10');
insert into capital.instruction (advice_id, scheme, counterparty, currency, month, amount_minor, proposed_by, proposed_at, approved_by, approved_at, execution_day) values
  ('HK-GD-CNY-2025-12', 'hk.elderly_voucher', 'GD', 'CNY', '2025-12', 120050, 'officer-1', '2026-01-05T02:00:00Z', 'officer-2', '2026-01-05T03:00:00Z', '2026-01-07');
-- kept: select count(*) = 2 from capital.statement where month = '2026-01'
-- kept: select count(*) = 1 from capital.other_item
-- kept: select count(*) = 1 from capital.differing_day
-- kept: select amount_minor = 120050 and approved_by = 'officer-2' from capital.instruction
