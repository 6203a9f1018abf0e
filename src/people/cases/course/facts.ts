import { type TObject, type TProperties, Type } from 'typebox';
import { SERVICES } from '../../../schemes/compact/sides/texts.ts';

const STRICT = { additionalProperties: false };

/** An object without members besides those named. */
export const strict = <P extends TProperties>(members: P): TObject<P> =>
  Type.Object(members, STRICT);
export const Day = Type.String({ format: 'date' });
const DayOrNull = Type.Union([Day, Type.Null()]);
/** What an officer or clinician writes: a few sentences, no control characters. */
const Words = Type.String({
  minLength: 1,
  maxLength: 1000,
  pattern: '^[^\\u0000-\\u0009\\u000b-\\u001f]*$',
});
const Note = Type.String({
  maxLength: 1000,
  pattern: '^[^\\u0000-\\u0009\\u000b-\\u001f]*$',
});
const Code = Type.String({ pattern: '^[a-z][a-z0-9_.-]{0,79}$' });
const Count = Type.Integer({ minimum: 0, maximum: 36_500 });

/** That the person agreed that the two sides speak about them, and to which text. */
const ConsentFact = strict({
  given_on: Day,
  text_version: Type.String({ minLength: 1, maxLength: 80 }),
  expressed: Type.Literal(true),
});

/** What a decision by a rule keeps: the facts it was asked with, its steps, and under which law. */
const FindingFact = strict({
  scheme: Type.String({ maxLength: 64 }),
  on: Day,
  said: Type.Record(Type.String({ maxLength: 64 }), Type.Unknown(), { maxProperties: 60 }),
  outcome: Type.Enum(['covered', 'not_covered', 'not_settled']),
  reasons: Type.Array(Type.String({ maxLength: 8 }), { maxItems: 20 }),
  lines: Type.Array(
    strict({
      key: Type.String({ maxLength: 64 }),
      value: Type.Union([
        Type.String({ maxLength: 4000 }),
        Type.Number(),
        Type.Boolean(),
        Type.Null(),
      ]),
    }),
    { maxItems: 200 },
  ),
  digests: Type.Record(Type.String({ maxLength: 64 }), Type.String({ maxLength: 80 })),
});

const PERIOD_KINDS = ['residence', 'employment', 'self_employment', 'insurance'] as const;

/** A period as the other side states it. */
const PeriodFact = strict({
  kind: Type.Enum([...PERIOD_KINDS]),
  place: Type.Union([Type.String({ maxLength: 120 }), Type.Null()]),
  scheme: Type.Union([Type.String({ maxLength: 120 }), Type.Null()]),
  from: Day,
  to: DayOrNull,
  evidence: Type.String({ maxLength: 80 }),
  evidence_reference: Type.Union([Type.String({ maxLength: 200 }), Type.Null()]),
});

const Document = {
  document_id: Type.Optional(Type.String({ maxLength: 80 })),
  compact: Type.Optional(Type.String({ maxLength: 16_000 })),
};
const Appealable = { decided_on: Day, appeal_until: DayOrNull };

/** Purposes for which months are counted. */
const PURPOSES = ['class_1_disease', 'months'] as const;
/** Why a registration ends. */
const ENDINGS = ['moved', 'died', 'works_there', 'not_entitled', 'wish'] as const;
/** Why an authorisation is taken back. */
const REVOKINGS = ['not_needed', 'not_entitled', 'wrong_facts'] as const;
/** Why a side does not answer with what was asked. */
const REFUSALS = [
  'person_unknown',
  'no_consent',
  'no_agreement',
  'no_records',
  'not_covered',
] as const;

/** Facts of the events of a period statement. */
export const PERIOD_FACTS = {
  requested: strict({
    from: Day,
    to: Day,
    purpose: Type.Enum([...PURPOSES]),
    months_needed: Type.Integer({ minimum: 0, maximum: 1200 }),
    note: Note,
    consent: ConsentFact,
  }),
  stated: strict({
    periods: Type.Array(PeriodFact, { maxItems: 400 }),
    issued_on: Day,
    is_at_once: Type.Boolean(),
    note: Note,
    ...Document,
  }),
  refused: strict({ reason: Type.Enum([...REFUSALS]), note: Note }),
  decided: strict({
    finding: FindingFact,
    months_total: Count,
    months_continuous: Count,
    tier: Type.Union([Type.Enum(['short', 'middle', 'long']), Type.Null()]),
    note: Note,
    ...Appealable,
  }),
} as const;

/** Facts of the events of a residence registration. */
export const RESIDENCE_FACTS = {
  requested: strict({
    residence_since: Day,
    is_retired: Type.Boolean(),
    note: Note,
    consent: ConsentFact,
  }),
  issued: strict({ from: Day, to: DayOrNull, finding: FindingFact, note: Note, ...Document }),
  refused: strict({
    reason: Type.Enum([...REFUSALS]),
    note: Note,
    finding: Type.Optional(FindingFact),
  }),
  registered: strict({ from: Day, to: DayOrNull, works_locally: Type.Boolean(), note: Note }),
  changed: strict({ effective_on: Day, to: DayOrNull, note: Words }),
  cancelled: strict({ effective_on: Day, reason: Type.Enum([...ENDINGS]), note: Note }),
  disputed: strict({ proposed_on: Day, note: Words }),
} as const;

/** Facts of the events of a planned-care authorisation. */
export const CARE_FACTS = {
  requested: strict({
    service: Type.Enum(Object.keys(SERVICES) as (keyof typeof SERVICES)[]),
    treatment: Words,
    diagnosis: Words,
    wait_days: Count,
    institution: Code,
    planned_on: DayOrNull,
    clinician: Type.String({ minLength: 1, maxLength: 120 }),
    estimate: Type.Union([
      strict({
        currency: Type.Enum(['HKD', 'MOP', 'CNY']),
        value: Type.String({ pattern: '^[0-9]{1,9}\\.[0-9]{2}$' }),
      }),
      Type.Null(),
    ]),
    consent: ConsentFact,
  }),
  asked: strict({ question: Words }),
  answered: strict({ answer: Words }),
  granted: strict({
    finding: Type.Union([FindingFact, Type.Null()]),
    is_deemed: Type.Boolean(),
    valid_from: Day,
    valid_to: Day,
    note: Note,
    ...Document,
  }),
  refused: strict({
    finding: Type.Union([FindingFact, Type.Null()]),
    reason: Type.Enum([...REFUSALS]),
    note: Note,
    ...Appealable,
  }),
  used: strict({ treated_on: Day, institution: Code, note: Note }),
  expired: strict({ on: Day }),
  revoked: strict({ effective_on: Day, reason: Type.Enum([...REVOKINGS]), note: Note }),
  extension_requested: strict({ until: Day, note: Words }),
  extended: strict({ valid_to: Day, note: Note, ...Document }),
  extension_refused: strict({ note: Words }),
} as const;

/** Facts that every kind of case has. */
export const GENERAL_FACTS = {
  withdrawn: strict({ note: Note }),
  acknowledged: strict({ note: Note }),
  appealed: strict({ appealed_on: Day, grounds: Words }),
  reminded: strict({ due_on: Day }),
} as const;
