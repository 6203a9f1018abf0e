import { type Static, Type } from 'typebox';
import { type Instant, millisText } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { type Opening, stateOf } from './opening/opening.ts';
import type { EmergencyPorts } from './ports.ts';

const StringOrNull = Type.Union([Type.String(), Type.Null()]);

/** An opening as staff see it. The person is named only while it is open, to those who may look then. */
export const OpeningView = Type.Object({
  opening_id: Type.String(),
  person_id: StringOrNull,
  masked: Type.String(),
  institution: Type.String(),
  organisation: Type.String(),
  organisation_name: Type.String(),
  reason: Type.String(),
  state: Type.Enum(['WAITING', 'LAPSED', 'OPEN', 'ENDED']),
  asked_name: Type.String(),
  asked_at: Type.String(),
  is_own: Type.Boolean(),
  confirm_until: StringOrNull,
  confirmed_name: StringOrNull,
  opened_at: StringOrNull,
  ends_at: StringOrNull,
  ended_at: StringOrNull,
  review_until: StringOrNull,
  review: Type.Union([Type.Enum(['JUSTIFIED', 'NOT_JUSTIFIED']), Type.Null()]),
  review_note: StringOrNull,
  reviewed_at: StringOrNull,
});

/** Makes the view of an opening for a reader. */
export function openingView(
  ports: Pick<EmergencyPorts, 'clock' | 'organisationName'>,
  of: Opening,
  reader: { readonly subject: string; readonly language: Language },
): Static<typeof OpeningView> {
  const state = stateOf(of, ports.clock.now());
  const text = (at: Instant | null) => (at === null ? null : millisText(at));
  const { opening_id, masked, institution, organisation, reason } = of;
  return {
    opening_id,
    person_id: state === 'OPEN' ? of.person_id : null,
    masked,
    institution,
    organisation,
    organisation_name: ports.organisationName(organisation)?.[reader.language] ?? organisation,
    reason,
    state,
    asked_name: of.asked_name,
    asked_at: millisText(of.asked_at),
    is_own: of.asked_by === reader.subject,
    confirm_until: text(of.confirm_until),
    confirmed_name: of.confirmed_name,
    opened_at: text(of.opened_at),
    ends_at: text(of.ends_at),
    ended_at: text(of.ended_at),
    review_until: text(of.review_until),
    review: of.review,
    review_note: of.review_note,
    reviewed_at: text(of.reviewed_at),
  };
}
