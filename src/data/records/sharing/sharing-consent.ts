import { type Instant, instant, type PlainDate } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Purpose } from '../purpose.ts';
import type { SensitiveClass } from '../repository/classify.ts';

/** What the act was: an own consent, a link that is carried, a visit, or access in an emergency. */
export type SharingBasis = 'consent' | 'link' | 'visit' | 'break_glass';

/** Whether the receiver may only look, or keep a copy for a while. */
export const ACCESS_MODES = ['view', 'store'] as const;
export type AccessMode = (typeof ACCESS_MODES)[number];

/** Whom a refusal is about where it is about everybody. */
export const EVERYBODY = '*';

/** What records must be like; null asks for nothing. */
export interface RecordBounds {
  /** FHIR resource types. */
  readonly record_types: readonly string[] | null;
  /** Days of care `[care_from, care_to)`. Records without a day are outside every bound. */
  readonly care_from: PlainDate | null;
  readonly care_to: PlainDate | null;
  /** `instance:`, `related:` or `authoredby:` with a reference (IHE PCF, data.meaning). */
  readonly linked: readonly string[] | null;
}

/** An exception, one level deep: let in although the rest is not, or left out although the rest is let in. */
export interface SharingException extends RecordBounds {
  readonly opens: boolean;
  /** Null for those of the consent. */
  readonly purposes: readonly Purpose[] | null;
  readonly sensitive_classes: readonly SensitiveClass[] | null;
  /** Sign-ins of staff; null for everybody there. */
  readonly people: readonly string[] | null;
  /** Only while an emergency access of the one who looks is open. */
  readonly needs_break_glass: boolean;
}

/** What a person decides about one institution, or about everybody where it is a refusal. */
export interface SharingTerms extends RecordBounds {
  readonly institution: string;
  readonly basis: SharingBasis;
  /** False for a refusal. */
  readonly opens: boolean;
  readonly covers_emergency: boolean;
  readonly people: readonly string[] | null;
  readonly study_uids: readonly string[] | null;
  readonly purposes: readonly Purpose[];
  /** Sensitive classes that are shared as well; none unless named. They open with the second agreement. */
  readonly sensitive_classes: readonly SensitiveClass[];
  readonly second_agreement: boolean;
  readonly openings_max: number | null;
  readonly access_mode: AccessMode;
  readonly erase_days: number | null;
  /** In force until this moment, ISO text; null until withdrawn. */
  readonly to_at: string | null;
  readonly exceptions: readonly SharingException[];
}

/** Who decided: the person, or somebody who may decide for them. */
export interface Giver {
  /** `self`, or the kind of decider that the law names. */
  readonly as: string;
  readonly subject: string;
  /** As the person knows them; empty for the person. */
  readonly name: string;
  readonly decider_id: string | null;
}

/** What becomes of a consent; EXPIRED and REVOKED follow from its moments. */
export type SharingState = 'REQUESTED' | 'GRANTED' | 'DENIED' | 'REVOKED' | 'EXPIRED';

/** A consent as the store keeps it. Moments are ISO text. */
export interface KeptSharing {
  readonly person_id: string;
  readonly consent_id: string;
  readonly institution: string;
  readonly basis: SharingBasis;
  readonly opens: boolean;
  readonly covers_emergency: boolean;
  readonly answer: 'REQUESTED' | 'GRANTED' | 'DENIED';
  readonly people: readonly string[] | null;
  readonly record_types: readonly string[] | null;
  readonly care_from: string | null;
  readonly care_to: string | null;
  readonly linked: readonly string[] | null;
  readonly study_uids: readonly string[] | null;
  readonly purposes: readonly Purpose[];
  readonly sensitive_classes: readonly SensitiveClass[];
  readonly classes_waiting: readonly SensitiveClass[];
  readonly second_at: string | null;
  readonly openings_max: number | null;
  readonly openings: number;
  readonly access_mode: AccessMode;
  readonly erase_days: number | null;
  readonly recipient_side: Jurisdiction | null;
  readonly crosses: boolean;
  readonly policy: string;
  readonly law_digest: string;
  readonly from_at: string;
  readonly to_at: string | null;
  readonly given_by: string;
  readonly given_as: string;
  readonly given_name: string;
  readonly decider_id: string | null;
  readonly requested_by: string | null;
  readonly requested_at: string | null;
  readonly reason: string | null;
  readonly recorded_at: string;
  readonly answered_at: string | null;
  readonly withdrawn_at: string | null;
  readonly withdrawn_by: string | null;
  readonly exceptions: readonly KeptException[];
}

export interface KeptException extends Omit<SharingException, 'care_from' | 'care_to'> {
  readonly care_from: string | null;
  readonly care_to: string | null;
}

/** The state of a consent at a moment. */
export function stateOf(
  { answer, withdrawn_at, to_at }: Pick<KeptSharing, 'answer' | 'withdrawn_at' | 'to_at'>,
  at: Instant,
): SharingState {
  if (answer !== 'GRANTED') return answer;
  if (withdrawn_at !== null) return 'REVOKED';
  const isOver = to_at !== null && instant(to_at).epochMilliseconds <= at.epochMilliseconds;
  return isOver ? 'EXPIRED' : 'GRANTED';
}
