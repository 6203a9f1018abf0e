import type { Canonical } from '../../kernel/digest.ts';

/** What a run did, in counts and days: shown to the operator, so never personal data. */
export type JobFacts = Readonly<Record<string, Canonical>>;

/** Work that a node does by itself. It may run twice or late, so it asks the database what is due. */
export interface Job {
  /** A name such as `capital.credit_vouchers`. */
  readonly task: string;
  /** Five fields: minute, hour, day, month, weekday. Counted in UTC: 16:00 is midnight in the three sides' civil time. */
  readonly cron: string;
  run(): Promise<JobFacts>;
}

/** One run of a job. `waiting` was put off because background work is paused; it is tried again later. */
export interface JobRun {
  readonly job_id: string;
  readonly task: string;
  readonly state: 'running' | 'done' | 'failed' | 'waiting';
  readonly run_at: string;
  readonly finished_at: string | null;
  readonly attempts: number;
  /** Code or kind of the error, never its message. */
  readonly last_error: string | null;
  readonly facts: JobFacts;
}
