import { Type } from 'typebox';
import { messageKind } from '../../../../exchange/index.ts';
import { PURPOSES } from '../../purpose.ts';

const STRICT = { additionalProperties: false };
const Id = Type.String({ format: 'uuid' });
const Day = Type.String({ format: 'date' });
const RECEIPT_CHARACTERS_MAX = 40_000;

const Receipted = Type.Object(
  {
    consent_id: Id,
    /** Compact JWS of the holder; null where nobody was found to ask. */
    receipt: Type.Union([
      Type.String({ minLength: 1, maxLength: RECEIPT_CHARACTERS_MAX }),
      Type.Null(),
    ]),
    reason: Type.Union([Type.String({ maxLength: 80 }), Type.Null()]),
  },
  STRICT,
);

/** Sent by the side that holds the records. */
export const SHARING_GIVEN = messageKind(
  'data.sharing.given.v1',
  'A person lets an institution of your side see records, by a consent or by a link that they carry; the signed receipt says which.',
  Receipted,
);

/** Sent by the side that holds the records. */
export const SHARING_WITHDRAWN = messageKind(
  'data.sharing.withdrawn.v1',
  'A person has withdrawn what an institution of your side could see; copies are not to be used any more.',
  Receipted,
);

/** Sent by the side that holds the records, in answer to what was asked. */
export const SHARING_DENIED = messageKind(
  'data.sharing.denied.v1',
  'A person does not share what an institution of your side asked for, or nobody was found to ask.',
  Receipted,
);

/** Sent by the side of the institution. */
export const SHARING_REQUESTED = messageKind(
  'data.sharing.requested.v1',
  'Staff of an institution ask a person of your side to share records with it.',
  Type.Object(
    {
      request_id: Id,
      service_point: Type.String({ minLength: 1, maxLength: 80 }),
      pseudonym: Type.String({ pattern: '^[0-9a-f]{64}$' }),
      birth_date: Day,
      record_types: Type.Union([
        Type.Array(Type.String({ pattern: '^[A-Za-z]{1,40}$' }), { minItems: 1, maxItems: 80 }),
        Type.Null(),
      ]),
      purpose: Type.Enum([...PURPOSES]),
      reason: Type.String({ maxLength: 400 }),
      by: Type.Object({ subject: Type.String({ minLength: 1, maxLength: 200 }) }, STRICT),
    },
    STRICT,
  ),
);
