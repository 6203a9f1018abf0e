import { type Static, Type } from 'typebox';
import type { Instant, PlainDate } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import { JURISDICTIONS } from '../../kernel/jurisdiction.ts';

/** Whom a document is about, as a reader at a counter compares it with the person and the identity document shown. */
export interface PortableSubject {
  readonly name_zh: string | null;
  readonly name_en: string | null;
  readonly birth_date: PlainDate;
  /** The identity document, masked as the register masks it; never the whole number. */
  readonly document_masked: string | null;
}

/** A document as it was read from its signed text. */
export interface PortableDocument {
  readonly document_id: string;
  readonly issuer: Jurisdiction;
  /** The key that signed it. */
  readonly kid: string;
  readonly kind: string;
  readonly subject: PortableSubject;
  readonly issued_at: Instant;
  /** Valid on the days of the half-open period `[valid_from, valid_to)`. */
  readonly valid_from: PlainDate;
  readonly valid_to: PlainDate;
  /** What it says; fits the schema of its kind where the kind is known. */
  readonly claims: unknown;
}

/** Longest time in days from its issue for which a document may be valid; keys are kept in the trust list longer. */
export const VALID_DAYS_MAX = 400;

/** An instant of the calendar as ISO text in UTC. */
export const Moment = Type.String({
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$',
});

const Day = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\d$' });
const Name = Type.Optional(Type.String({ minLength: 1, maxLength: 120 }));

/** What is signed. Names are short, because every character makes the printed code denser. */
export const Payload = Type.Object(
  {
    iss: Type.Enum([...JURISDICTIONS]),
    jti: Type.String({ format: 'uuid' }),
    kind: Type.String({ maxLength: 80 }),
    at: Moment,
    from: Day,
    to: Day,
    sub: Type.Object(
      { zh: Name, en: Name, born: Day, doc: Type.Optional(Type.String({ maxLength: 40 })) },
      { additionalProperties: false },
    ),
    says: Type.Unknown(),
  },
  { additionalProperties: false },
);

export type Payload = Static<typeof Payload>;
