import { type Static, Type } from 'typebox';
import { type QuestionHandler, questionKind } from '../../exchange/index.ts';
import { dayAt } from '../../kernel/day.ts';
import { fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { no, ok } from '../../kernel/result.ts';
import { counterOf } from '../../people/care/index.ts';
import { ADDRESS } from './code/index.ts';
import { type OpenedLink, openLink } from './open-link.ts';
import type { LinkPorts } from './ports.ts';

const STRICT = { additionalProperties: false };

/** An encrypted file as it crosses. */
const FileJson = Type.Object(
  {
    content_type: Type.Literal('application/fhir+json'),
    jwe: Type.String({ maxLength: 700_000, description: 'JWE in compact form: dir, A256GCM' }),
  },
  STRICT,
);

/** Asked by the side of the hospital; the key of the files is in the person's code and does not cross. */
export const LINK_OPENED = questionKind(
  'data.link.opened.v1',
  'A hospital opens the record that a person carries. The answer holds ciphertext only; the opening is counted.',
  Type.Object(
    {
      address: Type.String({ pattern: ADDRESS }),
      passcode: Type.String({ minLength: 1, maxLength: 40 }),
      organisation: Type.String({ minLength: 1, maxLength: 80 }),
      subject: Type.String({ minLength: 1, maxLength: 200 }),
    },
    STRICT,
  ),
  Type.Object(
    {
      link_id: Type.String({ format: 'uuid' }),
      opened_at: Type.String({ format: 'date-time' }),
      expires_at: Type.String({ format: 'date-time' }),
      files: Type.Array(FileJson, { maxItems: 10 }),
      /** The legal basis on which it left the issuer's side. */
      basis: Type.Optional(Type.String({ maxLength: 80 })),
      /** What the person agreed to, signed by the issuer's side: it is kept beside the record. */
      receipt: Type.Optional(Type.String({ maxLength: 40_000 })),
      /** When a copy of it has to be erased; no copy may be kept where it is not said. */
      erase_at: Type.Optional(Type.String({ format: 'date-time' })),
    },
    STRICT,
  ),
);

type LinkQuestion = QuestionHandler<typeof LINK_OPENED.question, typeof LINK_OPENED.answer>;

/** Answers at the side that holds the link. Another side speaks for its own service points only. */
export function linkQuestion(ports: LinkPorts): LinkQuestion {
  return {
    of: LINK_OPENED,
    answer: async (from, { address, passcode, organisation, subject }) => {
      const today = dayAt(ports.clock.now(), ZONE);
      const point = counterOf(ports.network, { organisation, jurisdiction: from }, today);
      if (!point.ok) return no(fault('link.not_found'));
      const { institution } = point.value;
      const opener = { side: from, institution, organisation, subject, role: 'provider' } as const;
      const opened = await openLink(ports, opener, { address, passcode, keeps: true });
      if (!opened.ok) return opened;
      return ok(openedJson(opened.value));
    },
  };
}

/** An opened link as it is answered, over the exchange and to staff of this side. */
export function openedJson(of: OpenedLink): Static<typeof LINK_OPENED.answer> {
  return {
    link_id: of.link_id,
    opened_at: of.opened_at.toString(),
    expires_at: of.expires_at.toString(),
    files: [...of.files],
    ...(of.basis === null ? {} : { basis: of.basis }),
    ...(of.receipt === null ? {} : { receipt: of.receipt }),
    ...(of.erase_at === null ? {} : { erase_at: of.erase_at.toString() }),
  };
}
