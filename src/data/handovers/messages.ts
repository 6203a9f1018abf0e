import { type Static, Type } from 'typebox';
import { messageKind, questionKind } from '../../exchange/index.ts';
import { HANDOVER_STATES } from './handover.ts';

const Day = Type.String({ format: 'date' });
const Id = Type.String({ format: 'uuid' });
const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' });
const Code = Type.String({ minLength: 1, maxLength: 80 });
const Version = Type.Integer({ minimum: 1, maximum: 999 });
const Amount = Type.Object(
  { currency: Type.Literal('CNY'), value: Type.String({ pattern: '^[0-9]{1,9}\\.[0-9]{2}$' }) },
  { additionalProperties: false },
);
const STRICT = { additionalProperties: false };
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(of: T) =>
  Type.Union([of, Type.Null()]);

const Staff = Type.Object(
  {
    subject: Type.String({ minLength: 1, maxLength: 200 }),
    role: Type.Enum(['clerk', 'provider']),
    organisation: Code,
  },
  STRICT,
);

const Reason = Type.Object(
  { code: Code, facts: Type.Record(Type.String(), Type.String({ maxLength: 400 })) },
  STRICT,
);

const PLACE = {
  institution: Code,
  service_point: Code,
  clinic: Code,
  appointment_day: Day,
};

/** Sent by the hospital's side. */
export const HANDOVER_REQUESTED = messageKind(
  'data.handover.requested.v1',
  'A patient of the Hospital Authority applied at a hospital for a follow-up there, and agreed that home verifies it.',
  Type.Object(
    {
      handover_id: Id,
      ...PLACE,
      pseudonym: Digest,
      birth_date: Day,
      lives_in_area: Type.Boolean(),
      text_version: Code,
      agreed: Type.Literal(true),
      by: Staff,
    },
    STRICT,
  ),
);

/** Sent by home in answer, whenever something changes, and when a person applied at home. */
export const HANDOVER_TOLD = messageKind(
  'data.handover.told.v1',
  'Where a hand-over stands at home. The one with the highest revision counts.',
  Type.Object(
    {
      handover_id: Id,
      revision: Type.Integer({ minimum: 1 }),
      ...PLACE,
      state: Type.Enum([...HANDOVER_STATES]),
      reasons: Type.Array(Reason, { maxItems: 20 }),
      hospital: orNull(Type.String({ maxLength: 120 })),
      is_exempt: Type.Boolean(),
      fee: orNull(Amount),
      period_ends_on: orNull(Day),
      /** Of a person who applied at home: what the desk needs to know them again. */
      patient: orNull(
        Type.Object(
          {
            masked: Type.String({ maxLength: 40 }),
            pseudonyms: Type.Array(Digest, { minItems: 1, maxItems: 20 }),
          },
          STRICT,
        ),
      ),
    },
    STRICT,
  ),
);

/** A copy up to this size goes in the message itself; a larger one is fetched part by part. */
export const INLINE_BYTES = 400_000;

/** Sent by home when the patient lets a copy of the record go along. */
export const COPY_GIVEN = messageKind(
  'data.handover_copy.given.v1',
  'A copy of the record for one visit, within the scope of the consent. Without content it is fetched by its digest.',
  Type.Object(
    {
      handover_id: Id,
      copy_id: Id,
      sha256: Digest,
      size: Type.Integer({ minimum: 1, maximum: 20_000_000 }),
      erase_on: Day,
      content: orNull(Type.String({ maxLength: 560_000 })),
    },
    STRICT,
  ),
);

/** Sent by home when the patient took the leave back. */
export const COPY_ENDED = messageKind(
  'data.handover_copy.ended.v1',
  'A copy of a record is to be erased now.',
  Type.Object({ handover_id: Id, copy_id: Id, why: Type.Enum(['withdrawn', 'over']) }, STRICT),
);

/** Sent by the hospital's side at each opening of a copy. */
export const COPY_OPENED = messageKind(
  'data.handover_copy.opened.v1',
  'A clinician opened the copy of a record.',
  Type.Object({ handover_id: Id, copy_id: Id, opened_at: Type.String(), by: Staff }, STRICT),
);

/** Sent by the hospital's side as proof. */
export const COPY_ERASED = messageKind(
  'data.handover_copy.erased.v1',
  'The copy of a record was erased.',
  Type.Object({ handover_id: Id, copy_id: Id, erased_at: Type.String() }, STRICT),
);

/** Bytes of one part of a file; the size keeps a sealed answer within what one side takes from another. */
export const PART_BYTES = 1024 * 512;

/** Asked by whoever was told of a file until it has the whole, whose digest it knows. */
export const FILE_PART = questionKind(
  'data.handover_part.asked.v1',
  'A part of a record copy, or of a document of a visit, from a place on.',
  Type.Object(
    { handover_id: Id, file_id: Id, offset: Type.Integer({ minimum: 0, maximum: 2_000_000_000 }) },
    STRICT,
  ),
  Type.Object({ part: Type.String({ maxLength: 750_000 }) }, STRICT),
);

const Said = (most: number) => Type.String({ maxLength: most });

/** The note of a visit, on the wire and in requests. */
export const NoteBody = Type.Object(
  {
    problem: Type.String({ minLength: 1, maxLength: 2000 }),
    findings: Said(8000),
    medicines: Type.Array(
      Type.Object({ name: Type.String({ minLength: 1, maxLength: 200 }), dose: Said(200) }, STRICT),
      { maxItems: 40 },
    ),
    plan: Said(4000),
  },
  STRICT,
);

/** Sent by the hospital's side when a visit is complete, and again with each correction. */
export const VISIT_REPORTED = messageKind(
  'data.handover_visit.reported.v1',
  'A visit took place: day, fee, note and documents. A correction is a new version of the whole.',
  Type.Object(
    {
      handover_id: Id,
      version: Version,
      visited_on: Day,
      pseudonym: Digest,
      birth_date: Day,
      fee: Amount,
      /** How the hospital names the charge towards the Hospital Authority; the amount drawn is another message's business. */
      charge_reference: orNull(Type.String({ minLength: 1, maxLength: 80 })),
      correction_reason: orNull(Type.String({ minLength: 1, maxLength: 400 })),
      note: NoteBody,
      documents: Type.Array(
        Type.Object(
          {
            document_id: Id,
            title: Type.String({ minLength: 1, maxLength: 120 }),
            media_type: Type.Literal('application/pdf'),
            sha256: Digest,
            size: Type.Integer({ minimum: 1, maximum: 20_000_000 }),
          },
          STRICT,
        ),
        { maxItems: 20 },
      ),
      author: Type.String({ minLength: 1, maxLength: 120 }),
      by: Staff,
    },
    STRICT,
  ),
);

/** Sent by home when it has kept or refused a report. */
export const VISIT_DECIDED = messageKind(
  'data.handover_visit.decided.v1',
  'What became of the report of a visit; documents that were kept need not be held any longer.',
  Type.Object({ handover_id: Id, version: Version, code: orNull(Code) }, STRICT),
);

export type RequestBody = Static<typeof HANDOVER_REQUESTED.schema>;
export type ToldBody = Static<typeof HANDOVER_TOLD.schema>;
export type ReportBody = Static<typeof VISIT_REPORTED.schema>;
