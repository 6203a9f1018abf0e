import type { TSchema } from 'typebox';
import type { Clock, Instant } from '../kernel/day.ts';
import type { Fault } from '../kernel/fault.ts';
import type { Random } from '../kernel/id.ts';
import type { Jurisdiction } from '../kernel/jurisdiction.ts';
import type { Result } from '../kernel/result.ts';
import type { Database } from '../platform/postgres/index.ts';
import type { KeyRing, PublicKeys } from './keys/index.ts';
import type {
  Ask,
  MessageHandler,
  MessageKind,
  QuestionHandler,
  QuestionKind,
  Send,
  Transport,
  Trust,
} from './kinds/index.ts';
import type { Round } from './outbox/index.ts';
import type { ExchangeLimits, ExchangeLog } from './peers/index.ts';
import type { OperatorViews } from './views/index.ts';

/** What one node's exchange is made of. */
export interface ExchangeOptions {
  readonly node: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly keys: KeyRing;
  readonly trust: Trust;
  readonly transport: Transport;
  readonly handlers: readonly MessageHandler<TSchema>[];
  readonly questions: readonly QuestionHandler<TSchema, TSchema>[];
  readonly log: ExchangeLog;
  /** Asked before every round of the pump; while true nothing leaves. Messages are still received. */
  readonly is_paused?: () => Promise<boolean>;
  /** Leaves in the outbox what is dated after the time that `clock` shows. For a replay on nodes that run meanwhile. */
  readonly sends_past_only?: boolean;
  readonly limits?: Partial<ExchangeLimits>;
}

/** One node's way to the others. */
export interface Exchange {
  readonly node: Jurisdiction;
  readonly send: Send;
  readonly ask: Ask;
  /**
   * Takes a delivery of another side and gives signed receipts, in order; fewer than envelopes where one has to wait.
   * Fails with `request.too_large` or `node.unavailable`; whatever is wrong with an envelope is said in its receipt.
   */
  receive(envelopes: readonly string[]): Promise<Result<readonly string[], Fault>>;
  /** Answers a sealed question with a sealed answer. Fails when the question cannot be opened. */
  answer(envelope: string): Promise<Result<string, Fault>>;
  /** One round to every other side, for tests and tools. */
  pump(): Promise<readonly Round[]>;
  /** Starts delivering in the background. */
  start(): Promise<void>;
  /** Stops after the deliveries that are on their way. */
  stop(): Promise<void>;
  publicKeys(): PublicKeys;
  /** The kinds that this node handles, with their schemas. */
  readonly kinds: {
    readonly messages: readonly MessageKind<TSchema>[];
    readonly questions: readonly QuestionKind<TSchema, TSchema>[];
  };
  readonly views: OperatorViews;
  /** Takes away the bodies of messages that the other side had handled before `before`; gives how many. */
  forgetBodies(before: Instant): Promise<number>;
}
