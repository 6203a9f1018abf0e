import { type Static, type TSchema, Type } from 'typebox';
import { messageKind, questionKind } from '../../exchange/index.ts';
import { SERVICE_KINDS, VISIT_REASONS } from '../../schemes/hk/elderly-voucher-case.ts';
import { CLAIM_STATES } from './record/claim.ts';

/** Most claims in one message and in one transaction. */
export const CLAIMS_MAX = 200;

const Strict = { additionalProperties: false } as const;
const Id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' });
const Code = Type.String({ pattern: '^[a-z0-9][a-z0-9_.-]{0,63}$' });
const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const Month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' });
const Moment = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$',
});
const Amount = Type.String({ pattern: '^\\d{1,13}\\.\\d{2}$' });
const SignedAmount = Type.String({ pattern: '^-?\\d{1,13}\\.\\d{2}$' });
const Currency = Type.Enum(['HKD', 'MOP', 'CNY']);
const Pseudonym = Type.String({ pattern: '^[0-9a-f]{64}$' });
const Whole = Type.String({ pattern: '^[1-9]\\d{0,30}$' });
const Reason = Type.String({ pattern: '^[A-Z]\\d{2}$' });
const orNull = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

const FeeBody = Type.Object({ currency: Currency, value: Amount }, Strict);
const PatientBody = {
  pseudonym: Pseudonym,
  document_type: Code,
  /** Checks the bearer; the receiver compares it and does not store it with the claim. */
  birth_date: Day,
};

const SubmittedClaim = Type.Object(
  {
    claim_id: Id,
    ...PatientBody,
    masked_document: Type.String({ minLength: 1, maxLength: 40 }),
    service_point: Code,
    department: Code,
    service_day: Day,
    filed_day: Day,
    submitted_at: Moment,
    fee: FeeBody,
    requested_hkd: orNull(Amount),
    visit_reason: Type.Enum([...VISIT_REASONS]),
    service_kind: Type.Enum([...SERVICE_KINDS]),
    profession: Code,
    is_optometry: Type.Boolean(),
    is_episode_paid: Type.Boolean(),
    episode: Type.String({ pattern: '^[A-Za-z0-9._/-]{1,64}$' }),
    entered_by: Type.Enum(['delegate', 'provider']),
  },
  Strict,
);

const QuoteBody = Type.Object(
  {
    num: Whole,
    den: Whole,
    month: Month,
    grade: Type.Enum(['official', 'secondary', 'derived', 'provisional']),
  },
  Strict,
);
const BalancesBody = Type.Object({ own: Amount, rewards: Amount, spouse: orNull(Amount) }, Strict);
const AwardBody = Type.Object(
  {
    voucher_hkd: Amount,
    voucher_fee: Amount,
    patient_share: Amount,
    residue_hkd: SignedAmount,
    quote: orNull(QuoteBody),
    balances_after: orNull(BalancesBody),
  },
  Strict,
);
const ItemBody = Type.Object(
  {
    item_id: Id,
    kind: Type.Enum(['payment', 'reversal']),
    month: Month,
  },
  Strict,
);

const DecidedClaim = Type.Object(
  {
    claim_id: Id,
    /** Null where the sender does not know the claim. */
    state: orNull(Type.Enum([...CLAIM_STATES])),
    decided_at: Moment,
    as_of: Day,
    reasons: Type.Array(Reason, { maxItems: 16 }),
    flags: Type.Array(Type.Enum(['provisional', 'department_unknown']), { maxItems: 8 }),
    transaction_number: orNull(Type.String({ minLength: 1, maxLength: 40 })),
    hold_expires_at: orNull(Moment),
    award: orNull(AwardBody),
    /** The line of the settlement window that came with this answer. */
    item: orNull(ItemBody),
    /** Why what was asked was not done; a fault code. */
    refusal: orNull(Type.String({ pattern: '^[a-z]+\\.[a-z_]{1,60}$' })),
  },
  Strict,
);

export type SubmittedBody = Static<typeof SubmittedClaim>;
export type DecidedBody = Static<typeof DecidedClaim>;
export type AwardMessage = Static<typeof AwardBody>;

const listOf = <S extends TSchema>(schema: S) =>
  Type.Array(schema, { minItems: 1, maxItems: CLAIMS_MAX });

/** The treating side sends claims home to be decided. */
export const CLAIM_SUBMITTED = messageKind(
  'capital.claim.submitted.v1',
  'Claims entered at a service point, to be decided by the home side in the order of the list.',
  Type.Object({ claims: listOf(SubmittedClaim) }, Strict),
);

/** Home tells what became of claims. */
export const CLAIM_DECIDED = messageKind(
  'capital.claim.decided.v1',
  'What became of claims: decision, confirmation, expiry, reversal, or why what was asked was not done.',
  Type.Object({ claims: listOf(DecidedClaim) }, Strict),
);

/** The enrolled provider has confirmed entries of a delegate. */
export const CLAIM_CONFIRMED = messageKind(
  'capital.claim.confirmed.v1',
  'Entries of a delegate that the enrolled provider has confirmed.',
  Type.Object(
    { claims: listOf(Type.Object({ claim_id: Id, confirmed_at: Moment }, Strict)) },
    Strict,
  ),
);

/** The provider has taken claims back. */
export const CLAIM_REVERSED = messageKind(
  'capital.claim.reversed.v1',
  'Claims that the provider has taken back within the time allowed for it.',
  Type.Object(
    { claims: listOf(Type.Object({ claim_id: Id, requested_at: Moment }, Strict)) },
    Strict,
  ),
);

const AskedEligibility = Type.Object(
  {
    ...PatientBody,
    service_point: Code,
    department: Code,
    service_day: Day,
    fee: orNull(FeeBody),
    visit_reason: Type.Enum([...VISIT_REASONS]),
    service_kind: Type.Enum([...SERVICE_KINDS]),
    profession: orNull(Code),
    is_optometry: Type.Boolean(),
    asked_by: Type.Object(
      {
        subject: Type.String({ minLength: 1, maxLength: 128 }),
        role: Type.Enum(['clerk', 'provider']),
        organisation: Code,
      },
      Strict,
    ),
  },
  Strict,
);

const AnsweredEligibility = Type.Object(
  {
    answered_at: Moment,
    person_known: Type.Boolean(),
    eligible: Type.Boolean(),
    joined: Type.Boolean(),
    reasons: Type.Array(Reason, { maxItems: 16 }),
    balances: orNull(BalancesBody),
    quote: orNull(QuoteBody),
    would_pay: orNull(
      Type.Object({ voucher_hkd: Amount, voucher_fee: Amount, patient_share: Amount }, Strict),
    ),
  },
  Strict,
);

export type EligibilityQuestion = Static<typeof AskedEligibility>;
export type EligibilityAnswer = Static<typeof AnsweredEligibility>;

/** A counter asks before treatment whether and how much vouchers could pay. */
export const ELIGIBILITY_ASKED = questionKind(
  'capital.eligibility.asked.v1',
  'Whether a person may use vouchers at a service point on a day, with balances and what a fee would come to.',
  AskedEligibility,
  AnsweredEligibility,
);
