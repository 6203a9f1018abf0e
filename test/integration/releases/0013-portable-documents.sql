-- Rows of an installation in use. Every line "kept" must be true at the last step.
insert into exchange.portable_document (document_id, kind, person_id, kid, compact, valid_from, valid_to, issued_at, issued_by) values
  ('01900000-0000-7000-8000-000000000131', 'people.periods.statement', '01900000-0000-7000-8000-000000000001', 'hk-sig-0123456789abcdef', 'a.b.c', '2026-01-31', '2026-07-31', '2026-01-31T02:00:00Z', 'hk-officer'),
  ('01900000-0000-7000-8000-000000000132', 'people.periods.statement', null, 'hk-sig-0123456789abcdef', 'd.e.f', '2026-01-31', '2026-07-31', '2026-01-31T02:00:00Z', 'hk-officer');
insert into exchange.portable_revocation (document_id, reason, note, revoked_at, revoked_by) values
  ('01900000-0000-7000-8000-000000000132', 'mistaken', 'wrong employer', '2026-02-01T02:00:00Z', 'hk-officer');
insert into exchange.revocation_list (node, issued_at, compact) values ('GD', '2026-02-01T02:00:00Z', 'g.h.i');
-- kept: select count(*) = 2 from exchange.portable_document
-- kept: select reason = 'mistaken' from exchange.portable_revocation
-- kept: select compact = 'g.h.i' from exchange.revocation_list
