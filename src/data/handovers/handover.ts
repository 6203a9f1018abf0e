import type { Instant, PlainDate } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Minor } from '../../kernel/money.ts';
import type { StoredFault } from '../../kernel/stored-fault.ts';

/** Where a hand-over stands at home; the hospital has `SENT` before home has said anything. */
export const HANDOVER_STATES = [
  'WAITING',
  'VERIFIED',
  'REFUSED',
  'CANCELLED',
  'VISITED',
  'LAPSED',
] as const;

export type HandoverState = (typeof HANDOVER_STATES)[number];

/** Which follow-up is to take place where. */
export interface HandoverPlace {
  readonly institution: string;
  readonly service_point: string;
  /** Clinic of the Hospital Authority, a code of the law. */
  readonly clinic: string;
  readonly appointment_day: PlainDate;
}

/** What home has found about an application. */
export interface Finding {
  readonly state: HandoverState;
  /** Why it waits or was refused; empty when verified. */
  readonly reasons: readonly StoredFault[];
  readonly is_exempt: boolean;
  /** The fixed fee of the visit in fen; null where the law does not settle it. */
  readonly fee: Minor | null;
  /** The period of the scheme, a code of the law. */
  readonly period: string | null;
  /** First day outside that period. */
  readonly period_ends_on: PlainDate | null;
}

/** An application as home keeps it. */
export interface Handover extends HandoverPlace, Finding {
  readonly person_id: string;
  readonly handover_id: string;
  /** The side of the hospital. */
  readonly side: Jurisdiction;
  readonly appointment_id: string | null;
  /** The hospital of the Hospital Authority, in its own name. */
  readonly hospital: string | null;
  readonly lives_in_area: boolean;
  readonly text_version: string;
  readonly applied_through: 'desk' | 'person';
  readonly applied_by: string;
  readonly applied_at: Instant;
  readonly revision: number;
  readonly decided_by: string | null;
  readonly decided_at: Instant | null;
  readonly visited_on: PlainDate | null;
  readonly encounter_id: string | null;
  readonly note_id: string | null;
}

/** What a hospital writes about a visit. */
export interface VisitNote {
  readonly problem: string;
  readonly findings: string;
  readonly medicines: readonly { readonly name: string; readonly dose: string }[];
  readonly plan: string;
}

/** A document that goes home with a visit. */
export interface VisitDocument {
  readonly document_id: string;
  readonly title: string;
  readonly media_type: 'application/pdf';
  readonly sha256: string;
  readonly size: number;
}
