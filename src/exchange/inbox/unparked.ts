import { Type } from 'typebox';
import type { MessageHandler } from '../kinds/index.ts';
import { messageKind } from '../kinds/index.ts';
import { markHandled } from '../outbox/index.ts';

/** Tells the sender of a parked message that it was handled after all. Every side may send it to every other. */
export const UNPARKED = messageKind(
  'exchange.message.unparked.v1',
  'A message that had been parked was handled after all.',
  Type.Object({ message_id: Type.String({ format: 'uuid' }) }, { additionalProperties: false }),
);

/** Corrects what the sender's operators see. */
export const unparkedHandler: MessageHandler<typeof UNPARKED.schema> = {
  of: UNPARKED,
  handle: (session, { from, body }) => markHandled(session, from, body.message_id),
};
