import { type Static, type TSchema, Type } from 'typebox';
import { questionKind } from '../../../exchange/index.ts';
import { DOCUMENT_TYPES } from '../../../kernel/documents/graded.ts';

const Strict = { additionalProperties: false } as const;
const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const Moment = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$',
});
const Side = Type.Enum(['HK', 'MO', 'GD']);
const Code = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]{0,79}$' });
const Amount = Type.String({ pattern: '^\\d{1,13}\\.\\d{2}$' });
const orNull = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

/** Most rows of one kind that a side tells of a person. */
const ROWS_MAX = 500;
const listOf = <S extends TSchema>(schema: S) => Type.Array(schema, { maxItems: ROWS_MAX });

/** Who is asked about, by whom, and with which consent of the person. */
const About = {
  /** Each stands for one document; only the two sides can compute it. */
  pseudonyms: Type.Array(Type.String({ pattern: '^[0-9a-f]{64}$' }), { minItems: 1, maxItems: 16 }),
  birth_date: Day,
  consent: Type.Object(
    {
      consent_id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
      given_at: Moment,
      recorded_in: Side,
      recorded_through: Type.String({ minLength: 1, maxLength: 80 }),
    },
    Strict,
  ),
  asked_by: Type.Object(
    {
      subject: Type.String({ minLength: 1, maxLength: 200 }),
      role: Type.Enum(['patient', 'clerk', 'provider', 'officer']),
      organisation: Type.String({ minLength: 1, maxLength: 80 }),
    },
    Strict,
  ),
};

const Standing = Type.Object(
  {
    person_known: Type.Boolean(),
    died_on: orNull(Day),
    permission_ceased_on: orNull(Day),
    documents: listOf(
      Type.Object(
        {
          document_type: Type.Enum([...DOCUMENT_TYPES]),
          valid_from: Day,
          valid_to: orNull(Day),
        },
        Strict,
      ),
    ),
    periods: listOf(
      Type.Object(
        {
          kind: Type.Enum(['residence', 'employment', 'self_employment', 'insurance']),
          side: Side,
          place: orNull(Code),
          scheme: orNull(Code),
          from: Day,
          to: orNull(Day),
          evidence: Code,
          evidence_reference: orNull(Type.String({ maxLength: 200 })),
        },
        Strict,
      ),
    ),
    statuses: listOf(
      Type.Object({ status: Code, from: Day, to: orNull(Day), evidence: Code }, Strict),
    ),
    dependants: listOf(
      Type.Object(
        { relation: Type.Enum(['child', 'spouse', 'parent', 'other']), from: Day, to: orNull(Day) },
        Strict,
      ),
    ),
  },
  Strict,
);

/** What another side's register knows of a person, for an answer about cover. */
export const STANDING_ASKED = questionKind(
  'people.standing.asked.v1',
  'What a register knows of a person for an answer about cover: kinds of documents, periods and statuses, as known at a moment.',
  Type.Object({ ...About, known_at: orNull(Moment) }, Strict),
  Standing,
);

const VoucherLeft = Type.Object(
  {
    has_joined: Type.Boolean(),
    own: Amount,
    rewards: Type.Array(
      Type.Object(
        { earned_year: Type.Integer({ minimum: 2000, maximum: 9999 }), available: Amount },
        Strict,
      ),
      { maxItems: 50 },
    ),
    spouse: orNull(Amount),
    own_optometry_used: Amount,
    spouse_optometry_used: Amount,
  },
  Strict,
);

/** What is left of a limit that another side keeps. */
export const CAP_LEFT_ASKED = questionKind(
  'people.cap_left.asked.v1',
  'What is left to a person of a scheme whose accounts another side keeps, for a visit on a day.',
  Type.Object(
    {
      ...About,
      scheme: Type.Enum(['hk.elderly_voucher']),
      service_day: Day,
      is_optometry: Type.Boolean(),
    },
    Strict,
  ),
  Type.Object({ person_known: Type.Boolean(), voucher: orNull(VoucherLeft) }, Strict),
);

export type StandingQuestion = Static<typeof STANDING_ASKED.question>;
export type StandingAnswer = Static<typeof STANDING_ASKED.answer>;
export type CapLeftQuestion = Static<typeof CAP_LEFT_ASKED.question>;
export type CapLeftAnswer = Static<typeof CAP_LEFT_ASKED.answer>;
