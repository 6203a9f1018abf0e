import { Type } from 'typebox';
import { messageKind } from '../../exchange/index.ts';

const Day = Type.String({ format: 'date' });
const Id = Type.String({ format: 'uuid' });
const STRICT = { additionalProperties: false };

/** Sent by the side of the counter. */
export const CONSENT_GIVEN = messageKind(
  'data.consent.given.v1',
  'A person agreed at a counter to join the record system of the home side.',
  Type.Object(
    {
      request_id: Id,
      service_point: Type.String({ minLength: 1, maxLength: 80 }),
      given_on: Day,
      text_version: Type.String({ minLength: 1, maxLength: 80 }),
      /** Stands for the document; only the two sides can compute it. */
      pseudonym: Type.String({ pattern: '^[0-9a-f]{64}$' }),
      birth_date: Day,
      expressed: Type.Literal(true),
      by: Type.Object(
        {
          subject: Type.String({ minLength: 1, maxLength: 200 }),
          role: Type.Union([Type.Literal('clerk'), Type.Literal('provider')]),
        },
        STRICT,
      ),
    },
    STRICT,
  ),
);

/** Sent by the home side in reply. */
export const CONSENT_DECIDED = messageKind(
  'data.consent.decided.v1',
  'Whether a joining consent was recorded, or why not.',
  Type.Object(
    {
      request_id: Id,
      state: Type.Union([Type.Literal('RECORDED'), Type.Literal('REFUSED')]),
      reason: Type.Union([
        Type.Object(
          { code: Type.String(), facts: Type.Record(Type.String(), Type.String()) },
          STRICT,
        ),
        Type.Null(),
      ]),
    },
    STRICT,
  ),
);
