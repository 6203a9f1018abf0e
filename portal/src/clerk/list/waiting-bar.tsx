import type { Claim } from '../../api/types.ts';
import { AwayBar } from '../../parts/state/away-bar.tsx';

/** Said above the list while home has not answered; the oldest waiting claim tells since when. */
export function WaitingBar({ claims }: { claims: readonly Claim[] }) {
  const waiting = claims.flatMap((claim) => claim.waiting_since ?? []).sort();
  const since = waiting[0];
  return since === undefined ? null : <AwayBar side="HK" since={since} />;
}
