import { Type } from 'typebox';
import type { Instant } from '../../../../kernel/day.ts';
import { LANGUAGES, type Language } from '../../../../kernel/language.ts';
import type { Recipient } from '../ports.ts';
import { groupsOfTypes } from '../record-groups.ts';
import { ACCESS_MODES, type KeptException, type KeptSharing, stateOf } from '../sharing-consent.ts';

const OrNull = <T extends ReturnType<typeof Type.String>>(of: T) => Type.Union([of, Type.Null()]);
const Words = Type.Array(Type.String());
const WordsOrNull = Type.Union([Words, Type.Null()]);
const Count = Type.Union([Type.Integer(), Type.Null()]);
const Texts = Type.Object(
  Object.fromEntries(LANGUAGES.map((language) => [language, Type.String()])) as Record<
    Language,
    ReturnType<typeof Type.String>
  >,
);
/** A name in the four languages; null where nobody has one. */
export const TextsOrNull = Type.Union([Texts, Type.Null()]);

/** An exception as people and programs read it. */
export const ExceptionView = Type.Object({
  opens: Type.Boolean(),
  record_types: WordsOrNull,
  groups: WordsOrNull,
  care_from: OrNull(Type.String()),
  care_to: OrNull(Type.String()),
  linked: WordsOrNull,
  purposes: WordsOrNull,
  sensitive_classes: WordsOrNull,
  people: WordsOrNull,
  needs_break_glass: Type.Boolean(),
});

/** A consent, a refusal or a request as people and programs read it. */
export const SharingView = Type.Object({
  consent_id: Type.String(),
  state: Type.Enum(['REQUESTED', 'GRANTED', 'DENIED', 'REVOKED', 'EXPIRED']),
  basis: Type.String(),
  opens: Type.Boolean(),
  covers_emergency: Type.Boolean(),
  institution: Type.String(),
  institution_name: TextsOrNull,
  recipient_side: OrNull(Type.String()),
  crosses: Type.Boolean(),
  record_types: WordsOrNull,
  groups: WordsOrNull,
  care_from: OrNull(Type.String()),
  care_to: OrNull(Type.String()),
  linked: WordsOrNull,
  study_uids: WordsOrNull,
  people: WordsOrNull,
  purposes: Words,
  sensitive_classes: Words,
  classes_waiting: Words,
  openings: Type.Integer(),
  openings_max: Count,
  access_mode: Type.Enum([...ACCESS_MODES]),
  erase_days: Count,
  from: Type.String(),
  until: OrNull(Type.String()),
  given_as: Type.String(),
  given_name: Type.String(),
  requested_at: OrNull(Type.String()),
  reason: OrNull(Type.String()),
  withdrawn_at: OrNull(Type.String()),
  policy: Type.String(),
  law_digest: Type.String(),
  exceptions: Type.Array(ExceptionView),
});

const list = (of: readonly string[] | null) => (of === null ? null : [...of]);

/** A consent as it stands at a moment. */
export function sharingView(
  kept: KeptSharing,
  { at, recipientOf }: { at: Instant; recipientOf: (institution: string) => Recipient | null },
) {
  const { consent_id, basis, opens, covers_emergency, institution, record_types } = kept;
  return {
    consent_id,
    state: stateOf(kept, at),
    basis,
    opens,
    covers_emergency,
    institution,
    institution_name: recipientOf(institution)?.name ?? null,
    recipient_side: kept.recipient_side,
    crosses: kept.crosses,
    ...boundsView(record_types, kept),
    study_uids: list(kept.study_uids),
    people: list(kept.people),
    purposes: [...kept.purposes],
    sensitive_classes: [...kept.sensitive_classes],
    classes_waiting: [...kept.classes_waiting],
    openings: kept.openings,
    openings_max: kept.openings_max,
    access_mode: kept.access_mode,
    erase_days: kept.erase_days,
    from: kept.from_at,
    until: kept.to_at,
    given_as: kept.given_as,
    given_name: kept.given_name,
    requested_at: kept.requested_at,
    reason: kept.reason,
    withdrawn_at: kept.withdrawn_at,
    policy: kept.policy,
    law_digest: kept.law_digest,
    exceptions: kept.exceptions.map(exceptionView),
  };
}

function exceptionView(one: KeptException) {
  return {
    opens: one.opens,
    ...boundsView(one.record_types, one),
    purposes: list(one.purposes),
    sensitive_classes: list(one.sensitive_classes),
    people: list(one.people),
    needs_break_glass: one.needs_break_glass,
  };
}

/** What records must be like, as people and programs read it. */
export function boundsView(
  record_types: readonly string[] | null,
  of: {
    readonly care_from: string | null;
    readonly care_to: string | null;
    readonly linked: readonly string[] | null;
  },
) {
  return {
    record_types: list(record_types),
    groups: list(groupsOfTypes(record_types)),
    care_from: of.care_from,
    care_to: of.care_to,
    linked: list(of.linked),
  };
}
