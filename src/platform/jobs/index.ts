export { createJobs, type Jobs } from './create-jobs.ts';
export type { Job } from './job.ts';
export { type KeptLease, keepLease } from './keep-lease.ts';
export {
  acquireLease,
  BACKGROUND_WORK,
  leaseHolder,
  releaseLease,
  renewLease,
} from './lease-store.ts';
