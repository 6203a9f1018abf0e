-- Rows as a node has them that stopped in the middle of its work. Every line "kept" must be true at the last step.
insert into platform.lease (name, holder, until) values ('background_work', 'a replay', '2099-01-01Z');
insert into platform.job_run (job_run_id, task, attempt, started_at)
values ('01940000-0000-7000-8000-000000000001', 'capital.credit_vouchers', 1, '2026-01-01T16:00:00Z');
insert into platform.job_run (job_run_id, task, attempt, started_at, finished_at, outcome, facts, error)
values ('01940000-0000-7000-8000-000000000002', 'capital.credit_vouchers', 2, '2026-01-01T16:00:10Z',
        '2026-01-01T16:00:12Z', 'done', '{"accounts": 12}', null);
-- kept: select count(*) = 1 from platform.lease where holder = 'a replay'
-- kept: select count(*) = 2 from platform.job_run where task = 'capital.credit_vouchers'
-- kept: select facts = '{"accounts": 12}' from platform.job_run where outcome = 'done'
