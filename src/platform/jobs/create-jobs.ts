import { Logger, parseCronItems, type RunnerOptions, type TaskList } from 'graphile-worker';
import type pg from 'pg';
import type { Job, JobRun } from './job.ts';
import { openJobPool } from './job-pool.ts';
import { forgetOldRuns, recentRuns } from './job-run-store.ts';
import { keepRunning } from './keep-running.ts';
import { type JobPorts, runJob } from './run-job.ts';

/** The background work of one node. Several processes of a node share it: each due run is done by one of them. */
export interface Jobs {
  /** Adds a job; before `start`. */
  schedule(job: Job): void;
  /** Begins to run jobs at their times, also those that fell due in the last day while nothing ran. */
  start(): Promise<void>;
  /** Runs a job now, in this process, whatever its time. */
  runNow(task: string): Promise<JobRun>;
  /** Asks for a run as soon as may be, by whichever process is free; where none is, at the job's own time. */
  wake(task: string): Promise<void>;
  /** The last runs, newest first. */
  recent(count_max: number): Promise<JobRun[]>;
  /** Waits for running jobs and stops. */
  stop(): Promise<void>;
}

const DAY_MS = 86_400_000;

/** The library's words go to our log; its notes on every job are for debugging only. */
function libraryLogger(log: JobPorts['log']): Logger {
  return new Logger(() => (level, message) => {
    // A failed job was logged as such by us: here it is only news of the next attempt.
    if (level === 'error' || level === 'warning') log.warn(message);
    else log.debug(message);
  });
}

/** What the library runs; a run that failed or was put off throws, so that the library tries it again later. */
function taskList(ports: JobPorts, jobs: ReadonlyMap<string, Job>): TaskList {
  const tasks = [...jobs.values()].map((job) => [
    job.task,
    async (_payload: unknown, helpers: { job: { attempts: number } }) => {
      const { state } = await runJob(ports, job, helpers.job.attempts);
      if (state !== 'done') throw new Error(`${job.task} ${state}`);
    },
  ]);
  return Object.fromEntries(tasks) as TaskList;
}

function cronItems(jobs: ReadonlyMap<string, Job>) {
  return parseCronItems(
    [...jobs.values()].map(({ task, cron }) => ({
      task,
      match: cron,
      identifier: task,
      // One key and one queue per task: never two runs of it at a time, and missed times make one run.
      options: { backfillPeriod: DAY_MS, jobKey: task, queueName: task, maxAttempts: 20 },
    })),
  );
}

/**
 * Makes the background work of a node.
 * @param options.url the node's database; the job library keeps a small pool of its own to it.
 * @param options.concurrency how many jobs run at a time in this process; 2 unless said.
 */
export function createJobs(
  options: JobPorts & { readonly url: string; readonly concurrency?: number },
): Jobs {
  const jobs = new Map<string, Job>();
  const schedule = (job: Job): void => {
    if (jobs.has(job.task)) throw new Error(`${job.task} is scheduled twice`);
    jobs.set(job.task, job);
  };
  schedule(forgettingJob(options));
  const concurrency = options.concurrency ?? 2;
  let pool: pg.Pool | null = null;
  let running: ReturnType<typeof keepRunning> | null = null;
  return {
    schedule,
    start: async () => {
      pool = openJobPool({ ...options, max: concurrency + 2 });
      running = keepRunning(runnerOptions(options, jobs, { pool, concurrency }), options.log);
      await running.start();
    },
    runNow: (task) => {
      const job = jobs.get(task);
      if (job === undefined) throw new Error(`no job is called ${task}`);
      return runJob(options, job, 1);
    },
    wake: async (task) => {
      if (!jobs.has(task)) throw new Error(`no job is called ${task}`);
      await running?.wake(task).catch((error: unknown) => {
        options.log.warn({ error, task }, 'the job waits for its time');
      });
    },
    recent: (count_max) => recentRuns(options.database, count_max, options.clock.now().toString()),
    stop: async () => {
      await running?.stop();
      running = null;
      await pool?.end();
      pool = null;
    },
  };
}

function forgettingJob({ database, clock }: JobPorts): Job {
  return {
    task: 'platform.forget_job_runs',
    cron: '30 19 * * *',
    run: async () => {
      await forgetOldRuns(database, clock.now().toString());
      return {};
    },
  };
}

function runnerOptions(
  options: JobPorts,
  jobs: ReadonlyMap<string, Job>,
  of: { readonly pool: pg.Pool; readonly concurrency: number },
): RunnerOptions {
  return {
    pgPool: of.pool,
    concurrency: of.concurrency,
    noHandleSignals: true,
    logger: libraryLogger(options.log),
    taskList: taskList(options, jobs),
    parsedCronItems: cronItems(jobs),
  };
}
