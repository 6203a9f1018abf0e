import type { Session } from '../postgres/index.ts';
import { type Lease, renewLease } from './lease-store.ts';

/** A lease that renews itself until it is let go. */
export interface KeptLease {
  /** Throws once the lease was lost: somebody else may do the work by now. */
  check(): void;
  /** Renews it no more. */
  stop(): void;
}

/** A renewal may fail and be tried again several times before the lease is over. */
const RENEWALS_PER_LEASE = 6;

/** Renews a lease on several databases in the background, so that no step of the work is too long for it. */
export function keepLease(sessions: readonly Session[], lease: Lease): KeptLease {
  let lost = false;
  const renew = async () => {
    for (const session of sessions) if (!(await renewLease(session, lease))) lost = true;
  };
  const timer = setInterval(
    () => {
      // A database that does not answer is no reason to stop before the lease is over; the next renewal will tell.
      renew().catch(() => undefined);
    },
    (lease.seconds * 1000) / RENEWALS_PER_LEASE,
  );
  return {
    check() {
      if (lost) throw new Error(`The lease ${lease.name} was lost; what was done so far stays.`);
    },
    stop: () => clearInterval(timer),
  };
}
