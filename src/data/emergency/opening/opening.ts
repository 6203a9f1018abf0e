import type { Instant } from '../../../kernel/day.ts';
import type { EmergencyRules } from '../law/emergency-law.ts';

/** Where an opening stands: waits for a witness, lapsed without one, is open, or is over. */
export type OpeningState = 'WAITING' | 'LAPSED' | 'OPEN' | 'ENDED';

export type Review = 'JUSTIFIED' | 'NOT_JUSTIFIED';

/** A record that was asked for in an emergency. */
export interface Opening {
  readonly person_id: string;
  readonly opening_id: string;
  /** The document that was shown, as lists have it. */
  readonly masked: string;
  readonly institution: string;
  readonly organisation: string;
  readonly reason: string;
  readonly asked_by: string;
  readonly asked_name: string;
  readonly asked_at: Instant;
  readonly confirm_until: Instant | null;
  readonly confirmed_by: string | null;
  readonly confirmed_name: string | null;
  readonly opened_at: Instant | null;
  /** The moment from which it is closed again. */
  readonly ends_at: Instant | null;
  readonly ended_at: Instant | null;
  readonly hours: number;
  readonly opened_classes: readonly string[];
  readonly law_digest: string;
  readonly review_until: Instant | null;
  readonly review: Review | null;
  readonly review_note: string | null;
  readonly reviewed_by: string | null;
  readonly reviewed_at: Instant | null;
}

/** Where an opening stands at a moment. */
export function stateOf(
  of: Pick<Opening, 'confirm_until' | 'opened_at' | 'ends_at' | 'ended_at'>,
  at: Instant,
): OpeningState {
  const isPast = (moment: Instant | null) =>
    moment !== null && moment.epochMilliseconds <= at.epochMilliseconds;
  if (of.opened_at === null) {
    return isPast(of.confirm_until) || of.ended_at !== null ? 'LAPSED' : 'WAITING';
  }
  return of.ended_at !== null || isPast(of.ends_at) ? 'ENDED' : 'OPEN';
}

/** The moments of an opening that begins now, by the law that it was asked under. */
export function openFrom(
  at: Instant,
  { open_hours }: Pick<EmergencyRules, 'open_hours'>,
): { readonly opened_at: Instant; readonly ends_at: Instant } {
  return { opened_at: at, ends_at: at.add({ hours: open_hours }) };
}
