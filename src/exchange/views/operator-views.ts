import { type Static, Type } from 'typebox';
import type { Fault } from '../../kernel/fault.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Result } from '../../kernel/result.ts';

const Text = Type.String();
const OrNull = { text: Type.Union([Text, Type.Null()]) };
const Count = Type.Integer({ minimum: 0 });
const Side = Type.Enum([...JURISDICTIONS]);

/** One other side as an operator sees it. Times are ISO instants in UTC. */
export const PeerView = Type.Object({
  peer: Side,
  state: Type.Enum(['reachable', 'unreachable', 'failing', 'unknown']),
  /** Why deliveries fail, as a fault code. */
  failing_code: OrNull.text,
  failing_since: OrNull.text,
  unreachable_since: OrNull.text,
  last_contact_at: OrNull.text,
  last_received_at: OrNull.text,
  next_attempt_at: OrNull.text,
  /** Messages to this side that it has not answered for. */
  backlog: Count,
  oldest_waiting_at: OrNull.text,
  assigned: Count,
  answered: Count,
  received: Count,
  /** A message of this side that could not be handled yet, and how often that was tried. */
  trying: Type.Union([Type.Object({ sequence: Count, attempts: Count }), Type.Null()]),
  parked_here: Count,
  parked_there: Count,
  refused_there: Count,
});

/** One message on its way out; its body is never shown. */
export const OutboxView = Type.Object({
  id: Text,
  to: Side,
  sequence: Type.Union([Count, Type.Null()]),
  kind: Text,
  sent_at: Text,
  in_reply_to: OrNull.text,
  state: Type.Enum(['waiting', 'delivered', 'parked', 'refused']),
  code: OrNull.text,
  answered_at: OrNull.text,
});

/** One message that came; its body is never shown. */
export const InboxView = Type.Object({
  id: Text,
  from: Side,
  sequence: Count,
  kind: Text,
  sent_at: Text,
  received_at: Text,
  in_reply_to: OrNull.text,
  state: Type.Enum(['handled', 'parked', 'refused']),
  code: OrNull.text,
  /** Where in the body it differs from its schema. */
  at: OrNull.text,
  attempts: Count,
  handled_at: OrNull.text,
});

/** Something that was not accepted, or refused; those from nobody in particular are counted by the hour. */
export const RefusalView = Type.Object({
  refusal_id: Text,
  claimed_from: OrNull.text,
  code: Text,
  message_id: OrNull.text,
  kind: OrNull.text,
  sequence: Type.Union([Count, Type.Null()]),
  first_at: Text,
  last_at: Text,
  times: Count,
});

export type PeerView = Static<typeof PeerView>;
export type OutboxView = Static<typeof OutboxView>;
export type InboxView = Static<typeof InboxView>;
export type RefusalView = Static<typeof RefusalView>;

/** A page of a list, newest first. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next_cursor: string | null;
}

/** Which part of a list: rows after `cursor`, at most `limit` of them, of one state. */
export interface Part<State extends string = string> {
  readonly state?: State | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** What an operator sees and does. */
export interface OperatorViews {
  peers(): Promise<readonly PeerView[]>;
  outbox(part: Part<OutboxView['state']>): Promise<Page<OutboxView>>;
  inbox(part: Part<InboxView['state']>): Promise<Page<InboxView>>;
  refusals(part: Part): Promise<Page<RefusalView>>;
  /** Handles a parked message again. Fails with `message.not_found`, `message.not_parked`, `message.still_failing`. */
  retry(id: string): Promise<Result<InboxView, Fault>>;
  /** Sends a message that the other side refused once more. Fails with `message.not_found`. */
  resend(id: string): Promise<Result<OutboxView, Fault>>;
  /** Ends a pause after failed deliveries. Fails with `peer.unknown`. */
  deliverNow(peer: Jurisdiction): Promise<Result<PeerView, Fault>>;
}
