import type { Instant, PlainDate } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';

/** A stretch of time, half-open, in which somebody lived, worked or was insured at a place, with its evidence. */
export interface StandingPeriod {
  readonly kind: 'residence' | 'employment' | 'self_employment' | 'insurance';
  readonly side: Jurisdiction;
  /** Code of a mainland city; null for Hong Kong and Macao as a whole. */
  readonly place: string | null;
  /** For insurance: the scheme, such as `gd.zhuhai.resident_insurance`. */
  readonly scheme: string | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly evidence: string;
  readonly evidence_reference: string | null;
}

/** A class that schemes ask for, such as `cssa_recipient`, held over a half-open period. */
export interface StandingStatus {
  readonly status: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly evidence: string;
}

/** Somebody who depends on the person, over a half-open period; who it is stays in the register. */
export interface StandingDependant {
  readonly relation: 'child' | 'spouse' | 'parent' | 'other';
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** What the register of periods says of one person. */
export interface Standing {
  readonly periods: readonly StandingPeriod[];
  readonly statuses: readonly StandingStatus[];
  readonly dependants: readonly StandingDependant[];
}

/** Somebody of whom no period is recorded. */
export const NO_STANDING: Standing = { periods: [], statuses: [], dependants: [] };

/** What the register of periods knows of these persons, as it stood at a moment; now unless said. */
export type StandingsOf = (
  session: Session,
  person_ids: readonly string[],
  known_at?: Instant,
) => Promise<ReadonlyMap<string, Standing>>;
