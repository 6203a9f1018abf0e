import type { Instant } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { HomePorts } from '../ports.ts';
import { advance, nodeActor } from '../record/claim-change.ts';
import type { Claim } from '../record/claim-record.ts';
import { lockOverdueClaims, updateClaims } from '../store.ts';
import { postAll } from './adjudicate-claims.ts';
import { returnedNotices } from './claim-notices.ts';
import { balancesNow, decidedClaims, holdEnds } from './held-claims.ts';
import { tellTreating } from './tell-treating.ts';

const CHUNK = 200;

/**
 * Ends every hold whose time is over: the money is free again, the patient and the treating side are told. A job calls
 * this; it may run on several processes at a time. Gives how many claims expired.
 */
export async function expireHolds(ports: HomePorts): Promise<number> {
  let expired = 0;
  for (;;) {
    const done = await ports.database.transaction(async (session) => {
      const at = ports.clock.now().round('millisecond');
      const overdue = await lockOverdueClaims(session, at, CHUNK);
      const claims = await expireLocked(session, ports, overdue, at);
      const told = claims.map((claim) => ({ claim, item: null, refusal: null }));
      await tellTreating(session, ports, told);
      return claims.length;
    });
    expired += done;
    if (done < CHUNK) return expired;
  }
}

/** Ends the holds of claims that the caller has locked. */
export async function expireLocked(
  session: Session,
  ports: HomePorts,
  overdue: readonly Claim[],
  at: Instant,
): Promise<readonly Claim[]> {
  if (overdue.length === 0) return [];
  await postAll(session, await holdEnds(session, ports, overdue, { as: 'expired', at }));
  const changes = overdue.map((claim) =>
    advance(
      claim,
      { event: 'expired', ...nodeActor(ports.node), at },
      { hold_expires_at: null, decided_at: at },
    ),
  );
  await updateClaims(
    session,
    changes.map((change) => change.claim),
    changes.map((change) => change.event),
  );
  const decided = await decidedClaims(
    session,
    ports,
    changes.map((change) => change.claim),
  );
  const balances = await balancesNow(session, ports, [...decided.values()], at);
  const { network } = ports.rulebook;
  const notices = [...decided.values()].flatMap((one) => {
    const now = balances.get(one.claim.claim_id) ?? null;
    return returnedNotices(network, 'hold_expired', { ...one, balances: now });
  });
  await ports.notify(session, notices);
  return changes.map((change) => change.claim);
}
