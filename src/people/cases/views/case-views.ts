import { type TSchema, Type } from 'typebox';
import { EntitlementView } from '../../coverage/index.ts';
import { CASE_KINDS } from '../course/kinds.ts';

/** A list that whoever gives it may not change. */
const list = <T extends TSchema>(of: T) => Type.Immutable(Type.Array(of));
const orNull = <T extends TSchema>(of: T) => Type.Union([of, Type.Null()]);

const Text = Type.String();
const TextOrNull = orNull(Text);
const Side = Type.Enum(['HK', 'MO', 'GD']);
const Row = Type.Object({
  fact: Text,
  label: Text,
  value: Text,
  /** In a language that is not told: entered by somebody, or a name that is not translated. */
  is_free: Type.Boolean(),
});
const Source = Type.Object({ title: Text, url: Text });
const Kind = Type.Enum([...CASE_KINDS]);

/** A field of a form, in the shape of the facts of cover. */
const FieldView = Type.Object({
  fact: Text,
  label: Text,
  kind: Type.Enum(['day', 'text', 'words', 'yes_no', 'count', 'code', 'money', 'institution']),
  is_optional: Type.Boolean(),
  codes: list(Type.Object({ code: Text, name: Text })),
  ordinary: Type.Union([Text, Type.Number(), Type.Boolean(), Type.Null()]),
});

const head = {
  case_id: Text,
  reference: Text,
  kind: Kind,
  kind_text: Text,
  state: Text,
  state_text: Text,
  is_closed: Type.Boolean(),
  is_trial: Type.Boolean(),
  lead_side: Side,
  lead_side_text: Text,
  other_side: Side,
  other_side_text: Text,
  /** The side that has to act. */
  owed_by: orNull(Side),
  owed_by_text: TextOrNull,
  is_own_turn: Type.Boolean(),
  due_on: TextOrNull,
  /** Days until the end of the due day; negative when it is over. */
  days_left: orNull(Type.Integer()),
  is_overdue: Type.Boolean(),
  valid_to: TextOrNull,
  masked: TextOrNull,
  opened_at: Text,
};

/** A case in a list. */
export const CaseItemView = Type.Object(head);

const EventView = Type.Object({
  event_id: Text,
  type: Text,
  text: Text,
  at: Text,
  side: Side,
  side_text: Text,
  /** Who of the staff took part, by role and organisation; nobody where the node did it. */
  officers: list(Type.Object({ role: Text, organisation: Text, name: TextOrNull })),
  facts: list(Row),
  /** Why the event does not count in its place; null where it does. */
  objection: TextOrNull,
  has_letter: Type.Boolean(),
});

const ProposalView = Type.Object({
  proposal_id: Text,
  type: Text,
  text: Text,
  state: Type.Enum(['OPEN', 'APPROVED', 'RETURNED']),
  proposed_at: Text,
  proposed_by: Text,
  closed_at: TextOrNull,
  closed_by: TextOrNull,
  note: TextOrNull,
  facts: list(Row),
  is_own: Type.Boolean(),
  /** Whether this sign-in may approve it. */
  may_approve: Type.Boolean(),
});

const PeriodView = Type.Object({
  kind: Text,
  kind_text: Text,
  /** City of the mainland, or the side as a whole. */
  place_text: Text,
  scheme_text: TextOrNull,
  from: Text,
  to: TextOrNull,
  evidence: Text,
  evidence_text: Text,
  evidence_reference: TextOrNull,
});

/** A case with everything that its reader may know and do. */
export const CaseView = Type.Object({
  ...head,
  birth_date: Text,
  person: orNull(Type.Object({ name_zh: Text, name_en: Text })),
  trial: TextOrNull,
  standing: list(Row),
  pending: orNull(Type.Object({ what: Text, on: Text, to: TextOrNull, side: Text })),
  events: list(EventView),
  proposals: list(ProposalView),
  acts: list(
    Type.Object({ type: Text, text: Text, needs_two: Type.Boolean(), fields: list(FieldView) }),
  ),
  periods: list(PeriodView),
  explanation: orNull(EntitlementView),
  letters: list(Type.Object({ event_id: Text, title: Text, at: Text })),
  document: orNull(Type.Object({ document_id: Text, compact: Text })),
  may_appeal: Type.Boolean(),
  sources: list(Source),
});

/** A letter as it is printed. */
export const LetterView = Type.Object({
  event_id: Text,
  case_id: Text,
  reference: Text,
  title: Text,
  day: Text,
  language: Text,
  authority: Type.Object({ name: Text, is_free: Type.Boolean() }),
  person: orNull(Type.Object({ name_zh: Text, name_en: Text })),
  masked: TextOrNull,
  sentences: list(Text),
  facts: list(Row),
  periods: list(PeriodView),
  reasons: list(Type.Object({ code: Text, text: Text })),
  appeal: TextOrNull,
  trial: TextOrNull,
  sources: list(Source),
  /** The signed document, and the texts of the QR codes in which it is carried. */
  document: orNull(Type.Object({ document_id: Text, compact: Text, codes: list(Text) })),
});

/** What a sign-in may open, under which agreement, with which fields. */
export const CaseFormsView = Type.Object({
  consent: Type.Object({ text_version: Text, text: Text }),
  peers: list(Type.Object({ side: Side, name: Text })),
  kinds: list(
    Type.Object({
      kind: Kind,
      title: Text,
      /** Whether the agreement is in force today. */
      is_in_force: Type.Boolean(),
      is_trial: Type.Boolean(),
      trial: TextOrNull,
      note: TextOrNull,
      sources: list(Source),
      /** Which parts this side may take when it opens such a case. */
      parts: list(Type.Enum(['lead', 'other'])),
      may_open: Type.Boolean(),
      fields: list(FieldView),
      states: list(Type.Object({ state: Text, text: Text })),
    }),
  ),
});
