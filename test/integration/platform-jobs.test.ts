import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SYSTEM_CLOCK, settableClock } from '../../src/kernel/day.ts';
import { SYSTEM_RANDOM } from '../../src/kernel/id.ts';
import {
  acquireLease,
  BACKGROUND_WORK,
  createJobs,
  type Job,
  leaseHolder,
  releaseLease,
  renewLease,
} from '../../src/platform/jobs/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';

let fresh: FreshDatabase;
const log = createLog({ node: 'HK', level: 'silent' });

beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const jobsOf = (...scheduled: Job[]) => {
  const { database, url } = fresh;
  const jobs = createJobs({ database, url, clock: SYSTEM_CLOCK, random: SYSTEM_RANDOM, log });
  for (const job of scheduled) jobs.schedule(job);
  return jobs;
};

/** A job that counts its runs and lets a test wait for the next one. */
function countingJob(task: string): Job & { runs: number; ran: () => Promise<void> } {
  let tell = (): void => undefined;
  const job = {
    task,
    cron: '0 16 * * *',
    runs: 0,
    ran: () =>
      new Promise<void>((resolve) => {
        tell = resolve;
      }),
    run: async () => {
      job.runs += 1;
      tell();
      return { rows: job.runs };
    },
  };
  return job;
}

/** As the library's cron does when the time has come. */
const enqueue = (task: string) =>
  fresh.database.rows('select graphile_worker.add_job($1, job_key => $1)', [task]);

describe('a job', () => {
  test('run now is recorded with what it did', async () => {
    const jobs = jobsOf(countingJob('test.counted'));
    const run = await jobs.runNow('test.counted');
    expect(run).toMatchObject({ task: 'test.counted', state: 'done', facts: { rows: 1 } });
    expect(await jobs.recent(1)).toEqual([
      { ...run, run_at: expect.any(String), finished_at: expect.any(String) },
    ]);
  });

  test('that throws is recorded as failed with the kind of error and none of its words', async () => {
    const jobs = jobsOf({
      task: 'test.failing',
      cron: '0 16 * * *',
      run: () => Promise.reject(new RangeError('A123456(3) is wrong')),
    });
    expect(await jobs.runNow('test.failing')).toMatchObject({
      state: 'failed',
      last_error: 'RangeError',
    });
  });

  test('that fell due is done by one of the processes of its node, and goes on after the database was away', async () => {
    const one = countingJob('test.due');
    const two = countingJob('test.due');
    const processes = [jobsOf(one), jobsOf(two)];
    await Promise.all(processes.map((jobs) => jobs.start()));
    const first = Promise.race([one.ran(), two.ran()]);
    await enqueue('test.due');
    await first;
    expect(one.runs + two.runs).toBe(1);

    await fresh.database.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`,
    );
    const second = Promise.race([one.ran(), two.ran()]);
    await enqueue('test.due');
    await second;
    expect(one.runs + two.runs).toBe(2);
    await Promise.all(processes.map((jobs) => jobs.stop()));
    expect(await processes[0]?.recent(2)).toMatchObject([
      { task: 'test.due', state: 'done', attempts: 1 },
      { task: 'test.due', state: 'done', attempts: 1 },
    ]);
  });

  test('waits while somebody else holds the background work, and is done afterwards', async () => {
    const job = countingJob('test.paused');
    const jobs = jobsOf(job);
    const lease = { name: BACKGROUND_WORK, holder: 'replay', seconds: 60 };
    expect(await acquireLease(fresh.database, lease)).toBe(true);
    expect(await jobs.runNow('test.paused')).toMatchObject({ state: 'waiting' });
    expect(job.runs).toBe(0);
    await releaseLease(fresh.database, lease);
    expect(await jobs.runNow('test.paused')).toMatchObject({ state: 'done' });
  });

  test('scheduled twice or unknown is a mistake of the program', () => {
    const jobs = jobsOf(countingJob('test.once'));
    expect(() => jobs.schedule(countingJob('test.once'))).toThrow('twice');
    expect(() => jobs.runNow('test.unknown')).toThrow('no job');
  });
});

describe('old runs', () => {
  test('are forgotten after a month', async () => {
    const clock = settableClock('2026-01-01T00:00:00Z');
    const { database, url } = fresh;
    const jobs = createJobs({ database, url, clock, random: SYSTEM_RANDOM, log });
    jobs.schedule(countingJob('test.old'));
    await jobs.runNow('test.old');
    clock.set('2026-03-01T00:00:00Z');
    await jobs.runNow('platform.forget_job_runs');
    const tasks = (await jobs.recent(100)).map(({ task }) => task);
    expect(tasks).not.toContain('test.old');
  });
});

describe('a lease', () => {
  const lease = (holder: string, seconds = 60) => ({ name: 'test', holder, seconds });

  test('is held by one at a time, renewed by its holder, and given back', async () => {
    const { database } = fresh;
    expect(await acquireLease(database, lease('a'))).toBe(true);
    expect(await acquireLease(database, lease('b'))).toBe(false);
    expect(await leaseHolder(database, 'test')).toBe('a');
    expect(await renewLease(database, lease('b'))).toBe(false);
    expect(await renewLease(database, lease('a'))).toBe(true);
    await releaseLease(database, lease('b'));
    expect(await leaseHolder(database, 'test')).toBe('a');
    await releaseLease(database, lease('a'));
    expect(await leaseHolder(database, 'test')).toBeNull();
  });

  test('whose time is over belongs to whoever takes it', async () => {
    const { database } = fresh;
    await acquireLease(database, lease('a', 0));
    expect(await leaseHolder(database, 'test')).toBeNull();
    expect(await renewLease(database, lease('a'))).toBe(false);
    expect(await acquireLease(database, lease('b'))).toBe(true);
  });

  test('is taken by exactly one of many who try at once', async () => {
    const tries = Array.from({ length: 20 }, (_, i) =>
      acquireLease(fresh.database, { name: 'race', holder: `h${i}`, seconds: 60 }),
    );
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
  });
});
