import type { Instant, PlainDate } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { EvidenceCode } from './texts/evidence.ts';
import type { StatusCode } from './texts/statuses.ts';

export const PERIOD_KINDS = ['residence', 'employment', 'self_employment', 'insurance'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A stretch of time, half-open, in which somebody lived, worked or was insured at a place, with its evidence. */
export interface RecordedPeriod {
  readonly period_id: string;
  readonly kind: PeriodKind;
  readonly side: Jurisdiction;
  /** Code of a mainland city such as `zhuhai`; null for Hong Kong and Macao as a whole. */
  readonly place: string | null;
  /** For insurance: the scheme, such as `gd.zhuhai.resident_insurance`; null otherwise. */
  readonly scheme: string | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly evidence: EvidenceCode;
  readonly evidence_reference: string | null;
  readonly recorded_at: Instant;
}

/** A class that a scheme asks for, such as `cssa_recipient`, `non_resident_worker`, `pregnant`, held over a half-open period. */
export interface HeldStatus {
  readonly status_id: string;
  readonly status: StatusCode;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly evidence: EvidenceCode;
}

export const RELATIONS = ['child', 'spouse', 'parent', 'other'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Somebody who depends on the person, over a half-open period. */
export interface Dependant {
  readonly person_id: string;
  readonly relation: Relation;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** What a side has recorded of one person, each list in the order of its first days. */
export interface Standing {
  readonly periods: readonly RecordedPeriod[];
  readonly statuses: readonly HeldStatus[];
  readonly dependants: readonly Dependant[];
}

/** Somebody of whom nothing is recorded. */
export const NO_STANDING: Standing = { periods: [], statuses: [], dependants: [] };
