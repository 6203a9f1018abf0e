-- A node that has archived two editions of its law, and one change that was drafted, approved and is in force.
-- kept: select count(*) = 2 from policy.edition
-- kept: select count(*) = 1 from policy.edition_file f join policy.text t using (digest) where f.path = 'hk/a.yaml' and t.text = 'scheme: hk.a'
-- kept: select scheme = 'hk.a' from policy.law
-- kept: select state = 'APPROVED' and version = 1 and events = 2 from policy.change
-- kept: select change_text = '{"scheme":"hk.a"}' from policy.change_version
-- kept: select approved_by = 'lam' and drafted_by = 'ho' from policy.change_approval
-- kept: select string_agg(kind, ' ' order by nth) = 'drafted approved' from policy.change_event
insert into policy.text (digest, text)
values (encode(sha256(convert_to('scheme: hk.a', 'UTF8')), 'hex'), 'scheme: hk.a');
insert into policy.edition (known_from, files_digest)
values ('2026-01-01T00:00:00Z', 'one'), ('2026-06-01T00:00:00Z', 'two');
insert into policy.edition_file (edition, path, digest) select 2, 'hk/a.yaml', digest from policy.text;
insert into policy.law (digest, scheme, kept_at) select digest, 'hk.a', '2026-01-01T00:00:00Z' from policy.text;
insert into policy.change (change_id, scheme, state, version, events, drafted_by)
values ('01900000-0000-7000-8000-000000000014', 'hk.a', 'APPROVED', 1, 2, 'ho');
insert into policy.change_version
  (change_id, version, from_day, change_text, reason, drafted_by, drafted_name, organisation, drafted_at)
values ('01900000-0000-7000-8000-000000000014', 1, '2027-01-01', '{"scheme":"hk.a"}', 'Adopted.', 'ho', 'Ho',
        'office', '2026-11-27T00:00:00Z');
insert into policy.change_approval
  (change_id, version, drafted_by, approved_by, approved_name, organisation, approved_at)
values ('01900000-0000-7000-8000-000000000014', 1, 'ho', 'lam', 'Lam', 'office', '2026-11-28T00:00:00Z');
insert into policy.change_event (change_id, nth, kind, version, at, subject, name, organisation, reason)
values ('01900000-0000-7000-8000-000000000014', 1, 'drafted', 1, '2026-11-27T00:00:00Z', 'ho', 'Ho', 'office', 'Adopted.'),
       ('01900000-0000-7000-8000-000000000014', 2, 'approved', 1, '2026-11-28T00:00:00Z', 'lam', 'Lam', 'office', null);
