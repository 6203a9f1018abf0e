import type { Instant } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';

/** Who agrees: a person of this register, or somebody who is known only by what stands for a document. */
export type ConsentHolder =
  | { readonly person_id: string }
  | { readonly peer: Jurisdiction; readonly pseudonym: string };

/** A consent in force, as it is named in a question to another side. */
export interface CoverageConsent {
  readonly consent_id: string;
  readonly given_at: Instant;
  /** Null until it is withdrawn. */
  readonly until: Instant | null;
  readonly recorded_in: Jurisdiction;
  readonly recorded_through: string;
}
