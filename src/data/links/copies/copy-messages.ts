import { Type } from 'typebox';
import { type MessageHandler, messageKind, type Send } from '../../../exchange/index.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { LinkPorts } from '../ports.ts';
import { readErasure, signErasure } from './erasure-proof.ts';
import { copyAt, writeErasure } from './holder-store.ts';
import { eraseRecalled } from './receiver-store.ts';

const Id = Type.String({ format: 'uuid' });
const STRICT = { additionalProperties: false };

/** Sent by a receiver when a copy is gone. */
export const COPY_ERASED = messageKind(
  'data.copy.erased.v1',
  'A receiver has erased its copy of a record that a person carried; the signed word of its node is the proof.',
  Type.Object({ link_id: Id, proof: Type.String({ minLength: 1, maxLength: 4000 }) }, STRICT),
);

/** Sent by the side of the person when a link is ended, or when a copy should be gone and nobody has said so. */
export const COPY_RECALLED = messageKind(
  'data.copy.recalled.v1',
  'A copy of a record that a person carried is to be erased now.',
  Type.Object({ link_id: Id, institution: Type.String({ minLength: 1, maxLength: 80 }) }, STRICT),
);

/** Calls a copy back. */
export async function recallCopy(
  session: Session,
  { send }: { readonly send: Send },
  of: {
    readonly link_id: string;
    readonly side: Jurisdiction;
    readonly institution: string;
  },
): Promise<void> {
  const { link_id, side: to, institution } = of;
  await send(session, { to, of: COPY_RECALLED, body: { link_id, institution } });
}

/** At the receiver: the copy goes at once, and its home gets the signed word. Called back twice, it is said twice. */
export function recalledHandler(ports: LinkPorts): MessageHandler<typeof COPY_RECALLED.schema> {
  return {
    of: COPY_RECALLED,
    handle: async (session, { id, from, body: { link_id, institution } }) => {
      const at = ports.clock.now();
      const copy = await eraseRecalled(session, { home: from, link_id }, at);
      const word =
        copy === null
          ? { link_id, institution, sha256: null, erased_at: at, reason: 'never_kept' as const }
          : {
              link_id,
              institution: copy.institution,
              sha256: copy.sha256,
              erased_at: copy.erased_at ?? at,
              reason: copy.reason ?? 'recalled',
            };
      await ports.keys.refresh();
      const proof = signErasure(word, ports.keys);
      await ports.send(session, {
        to: from,
        of: COPY_ERASED,
        in_reply_to: id,
        body: { link_id, proof },
      });
    },
  };
}

/**
 * At the side of the person: the word is checked against the trust list and against the copy that was noted, and kept.
 * A word that proves nothing is left out: the copy stays overdue, which the person sees.
 */
export function erasedHandler(ports: LinkPorts): MessageHandler<typeof COPY_ERASED.schema> {
  return {
    of: COPY_ERASED,
    handle: async (session, { from, body: { link_id, proof } }) => {
      const copy = await copyAt(session, { link_id, side: from });
      if (copy === null) return;
      await ports.keys.refresh();
      const word = readErasure(proof, { side: from, at: ports.clock.now(), keys: ports.keys });
      const isOfCopy =
        word !== null &&
        word.link_id === link_id &&
        word.institution === copy.institution &&
        (word.sha256 === copy.sha256 || word.reason === 'never_kept');
      if (isOfCopy) {
        await writeErasure(session, { link_id, side: from }, { at: word.erased_at, proof });
      }
    },
  };
}
