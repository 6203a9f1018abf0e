import type { Clock } from '../../kernel/day.ts';
import { newId, type Random } from '../../kernel/id.ts';
import { describeError, type Log } from '../log/index.ts';
import type { Database } from '../postgres/index.ts';
import type { Job, JobRun } from './job.ts';
import { closeRun, openRun } from './job-run-store.ts';
import { BACKGROUND_WORK, leaseHolder } from './lease-store.ts';

/** What running a job needs. */
export interface JobPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
}

type Ending = Pick<JobRun, 'last_error' | 'facts'> & {
  readonly state: 'done' | 'failed' | 'waiting';
};

async function endingOf(ports: JobPorts, job: Job, attempts: number): Promise<Ending> {
  if ((await leaseHolder(ports.database, BACKGROUND_WORK)) !== null) {
    return { state: 'waiting', facts: {}, last_error: null };
  }
  try {
    return { state: 'done', facts: await job.run(), last_error: null };
  } catch (error) {
    const { code, type } = describeError(error);
    ports.log.error({ error, task: job.task, attempts }, 'job failed');
    return { state: 'failed', facts: {}, last_error: code ?? type };
  }
}

/** Runs a job once and records it. A bug in the job ends the run as failed and is logged, not thrown. */
export async function runJob(ports: JobPorts, job: Job, attempts: number): Promise<JobRun> {
  const begun = {
    job_id: newId(ports.clock, ports.random),
    task: job.task,
    attempts,
    run_at: ports.clock.now().toString(),
  };
  await openRun(ports.database, begun);
  const ending = await endingOf(ports, job, attempts);
  const finished_at = ports.clock.now().toString();
  await closeRun(ports.database, { ...ending, job_id: begun.job_id, finished_at });
  return { ...begun, ...ending, finished_at };
}
