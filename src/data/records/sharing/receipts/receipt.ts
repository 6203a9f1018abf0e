import { type Static, Type } from 'typebox';
import { JURISDICTIONS, type Jurisdiction } from '../../../../kernel/jurisdiction.ts';

/** What a receipt is about. */
export const RECEIPT_ACTS = ['given', 'second', 'denied', 'withdrawn'] as const;
export type ReceiptAct = (typeof RECEIPT_ACTS)[number];

const STRICT = { additionalProperties: false };
const Text = Type.String({ maxLength: 400 });
const OrNull = <T extends ReturnType<typeof Type.String>>(of: T) => Type.Union([of, Type.Null()]);
const Words = Type.Array(Text, { maxItems: 200 });
const WordsOrNull = Type.Union([Words, Type.Null()]);
const Count = Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]);
const Bounds = {
  record_types: WordsOrNull,
  care_from: OrNull(Text),
  care_to: OrNull(Text),
  linked: WordsOrNull,
};

/** The terms that a receipt repeats, so that either side can show what was agreed without asking the other. */
const ReceiptTerms = Type.Object(
  {
    ...Bounds,
    basis: Text,
    opens: Type.Boolean(),
    covers_emergency: Type.Boolean(),
    people: WordsOrNull,
    study_uids: WordsOrNull,
    purposes: Words,
    sensitive_classes: Words,
    openings_max: Count,
    access_mode: Text,
    erase_days: Count,
    exceptions: Type.Array(
      Type.Object(
        {
          ...Bounds,
          opens: Type.Boolean(),
          purposes: WordsOrNull,
          sensitive_classes: WordsOrNull,
          people: WordsOrNull,
          needs_break_glass: Type.Boolean(),
        },
        STRICT,
      ),
      { maxItems: 20 },
    ),
  },
  STRICT,
);

/** A receipt as it is signed: canonical JSON of this, one for each act and holder. */
export const Receipt = Type.Object(
  {
    v: Type.Literal(1),
    receipt_id: Type.String({ format: 'uuid' }),
    consent_id: Type.String({ format: 'uuid' }),
    act: Type.Enum([...RECEIPT_ACTS]),
    at: Type.String({ format: 'date-time' }),
    /** The side that holds the records and decides about every look. */
    holder: Type.Enum([...JURISDICTIONS]),
    recipient: Type.Object({ side: Type.Enum([...JURISDICTIONS]), institution: Text }, STRICT),
    /** Stands for the person between the two sides; null within one side. */
    person: OrNull(Text),
    given_as: Text,
    from: Text,
    until: OrNull(Text),
    policy: Text,
    law: Text,
    terms: ReceiptTerms,
  },
  STRICT,
);

export type Receipt = Static<typeof Receipt>;

/** A receipt as a node keeps it. */
export interface KeptReceipt {
  readonly receipt_id: string;
  readonly consent_id: string;
  readonly person_id: string | null;
  readonly holder: Jurisdiction;
  readonly recipient_side: Jurisdiction;
  readonly institution: string;
  readonly act: ReceiptAct;
  /** Null for a receipt of before this was kept apart from the signed text. */
  readonly basis: string | null;
  readonly issued_at: string;
  readonly ends_at: string | null;
  readonly pseudonym: string | null;
  readonly compact: string;
  readonly digest: string;
  readonly received_at: string | null;
}
