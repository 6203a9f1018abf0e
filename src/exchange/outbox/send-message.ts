import type { Clock } from '../../kernel/day.ts';
import { newId, type Random } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import { bodyProblem, type Send } from '../kinds/index.ts';
import { LIMITS } from '../peers/index.ts';
import { insertMessage } from './store.ts';

/**
 * Makes the function that puts a message into the outbox, in the transaction of whoever sends. It takes no lock that
 * another sender waits for; the message gets its number in the stream after the commit.
 * Throws when the body is not of its kind, is too large, or goes to the node itself: these are mistakes of the program.
 */
export function createSend(ports: {
  readonly node: Jurisdiction;
  readonly clock: Clock;
  readonly random: Random;
}): Send {
  const { node, clock, random } = ports;
  return async (session, { to, of, body, in_reply_to }) => {
    if (to === node) throw new Error(`${of.kind}: ${node} cannot send to itself`);
    const problem = bodyProblem(of.schema, body);
    if (problem !== null)
      throw new Error(`${of.kind}: the body does not fit its schema at ${problem}`);
    const text = JSON.stringify(body);
    if (Buffer.byteLength(text) > LIMITS.body_bytes)
      throw new Error(`${of.kind}: the body is too large`);
    const id = newId(clock, random);
    await insertMessage(session, {
      id,
      peer: to,
      kind: of.kind,
      sent_at: clock.now(),
      in_reply_to: in_reply_to ?? null,
      body: text,
    });
    return id;
  };
}
