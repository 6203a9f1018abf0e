import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { bodyProblem } from '../kinds/index.ts';
import { isTransient } from '../peers/index.ts';
import { readMessage } from '../wire/index.ts';
import { callHandler } from './handle-messages.ts';
import type { InboxPorts } from './ports.ts';
import { lockParked, markStillParked, markUnparked } from './store.ts';
import { UNPARKED } from './unparked.ts';

/** Tries a locked message; gives a fault when it cannot be tried, throws when its handler does. */
async function tryAgain(ports: InboxPorts, id: string): Promise<Result<null, Fault>> {
  const { database, handlers, clock, node, send } = ports;
  return database.transaction(async (session) => {
    const parked = await lockParked(session, id);
    if (parked === null) return no(fault('message.not_found'));
    if (parked.message === null) return no(fault('message.not_parked'));
    const read = readMessage(parked.message, parked.peer, node);
    if (!read.ok) throw new Error(`a parked message cannot be read: ${read.error}`);
    const handler = handlers.get(read.value.kind);
    if (handler === undefined) {
      return no(fault('message.kind_unknown', { kind: read.value.kind }));
    }
    const at = bodyProblem(handler.of.schema, read.value.body);
    if (at !== null) return no(fault('message.body_invalid', { at }, at));
    await callHandler(handler, session, read.value, clock.now());
    await markUnparked(session, parked, clock.now());
    await send(session, {
      to: parked.peer,
      of: UNPARKED,
      body: { message_id: id },
      in_reply_to: id,
    });
    return ok(null);
  });
}

const STILL_WRONG: ReadonlySet<string> = new Set(['message.kind_unknown', 'message.body_invalid']);

/**
 * Handles a parked message again, in one transaction, and tells its sender when that works. Fails with
 * `message.not_found`, `message.not_parked`, `message.still_failing` or `node.unavailable`; it then stays parked.
 */
export async function retryParked(ports: InboxPorts, id: string): Promise<Result<null, Fault>> {
  let failed: Fault;
  try {
    const tried = await tryAgain(ports, id);
    if (tried.ok || !STILL_WRONG.has(tried.error.code)) return tried;
    failed = tried.error;
  } catch (error) {
    if (isTransient(error)) return no(fault('node.unavailable'));
    ports.log.error({ flow: 'exchange', message: id, error }, 'another try failed');
    failed = fault('message.handler_failed');
  }
  await markStillParked(ports.database, id, failed.code, failed.at ?? null);
  return no(fault('message.still_failing', { code: failed.code }));
}
