import type { Session } from '../postgres/index.ts';
import type { JobFacts, JobRun } from './job.ts';

const OPEN = `
  insert into platform.job_run (job_run_id, task, attempt, started_at) values ($1, $2, $3, $4)`;
const CLOSE = `
  update platform.job_run set finished_at = $2, outcome = $3, facts = $4, error = $5
   where job_run_id = $1`;
const RECENT = `
  select job_run_id as job_id, task, coalesce(outcome, 'running') as state, started_at as run_at,
         finished_at, attempt as attempts, error as last_error, facts
    from platform.job_run order by started_at desc, job_run_id desc limit $1`;
/** The operator looks at the last weeks; a job that runs every minute makes 43,000 rows a month. */
const FORGET =
  "delete from platform.job_run where started_at < $1::timestamptz - interval '30 days'";

/** Records that a run has begun. */
export async function openRun(
  session: Session,
  run: { job_id: string; task: string; attempts: number; run_at: string },
): Promise<void> {
  await session.rows(OPEN, [run.job_id, run.task, run.attempts, run.run_at]);
}

/** Records how a run ended. */
export async function closeRun(
  session: Session,
  run: {
    job_id: string;
    finished_at: string;
    state: 'done' | 'failed' | 'waiting';
    facts: JobFacts;
    last_error: string | null;
  },
): Promise<void> {
  const facts = JSON.stringify(run.facts);
  await session.rows(CLOSE, [run.job_id, run.finished_at, run.state, facts, run.last_error]);
}

/** The last runs, newest first. */
export function recentRuns(session: Session, count_max: number): Promise<JobRun[]> {
  return session.rows<JobRun>(RECENT, [count_max]);
}

/** Removes runs that ended long before `now`. */
export async function forgetOldRuns(session: Session, now: string): Promise<void> {
  await session.rows(FORGET, [now]);
}
