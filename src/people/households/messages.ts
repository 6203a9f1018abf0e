import { Type } from 'typebox';
import { messageKind } from '../../exchange/index.ts';

const Day = Type.String({ format: 'date' });
const Id = Type.String({ format: 'uuid' });
const STRICT = { additionalProperties: false };
const Spouse = Type.Object(
  {
    /** Stands for the document; only the two sides can compute it. */
    pseudonym: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    birth_date: Day,
  },
  STRICT,
);

/** Sent by the side of the counter. */
export const PAIRING_DECLARED = messageKind(
  'people.pairing.declared.v1',
  'Two spouses were present at a counter, declared their marriage and agreed to share their vouchers.',
  Type.Object(
    {
      request_id: Id,
      service_point: Type.String({ minLength: 1, maxLength: 80 }),
      declared_on: Day,
      first: Spouse,
      second: Spouse,
      both_present: Type.Literal(true),
      both_declare_marriage: Type.Literal(true),
      both_consent: Type.Literal(true),
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
export const PAIRING_DECIDED = messageKind(
  'people.pairing.decided.v1',
  'Whether two accounts were paired, from which day, or why not.',
  Type.Object(
    {
      request_id: Id,
      state: Type.Union([Type.Literal('PAIRED'), Type.Literal('REFUSED')]),
      from: Type.Union([Day, Type.Null()]),
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
