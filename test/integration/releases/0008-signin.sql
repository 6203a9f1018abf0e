-- Rows of an installation in use. Every line "kept" must be true at the last step.
insert into platform.session (session_hash, subject, display_name, role, organisation, jurisdiction, person_id, signed_in_at, expires_at, ends_at) values
  (repeat('c', 64), 'zs-clerk', 'Clerk', 'clerk', 'zhongshan-chenxinghai', 'GD', null, '2026-01-10T01:00:00Z', '2099-01-01T00:00:00Z', '2099-01-02T00:00:00Z');
insert into platform.sign_in_attempt (attempt_hash, state, nonce, code_verifier, return_path, expires_at) values
  (repeat('d', 64), 'state', 'nonce', 'verifier', '/claims/new', '2099-01-01T00:00:00Z');
insert into platform.issuer_state (model, id, payload, grant_id, uid, consumed_at, expires_at) values
  ('Session', 'one', '{"uid": "u"}', null, 'u', null, '2099-01-01T00:00:00Z');
-- kept: select subject = 'zs-clerk' from platform.session
-- kept: select count(*) = 1 from platform.sign_in_attempt
-- kept: select payload = '{"uid": "u"}' from platform.issuer_state
