import type { TSchema } from 'typebox';
import type { Instant } from '../../kernel/day.ts';
import { bodyProblem, type MessageHandler, type Trust } from '../kinds/index.ts';
import type { OpenedMessage, Outcome, RefusalCode } from '../wire/index.ts';
import { UNPARKED } from './unparked.ts';

/** A message that came earlier from the same side. */
export interface KnownMessage {
  readonly sequence: number;
  readonly id: string;
  readonly hash: string;
  readonly state: 'handled' | 'parked' | 'refused';
  readonly code: string | null;
}

/** What a message is judged by. */
export interface Grounds {
  /** Highest sequence that was taken from this side. */
  readonly received: number;
  /** Earlier messages with the same sequence or the same id. */
  readonly known: readonly KnownMessage[];
  readonly handlers: ReadonlyMap<string, MessageHandler<TSchema>>;
  readonly trust: Trust;
  readonly now: Instant;
  readonly skew_ms: number;
}

/** What is to be done with a message. */
export type Judgement =
  | { readonly act: 'handle'; readonly handler: MessageHandler<TSchema> }
  /** Its sequence is used up without handling it. */
  | {
      readonly act: 'record';
      readonly state: 'parked' | 'refused';
      readonly code: RefusalCode;
      readonly at: string | null;
    }
  /** It came before: the answer is repeated. */
  | { readonly act: 'repeat'; readonly outcome: Outcome; readonly code: string | null }
  /** It cannot be taken now; nor can what comes after it. */
  | { readonly act: 'stop'; readonly outcome: 'gap' | 'rejected'; readonly code: RefusalCode };

const REPEATED = { handled: 'duplicate', parked: 'parked', refused: 'refused' } as const;

function judgeEarlier(message: OpenedMessage, known: readonly KnownMessage[]): Judgement {
  const earlier = known.find((one) => one.sequence === message.sequence);
  // Rows are never taken away, so a number without a row was used by nobody who may send.
  if (earlier === undefined || earlier.id !== message.id || earlier.hash !== message.hash) {
    return { act: 'stop', outcome: 'rejected', code: 'message.replayed_differently' };
  }
  return { act: 'repeat', outcome: REPEATED[earlier.state], code: earlier.code };
}

/** Judges a message whose signature and receiver are proven. Strict order: only the next sequence is taken. */
export function judgeMessage(message: OpenedMessage, grounds: Grounds): Judgement {
  const { received, known, handlers, trust, now, skew_ms } = grounds;
  const refuse = (state: 'parked' | 'refused', code: RefusalCode, at: string | null = null) =>
    ({ act: 'record', state, code, at }) as const;
  if (message.sequence <= received) return judgeEarlier(message, known);
  if (message.sequence > received + 1) {
    return { act: 'stop', outcome: 'gap', code: 'message.sequence_gap' };
  }
  if (message.sent_at.epochMilliseconds > now.epochMilliseconds + skew_ms) {
    return { act: 'stop', outcome: 'rejected', code: 'message.clock_ahead' };
  }
  if (known.some((one) => one.id === message.id && one.state !== 'refused')) {
    return refuse('refused', 'message.replayed_differently');
  }
  const handler = handlers.get(message.kind);
  if (handler === undefined) return refuse('refused', 'message.kind_unknown');
  const trusted = message.kind === UNPARKED.kind || trust(message.from, message.to, message.kind);
  if (!trusted) return refuse('refused', 'message.kind_untrusted');
  const at = bodyProblem(handler.of.schema, message.body);
  return at === null ? { act: 'handle', handler } : refuse('parked', 'message.body_invalid', at);
}
