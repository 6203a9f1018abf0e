-- What every node needs to run: leases that pause background work, and the record of its jobs.
create schema if not exists platform;

-- Whoever holds a lease whose time is not over may do what its name says; nobody else does it meanwhile.
create table platform.lease (
  name text primary key,
  holder text not null,
  until timestamptz not null
);

-- Every run of a background job, for the operator. A run that waits was put off because its work is paused.
create table platform.job_run (
  job_run_id uuid primary key,
  task text not null,
  attempt int not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  outcome text check (outcome in ('done', 'failed', 'waiting')),
  facts jsonb not null default '{}',
  error text,
  check ((finished_at is null) = (outcome is null))
);
create index job_run_by_start on platform.job_run (started_at desc);
