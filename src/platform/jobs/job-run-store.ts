import type { Session } from '../postgres/index.ts';
import type { JobFacts, JobRun } from './job.ts';

const OPEN = `
  insert into platform.job_run (job_run_id, task, attempt, started_at) values ($1, $2, $3, $4)`;
const CLOSE = `
  update platform.job_run set finished_at = $2, outcome = $3, facts = $4, error = $5
   where job_run_id = $1`;
const RECENT = `
  select job_run_id as job_id, task, case when outcome is not null then outcome
              when started_at < $2::timestamptz - interval '4 hours' then 'failed'
              else 'running' end as state, started_at as run_at,
         finished_at, attempt as attempts, facts,
         case when outcome is null and started_at < $2::timestamptz - interval '4 hours'
              then 'process_ended' else error end as last_error
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

/** The last runs, newest first. A run that never ended belongs to a process that did: the job library hands it on after four hours. */
export function recentRuns(session: Session, count_max: number, now: string): Promise<JobRun[]> {
  return session.rows<JobRun>(RECENT, [count_max, now]);
}

/** Removes runs that ended long before `now`. */
export async function forgetOldRuns(session: Session, now: string): Promise<void> {
  await session.rows(FORGET, [now]);
}
