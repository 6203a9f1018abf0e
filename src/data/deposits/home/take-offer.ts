import type { MessageHandler, Send } from '../../../exchange/index.ts';
import type { Clock } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { IMAGES_DECIDED, IMAGES_OFFERED } from '../messages.ts';
import { closedNow } from './answer-presented.ts';
import { findAuthorisation, insertOffer, wakeFetcher } from './home-store.ts';

export interface TakeOfferPorts {
  readonly clock: Clock;
  readonly send: Send;
}

/**
 * Writes down what an institution offers, to be fetched by the job. What is not authorised is refused at once: unknown,
 * withdrawn, another institution's, or out of its days.
 */
export function offeredHandler(
  ports: TakeOfferPorts,
): MessageHandler<typeof IMAGES_OFFERED.schema> {
  return {
    of: IMAGES_OFFERED,
    handle: async (session, { id, from, body, received_at }) => {
      const { deposit_id, images, sent_by } = body;
      const found = await findAuthorisation(session, { deposit_id });
      const code = found === null ? 'deposit.not_found' : (closedNow(found, ports)?.code ?? null);
      if (found !== null && code === null) {
        const by = `${from} ${sent_by.organisation} ${sent_by.subject}`;
        await insertOffer(session, found, { by, at: received_at, images });
        return wakeFetcher(session);
      }
      await ports.send(session, {
        to: from,
        of: IMAGES_DECIDED,
        in_reply_to: id,
        body: {
          deposit_id,
          images: images.map(({ sop_instance_uid }) => ({ sop_instance_uid, code })),
        },
      });
    },
  };
}

/** Sends what became of one image. */
export async function tellDecision(
  session: Session,
  send: Send,
  to: Parameters<Send>[1]['to'],
  of: {
    readonly deposit_id: string;
    readonly sop_instance_uid: string;
    readonly code: string | null;
  },
): Promise<void> {
  const { deposit_id, sop_instance_uid, code } = of;
  await send(session, {
    to,
    of: IMAGES_DECIDED,
    body: { deposit_id, images: [{ sop_instance_uid, code }] },
  });
}
