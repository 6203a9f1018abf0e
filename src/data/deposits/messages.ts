import { type Static, Type } from 'typebox';
import { messageKind, questionKind } from '../../exchange/index.ts';
import { REPORT_TYPES } from '../images/index.ts';

const Day = Type.String({ format: 'date' });
const Id = Type.String({ format: 'uuid' });
const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' });
const Uid = Type.String({ pattern: '^[0-9.]{1,64}$' });
const STRICT = { additionalProperties: false };

const Staff = Type.Object(
  {
    subject: Type.String({ minLength: 1, maxLength: 200 }),
    role: Type.Enum(['clerk', 'provider']),
    organisation: Type.String({ minLength: 1, maxLength: 80 }),
  },
  STRICT,
);

/** Asked at the desk, with the code that the person shows and a pseudonym of the identity document beside it. */
export const DEPOSIT_PRESENTED = questionKind(
  'data.deposit.presented.v1',
  'May images of this attendance be deposited for the holder of this document? The code is the one that the person shows.',
  Type.Object(
    {
      code_digest: Digest,
      pseudonym: Digest,
      birth_date: Day,
      institution: Type.String({ minLength: 1, maxLength: 80 }),
      asked_by: Staff,
    },
    STRICT,
  ),
  Type.Object({ deposit_id: Id, visit_day: Day, ends_on: Day }, STRICT),
);

/** Bytes of one part of a file; the size keeps a sealed answer within what one side takes from another. */
export const PART_BYTES = 1024 * 1024;

/** Asked by the home side until it has the whole file, whose digest it knows. */
export const IMAGE_PART = questionKind(
  'data.image_part.asked.v1',
  'A part of an image that was offered, from a place on.',
  Type.Object(
    { deposit_id: Id, sop_instance_uid: Uid, offset: Type.Integer({ minimum: 0 }) },
    STRICT,
  ),
  Type.Object({ part: Type.String({ maxLength: 1_400_000 }) }, STRICT),
);

/** Sent by the institution's side for images that it holds ready. */
export const IMAGES_OFFERED = messageKind(
  'data.images.offered.v1',
  'Images and reports of an attendance are ready to be fetched, each with the digest of its original bytes.',
  Type.Object(
    {
      deposit_id: Id,
      images: Type.Array(
        Type.Object(
          {
            sop_instance_uid: Uid,
            sha256: Digest,
            size: Type.Integer({ minimum: 1 }),
            media_type: Type.Optional(
              Type.Enum([...REPORT_TYPES], { description: 'Of a report; images say nothing' }),
            ),
          },
          STRICT,
        ),
        { minItems: 1, maxItems: 1000 },
      ),
      sent_by: Staff,
    },
    STRICT,
  ),
);

/** Sent by the home side when it has kept or refused images. */
export const IMAGES_DECIDED = messageKind(
  'data.images.decided.v1',
  'What became of images that were offered; what was kept need not be held any longer.',
  Type.Object(
    {
      deposit_id: Id,
      images: Type.Array(
        Type.Object(
          {
            sop_instance_uid: Uid,
            code: Type.Union([Type.String({ maxLength: 80 }), Type.Null()]),
          },
          STRICT,
        ),
        { minItems: 1, maxItems: 1000 },
      ),
    },
    STRICT,
  ),
);

export type PresentedQuestion = Static<typeof DEPOSIT_PRESENTED.question>;
export type PresentedAnswer = Static<typeof DEPOSIT_PRESENTED.answer>;
