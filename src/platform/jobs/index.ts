export { createJobs, type Jobs } from './create-jobs.ts';
export type { Job, JobFacts, JobRun } from './job.ts';
export {
  acquireLease,
  BACKGROUND_WORK,
  type Lease,
  leaseHolder,
  releaseLease,
  renewLease,
} from './lease-store.ts';
