import type { Session } from '../../../platform/postgres/index.ts';
import { eventsAfter, findClaims } from '../store.ts';
import { foldState } from './claim.ts';
import { type ClaimEvent, chainProblem } from './claim-event.ts';

/** A claim whose cached state or chain of events is not as it should be. */
export interface ClaimDifference {
  readonly claim_id: string;
  readonly problem: string;
}

const PAGE = 1_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Folds the events of every claim, checks their hash chains and compares with what the claims say. */
export async function checkClaims(
  session: Session,
): Promise<{ readonly claims: number; readonly differing: readonly ClaimDifference[] }> {
  const differing: ClaimDifference[] = [];
  let claims = 0;
  let after = FIRST;
  for (;;) {
    const chains = chainsOf(await eventsAfter(session, after, PAGE));
    const rows = await findClaims(session, [...chains.keys()]);
    for (const [claim_id, events] of chains) {
      const problem = problemOf(events, rows.get(claim_id));
      if (problem !== null) differing.push({ claim_id, problem });
      after = claim_id;
    }
    claims += chains.size;
    if (chains.size < PAGE) return { claims, differing };
  }
}

function chainsOf(events: readonly ClaimEvent[]): ReadonlyMap<string, readonly ClaimEvent[]> {
  const chains = new Map<string, ClaimEvent[]>();
  for (const event of events) {
    const chain = chains.get(event.claim_id);
    if (chain === undefined) chains.set(event.claim_id, [event]);
    else chain.push(event);
  }
  return chains;
}

function problemOf(
  events: readonly ClaimEvent[],
  claim:
    | { readonly state: string; readonly event_count: number; readonly last_hash: string }
    | undefined,
): string | null {
  const broken = chainProblem(events);
  if (broken !== null) return broken;
  const last = events.at(-1);
  if (claim === undefined || last === undefined) return 'it has events but no row';
  const state = foldState(events.map((one) => one.event));
  if (claim.state !== state) return `its events lead to ${state}, its row says ${claim.state}`;
  const isEnd = claim.event_count === events.length && claim.last_hash === last.hash;
  return isEnd ? null : 'its row does not name its last event';
}
