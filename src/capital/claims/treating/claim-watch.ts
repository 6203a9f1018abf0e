import type { Database } from '../../../platform/postgres/index.ts';
import type { Claim } from '../record/claim-record.ts';
import { findClaims, WAITING } from '../store.ts';

/** Waits for home's answers: whoever submitted sees the decision as soon as it is there, in whichever process it came. */
export interface ClaimWatch {
  /** The claim as soon as `isAnswered` holds for it, or as it stands when the time is over. */
  wait(claim: Claim, isAnswered: (claim: Claim) => boolean, wait_ms: number): Promise<Claim>;
  stop(): Promise<void>;
}

interface Waiter {
  readonly claim_id: string;
  readonly isAnswered: (claim: Claim) => boolean;
  readonly answer: (claim: Claim) => void;
}

/** Listens for decided claims from the first wait on. One query serves all who wait. */
export function watchClaims(database: Database): ClaimWatch {
  const waiters = new Set<Waiter>();
  let listening: Promise<() => Promise<void>> | null = null;
  let isLooking = false;
  let isAsked = false;

  const look = async (): Promise<void> => {
    isAsked = true;
    if (isLooking) return;
    isLooking = true;
    try {
      while (isAsked && waiters.size > 0) {
        isAsked = false;
        await lookOnce();
      }
    } finally {
      isLooking = false;
    }
  };

  const lookOnce = async (): Promise<void> => {
    const claims = await findClaims(database, [
      ...new Set([...waiters].map((one) => one.claim_id)),
    ]);
    for (const waiter of [...waiters]) {
      const claim = claims.get(waiter.claim_id);
      if (claim !== undefined && waiter.isAnswered(claim)) waiter.answer(claim);
    }
  };

  // A look that fails leaves the waiters to their time limit: they are answered with what is known.
  const lookSafely = () => void look().catch(() => undefined);

  return {
    async wait(claim, isAnswered, wait_ms) {
      if (isAnswered(claim)) return claim;
      listening ??= database.listen(WAITING, lookSafely);
      await listening;
      return new Promise<Claim>((resolve) => {
        const answer = (known: Claim) => {
          clearTimeout(timer);
          waiters.delete(waiter);
          resolve(known);
        };
        const waiter: Waiter = { claim_id: claim.claim_id, isAnswered, answer };
        const timer = setTimeout(() => answer(claim), wait_ms);
        waiters.add(waiter);
        lookSafely();
      });
    },
    async stop() {
      const stopListening = await listening;
      listening = null;
      await stopListening?.();
    },
  };
}
