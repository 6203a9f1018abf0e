import type { Instant } from '../../../kernel/day.ts';
import type { ClaimEventName } from './claim.ts';
import { type Actor, type ClaimEvent, chainAfter, nextEvent } from './claim-event.ts';
import type { Claim } from './claim-record.ts';

/** A claim after something happened to it, and the event that says so. */
export interface ClaimChange {
  readonly claim: Claim;
  readonly event: ClaimEvent;
}

/** Lets an event happen to a claim. `facts` are what else changes with it. Throws where the move is not listed. */
export function advance(
  claim: Claim,
  happened: Actor & {
    readonly event: ClaimEventName;
    readonly at: Instant;
    readonly reasons?: readonly string[];
  },
  facts: Partial<Claim> = {},
): ClaimChange {
  const { event: name, actor, actor_role, at, reasons = [] } = happened;
  const as_of = claim.service_day;
  const event = nextEvent(claim, { event: name, actor, actor_role, as_of, at, reasons });
  const { state, event_count, last_hash } = { ...chainAfter(event), state: event.state };
  return { claim: { ...claim, ...facts, state, event_count, last_hash }, event };
}

/** A node that acts by itself. */
export function nodeActor(node: string): Actor {
  return { actor: `node:${node}`, actor_role: 'node' };
}
