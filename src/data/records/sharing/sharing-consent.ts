import type { PlainDate } from '../../../kernel/day.ts';
import type { Purpose } from '../purpose.ts';
import type { SensitiveClass } from '../repository/classify.ts';

/** What a person lets one institution see. */
export interface SharingConsent {
  readonly person_id: string;
  readonly consent_id: string;
  readonly institution: string;
  /** FHIR resource types; null for all. */
  readonly record_types: readonly string[] | null;
  /** Days of care `[care_from, care_to)`; null for no bound. Records without a day are outside every bound. */
  readonly care_from: PlainDate | null;
  readonly care_to: PlainDate | null;
  readonly purposes: readonly Purpose[];
  /** Sensitive classes that are shared as well; none unless named. */
  readonly sensitive_classes: readonly SensitiveClass[];
  /** In force on `[from_at, to_at)`, ISO text; null until withdrawn. */
  readonly from_at: string;
  readonly to_at: string | null;
  readonly given_by: string;
}

/** A consent as its giver sees it. */
export interface GivenConsent extends Omit<SharingConsent, 'care_from' | 'care_to'> {
  readonly care_from: string | null;
  readonly care_to: string | null;
  readonly recorded_at: string;
  readonly withdrawn_at: string | null;
}
