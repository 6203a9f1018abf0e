import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import { isTransient } from '../peers/index.ts';
import { type OpenedMessage, USED_UP } from '../wire/index.ts';
import { handleMessages, type Verdict } from './handle-messages.ts';
import type { InboxPorts } from './ports.ts';
import { countAttempt, lockStream, recordTaken } from './store.ts';

/** Counts the failure; at the last attempt the message is parked and the stream goes on. */
async function handleFailure(
  ports: InboxPorts,
  message: OpenedMessage,
  error: unknown,
): Promise<Verdict> {
  const code = 'message.handler_failed';
  const facts = { flow: 'exchange', peer: message.from, kind: message.kind, message: message.id };
  ports.log.error({ ...facts, error }, 'a message could not be handled');
  return ports.database.transaction(async (session) => {
    const received = await lockStream(session, message.from);
    const attempts = await countAttempt(session, message.from, message.sequence);
    if (received + 1 !== message.sequence || attempts < ports.limits.attempts) {
      return { message, outcome: 'deferred', code, expected: received + 1 };
    }
    const parked = { message, state: 'parked', code, at: null, attempts } as const;
    await recordTaken(session, message.from, [parked], ports.clock.now());
    return { message, outcome: 'parked', code, expected: message.sequence + 1 };
  });
}

async function takeOne(ports: InboxPorts, message: OpenedMessage): Promise<readonly Verdict[]> {
  try {
    return await handleMessages(ports, message.from, [message]);
  } catch (error) {
    if (isTransient(error)) throw error;
    return [await handleFailure(ports, message, error)];
  }
}

/**
 * Takes messages of one side in one transaction. When that fails they are taken one by one, so that one that cannot
 * be handled does not hold up those before it. Gives verdicts in order, up to the first that has to wait, into
 * `verdicts`, so that those reached are kept when the database goes away. Throws transient errors of the database.
 */
export async function takeMessages(
  ports: InboxPorts,
  peer: Jurisdiction,
  messages: readonly OpenedMessage[],
  verdicts: Verdict[],
): Promise<void> {
  if (messages.length > 1) {
    try {
      verdicts.push(...(await handleMessages(ports, peer, messages)));
      return;
    } catch (error) {
      ports.log.info({ flow: 'exchange', peer, error }, 'taken one by one');
    }
  }
  for (const message of messages) {
    const some = await takeOne(ports, message);
    verdicts.push(...some);
    if (!some.every(({ outcome }) => USED_UP.has(outcome))) return;
  }
}
