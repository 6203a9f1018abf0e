import { Type } from 'typebox';
import { questionKind } from '../../../../exchange/index.ts';

const STRICT = { additionalProperties: false };
/** A summary holds the newest entries of each section; an answer of the exchange has room for this. */
export const DOCUMENT_CHARACTERS_MAX = 700_000;
const CountOrNull = Type.Union([Type.Integer(), Type.Null()]);

/** Asked by the side of the institution, with a receipt that is in force there. */
export const SHARING_OPENED = questionKind(
  'data.sharing.opened.v1',
  'Staff of an institution look at what a person of your side shares with it. The look is counted, recorded and answered with a summary of what is shared.',
  Type.Object(
    {
      consent_id: Type.String({ format: 'uuid' }),
      organisation: Type.String({ minLength: 1, maxLength: 80 }),
      subject: Type.String({ minLength: 1, maxLength: 200 }),
    },
    STRICT,
  ),
  Type.Object(
    {
      /** JSON of an International Patient Summary. */
      document: Type.String({ maxLength: DOCUMENT_CHARACTERS_MAX }),
      opened_at: Type.String({ format: 'date-time' }),
      /** Until when the same person may look again without another opening; null where openings are not counted. */
      until: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
      openings: Type.Integer({ minimum: 0 }),
      openings_max: CountOrNull,
      /** The legal basis on which it left the holder's side. */
      basis: Type.String({ maxLength: 80 }),
    },
    STRICT,
  ),
);
