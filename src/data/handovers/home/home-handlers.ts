import type { MessageHandler } from '../../../exchange/index.ts';
import { instant } from '../../../kernel/day.ts';
import { findPerson } from '../../../people/persons/index.ts';
import { COPY_ERASED, COPY_OPENED } from '../messages.ts';
import type { HandoverPorts } from '../ports.ts';
import { countOpening, writeErased } from './store/copy-store.ts';
import { institutionName } from './tell-hospital.ts';

/** An opening of a copy elsewhere: it is a look at the person, who is told. */
export function openedHandler(ports: HandoverPorts): MessageHandler<typeof COPY_OPENED.schema> {
  return {
    of: COPY_OPENED,
    handle: async (session, { body, from, received_at }) => {
      const { handover_id, copy_id, by } = body;
      const of = await countOpening(session, { side: from, handover_id, copy_id });
      if (of === null) return;
      const look = {
        by: { ...by, jurisdiction: from },
        purpose: 'shared_record',
        at: received_at,
      } as const;
      await findPerson(session, of.person_id, look);
      await ports.notify(session, [
        {
          person_id: of.person_id,
          kind: 'handover_copy_opened',
          facts: { institution: institutionName(ports.network, of.institution) },
          about: { type: 'handover', id: handover_id },
        },
      ]);
    },
  };
}

/** The proof that a copy is gone; of a copy that the side was never given it says nothing. */
export const erasedHandler: MessageHandler<typeof COPY_ERASED.schema> = {
  of: COPY_ERASED,
  handle: (session, { body, from, received_at }) => {
    const { handover_id, copy_id, erased_at } = body;
    const said = instant(erased_at);
    // A clock of the other side that runs ahead proves nothing.
    const at = said.epochMilliseconds < received_at.epochMilliseconds ? said : received_at;
    return writeErased(session, { side: from, handover_id, copy_id }, at);
  },
};
