import type { Static, TSchema } from 'typebox';
import type { Instant } from '../../kernel/day.ts';
import type { Fault } from '../../kernel/fault.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';

/** A kind of message: its name `flow.noun.past-participle.v1`, one sentence, and the schema of its body. */
export interface MessageKind<S extends TSchema = TSchema> {
  readonly kind: string;
  readonly summary: string;
  readonly schema: S;
}

/** A kind of question for an immediate, read-only answer; logged, never stored. */
export interface QuestionKind<Q extends TSchema = TSchema, A extends TSchema = TSchema> {
  readonly kind: string;
  readonly summary: string;
  readonly question: Q;
  readonly answer: A;
}

/** A message as its handler sees it: signature, receiver, sequence, kind and schema are already checked. */
export interface Received<Body> {
  readonly id: string;
  readonly from: Jurisdiction;
  readonly kind: string;
  readonly sent_at: Instant;
  readonly received_at: Instant;
  readonly in_reply_to: string | null;
  readonly body: Body;
}

/** Handles one kind. It runs in the transaction that records the message; to throw is to park the message. */
export interface MessageHandler<S extends TSchema = TSchema> {
  readonly of: MessageKind<S>;
  handle(session: Session, message: Received<Static<S>>): Promise<void>;
}

export interface QuestionHandler<Q extends TSchema = TSchema, A extends TSchema = TSchema> {
  readonly of: QuestionKind<Q, A>;
  answer(from: Jurisdiction, question: Static<Q>): Promise<Result<Static<A>, Fault>>;
}

/** Puts a message into the outbox within the caller's transaction; it leaves after the commit. Gives its id. */
export type Send = <S extends TSchema>(
  session: Session,
  message: {
    readonly to: Jurisdiction;
    readonly of: MessageKind<S>;
    readonly body: Static<S>;
    readonly in_reply_to?: string;
  },
) => Promise<string>;

/** Asks another side now. Fails with `peer.unreachable` (fact `since`) when it cannot be reached. */
export type Ask = <Q extends TSchema, A extends TSchema>(
  to: Jurisdiction,
  of: QuestionKind<Q, A>,
  question: Static<Q>,
) => Promise<Result<Static<A>, Fault>>;

/** How bytes reach another node: HTTP in programs, a simulated network in tests. Rejects when it cannot. */
export interface Transport {
  /** Delivers sealed messages in order; gives the signed receipts. */
  deliver(to: Jurisdiction, envelopes: readonly string[]): Promise<readonly string[]>;
  ask(to: Jurisdiction, envelope: string): Promise<string>;
}
