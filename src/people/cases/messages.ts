import { type TSchema, Type } from 'typebox';
import { messageKind } from '../../exchange/index.ts';
import { Day, strict } from './course/facts.ts';
import { CASE_RULES, type CaseKind } from './course/kinds.ts';

const Id = Type.String({ format: 'uuid' });
const Side = Type.Enum(['HK', 'MO', 'GD']);

/** Who of the sending side's staff took part. */
const By = Type.Array(
  strict({
    subject: Type.String({ minLength: 1, maxLength: 200 }),
    role: Type.String({ minLength: 1, maxLength: 40 }),
    organisation: Type.String({ minLength: 1, maxLength: 80 }),
  }),
  { maxItems: 2 },
);

/** What the other side has to know of a new case. The document itself stays where it was shown. */
const Opening = strict({
  lead_side: Side,
  is_trial: Type.Boolean(),
  /** Stands for the document; only the two sides can compute it. */
  pseudonym: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  birth_date: Day,
  institution: Type.Union([Type.String({ maxLength: 80 }), Type.Null()]),
});

/** The noun of the messages of each kind, and what differs from the names of the events. */
const NOUNS: Readonly<Record<CaseKind, string>> = {
  period_statement: 'periods',
  residence: 'residence',
  planned_care: 'authorisation',
};
const OTHER_NOUNS: Readonly<Record<string, string>> = {
  'residence.issued': 'entitlement',
  'residence.refused': 'entitlement',
  'planned_care.extension_requested': 'extension',
  'planned_care.extension_refused': 'extension',
};

const SUMMARIES: Readonly<Record<string, string>> = {
  'period_statement.requested': 'A fund asks another side for the periods of a person who agreed.',
  'period_statement.stated': 'The periods on record, as two officers or the register state them.',
  'period_statement.corrected': 'A statement of periods that replaces the one before.',
  'period_statement.refused': 'Why no statement of periods is given.',
  'period_statement.withdrawn': 'A statement of periods is no longer needed.',
  'period_statement.reminded': 'The time to answer a request for periods ends soon or is over.',
  'residence.requested': 'A person insured by one side wants to be registered where they live.',
  'residence.issued': 'The competent side stays responsible for a person who lives in the other.',
  'residence.refused': 'Why a person is not registered at the cost of the other side.',
  'residence.withdrawn': 'A request for a registration is taken back.',
  'residence.registered': 'The side of residence has registered the person, from which day.',
  'residence.changed': 'One side changes a registration from a day on.',
  'residence.cancelled': 'One side ends a registration from a day on.',
  'residence.disputed': 'One side does not agree with a day and proposes another.',
  'residence.acknowledged': 'One side accepts the day that the other has set.',
  'residence.reminded': 'The time to act on a registration ends soon or is over.',
  'planned_care.requested': 'A clinician asks the home side to authorise a treatment.',
  'planned_care.asked': 'The home side needs more medical information.',
  'planned_care.answered': 'The medical information that the home side asked for.',
  'planned_care.granted': 'The home side authorises the treatment, once and until a day.',
  'planned_care.refused': 'Why a treatment is not authorised.',
  'planned_care.withdrawn': 'A request for an authorisation is taken back.',
  'planned_care.appealed': 'The person appeals against a refusal.',
  'planned_care.used': 'The treatment took place under the authorisation.',
  'planned_care.expired': 'An authorisation that was not used is over.',
  'planned_care.revoked': 'The home side takes an authorisation back.',
  'planned_care.extension_requested': 'More time is asked for than the authorisation gives.',
  'planned_care.extended': 'An authorisation is valid for longer.',
  'planned_care.extension_refused': 'An authorisation stays as it is.',
  'planned_care.reminded': 'The time to act on an authorisation ends soon or is over.',
};

/** A kind of message with the event that it tells. */
export interface CaseMessage {
  readonly kind: CaseKind;
  readonly type: string;
  readonly of: ReturnType<typeof messageKind>;
}

function messageOf(kind: CaseKind, type: string, facts: TSchema): CaseMessage['of'] {
  const key = `${kind}.${type}`;
  const noun = OTHER_NOUNS[key] ?? NOUNS[kind];
  const summary = SUMMARIES[key];
  if (summary === undefined) throw new Error(`the message of ${key} has no summary`);
  const members = {
    case_id: Id,
    event_id: Id,
    at: Type.String({ format: 'date-time' }),
    by: By,
    facts,
  };
  return messageKind(
    `people.${noun}.${type.replace(/^extension_/, '')}.v1`,
    summary,
    type === 'requested' ? strict({ ...members, opening: Opening }) : strict(members),
  );
}

/** Every event that crosses the boundary, with its kind of message. */
export const CASE_MESSAGES: readonly CaseMessage[] = (
  Object.keys(CASE_RULES) as CaseKind[]
).flatMap((kind) =>
  Object.entries(CASE_RULES[kind].events)
    .filter(([, rule]) => rule.crosses)
    .map(([type, rule]) => ({ kind, type, of: messageOf(kind, type, rule.facts) })),
);

const BY_EVENT = new Map(CASE_MESSAGES.map((one) => [`${one.kind}.${one.type}`, one.of]));

/** The message that tells an event; null where it does not cross. */
export function messageFor(kind: CaseKind, type: string): CaseMessage['of'] | null {
  return BY_EVENT.get(`${kind}.${type}`) ?? null;
}

/** A message about a case as its handler reads it; the schema of its kind has been checked. */
export interface CaseBody {
  readonly case_id: string;
  readonly event_id: string;
  readonly at: string;
  readonly by: readonly {
    readonly subject: string;
    readonly role: string;
    readonly organisation: string;
  }[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly opening?: {
    readonly lead_side: 'HK' | 'MO' | 'GD';
    readonly is_trial: boolean;
    readonly pseudonym: string;
    readonly birth_date: string;
    readonly institution: string | null;
  };
}
