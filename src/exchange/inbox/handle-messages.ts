import type { TSchema } from 'typebox';
import type { Instant } from '../../kernel/day.ts';
import { newId } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { MessageHandler, Received } from '../kinds/index.ts';
import { recordRefusal } from '../refusals/index.ts';
import type { OpenedMessage, Outcome } from '../wire/index.ts';
import { type Judgement, judgeMessage, type KnownMessage } from './judge-message.ts';
import type { InboxPorts } from './ports.ts';
import { findKnown, lockStream, recordTaken, type TakenMessage } from './store.ts';

/** What is said of one message in its receipt. */
export interface Verdict {
  readonly message: OpenedMessage;
  readonly outcome: Outcome;
  readonly code: string | null;
  /** The sequence that is expected next. */
  readonly expected: number;
}

/** Calls a handler with what it may see of a message. */
export function callHandler(
  handler: MessageHandler<TSchema>,
  session: Session,
  message: OpenedMessage,
  received_at: Instant,
): Promise<void> {
  const { id, from, kind, sent_at, in_reply_to, body } = message;
  const received: Received<unknown> = { id, from, kind, sent_at, received_at, in_reply_to, body };
  return handler.handle(session, received);
}

interface Progress {
  received: number;
  readonly known: KnownMessage[];
  readonly taken: TakenMessage[];
  readonly verdicts: Verdict[];
}

async function act(
  ports: InboxPorts,
  session: Session,
  message: OpenedMessage,
  judgement: Judgement,
  now: Instant,
): Promise<{ outcome: Outcome; code: string | null; taken: TakenMessage | null }> {
  const refusal = (code: string) => {
    const { id: message_id, from, kind, sequence } = message;
    const refusal_id = newId(ports.clock, ports.random);
    return recordRefusal(session, { refusal_id, from, code, message_id, kind, sequence }, now);
  };
  switch (judgement.act) {
    case 'repeat':
      return { outcome: judgement.outcome, code: judgement.code, taken: null };
    case 'stop':
      await refusal(judgement.code);
      return { outcome: judgement.outcome, code: judgement.code, taken: null };
    case 'record': {
      const { state, code, at } = judgement;
      if (state === 'refused') await refusal(code);
      return { outcome: state, code, taken: { message, state, code, at, attempts: 1 } };
    }
    case 'handle': {
      await callHandler(judgement.handler, session, message, now);
      const taken: TakenMessage = { message, state: 'handled', code: null, at: null, attempts: 1 };
      return { outcome: 'handled', code: null, taken };
    }
  }
}

async function handleNext(
  ports: InboxPorts,
  session: Session,
  message: OpenedMessage,
  progress: Progress,
): Promise<void> {
  const now = ports.clock.now();
  const { handlers, trust, limits } = ports;
  const { received, known } = progress;
  const grounds = { received, known, handlers, trust, now, skew_ms: limits.skew_ms };
  const judgement = judgeMessage(message, grounds);
  const { outcome, code, taken } = await act(ports, session, message, judgement, now);
  if (taken !== null) {
    progress.received = message.sequence;
    progress.taken.push(taken);
    const { sequence, id, hash } = message;
    progress.known.push({ sequence, id, hash, state: taken.state, code });
  }
  progress.verdicts.push({ message, outcome, code, expected: progress.received + 1 });
}

/**
 * Handles messages of one side, in order, in one transaction: their rows, what their handlers write and the watermark
 * are there together or not at all. Stops at the first that has to wait. Throws what a handler or the database throws.
 */
export function handleMessages(
  ports: InboxPorts,
  peer: Jurisdiction,
  messages: readonly OpenedMessage[],
): Promise<readonly Verdict[]> {
  return ports.database.transaction(async (session) => {
    const received = await lockStream(session, peer);
    const known = await findKnown(session, peer, messages);
    const progress: Progress = { received, known, taken: [], verdicts: [] };
    for (const message of messages) {
      await handleNext(ports, session, message, progress);
      const outcome = progress.verdicts.at(-1)?.outcome;
      if (outcome === 'gap' || outcome === 'rejected') break;
    }
    await recordTaken(session, peer, progress.taken, ports.clock.now());
    return progress.verdicts;
  });
}
