import { type Instant, millisText, type PlainDate } from '../../../kernel/day.ts';
import { digestOf } from '../../../kernel/digest.ts';
import type { Role } from '../../../kernel/principal.ts';
import { type ClaimEventName, type ClaimState, stateAfter } from './claim.ts';

/** Who made an event happen: a sign-in with its role, or a node by itself (`node:HK`). */
export interface Actor {
  readonly actor: string;
  readonly actor_role: Role | 'node';
}

/** One thing that happened to a claim; never changed, never removed. */
export interface ClaimEvent extends Actor {
  readonly claim_id: string;
  /** 1 for the first event of a claim. */
  readonly sequence: number;
  readonly event: ClaimEventName;
  /** Where the claim stands after it. */
  readonly state: ClaimState;
  /** The day it is about, and the moment it was written. */
  readonly as_of: PlainDate;
  readonly at: Instant;
  readonly reasons: readonly string[];
  /** Hash of the event before it; empty for the first. */
  readonly prev_hash: string;
  readonly hash: string;
}

/** The end of a claim's chain of events: what the next event is linked to. */
export interface ChainEnd {
  readonly claim_id: string;
  readonly state: ClaimState | null;
  readonly event_count: number;
  readonly last_hash: string;
}

/** A claim that has no event yet. */
export function newChain(claim_id: string): ChainEnd {
  return { claim_id, state: null, event_count: 0, last_hash: '' };
}

/** The next event of a chain; throws where the move is not listed, since callers ask `stateAfter` first. */
export function nextEvent(
  end: ChainEnd,
  happened: Actor & Pick<ClaimEvent, 'event' | 'as_of' | 'at' | 'reasons'>,
): ClaimEvent {
  const state = stateAfter(end.state, happened.event);
  if (state === null) {
    throw new Error(
      `Claim ${end.claim_id} cannot go through "${happened.event}" from ${end.state}.`,
    );
  }
  const unhashed = {
    claim_id: end.claim_id,
    sequence: end.event_count + 1,
    event: happened.event,
    state,
    actor: happened.actor,
    actor_role: happened.actor_role,
    as_of: happened.as_of,
    at: happened.at,
    reasons: happened.reasons,
    prev_hash: end.last_hash,
  };
  return { ...unhashed, hash: hashOf(unhashed) };
}

/** The chain's end after an event. */
export function chainAfter(event: ClaimEvent): ChainEnd {
  const { claim_id, state, sequence, hash } = event;
  return { claim_id, state, event_count: sequence, last_hash: hash };
}

/** SHA-256 over everything an event says and the hash before it. Instants count to the millisecond. */
function hashOf(event: Omit<ClaimEvent, 'hash'>): string {
  return digestOf({
    claim_id: event.claim_id,
    sequence: event.sequence,
    event: event.event,
    state: event.state,
    actor: event.actor,
    actor_role: event.actor_role,
    as_of: event.as_of.toString(),
    at: millisText(event.at),
    reasons: event.reasons,
    prev_hash: event.prev_hash,
  });
}

/** What is wrong with a claim's chain, in words; null when it holds. Events are given in order. */
export function chainProblem(events: readonly ClaimEvent[]): string | null {
  let end: ChainEnd = newChain(events[0]?.claim_id ?? '');
  for (const event of events) {
    if (event.sequence !== end.event_count + 1) return `event ${end.event_count + 1} is missing`;
    if (event.prev_hash !== end.last_hash)
      return `event ${event.sequence} does not follow the one before`;
    if (stateAfter(end.state, event.event) !== event.state) {
      return `event ${event.sequence} is not a listed move`;
    }
    if (hashOf(event) !== event.hash) return `event ${event.sequence} was changed`;
    end = chainAfter(event);
  }
  return null;
}
