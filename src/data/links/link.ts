import { day, type Instant, type PlainDate } from '../../kernel/day.ts';
import type { Fault } from '../../kernel/fault.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Role } from '../../kernel/principal.ts';
import type { Result } from '../../kernel/result.ts';

/** Which part of the record is carried, and for what, as it is kept with the link. */
export interface LinkScope {
  /** FHIR resource types; null for all. */
  readonly record_types: readonly string[] | null;
  /** Days of care in the half-open period `[care_from, care_to)`; null is open. */
  readonly care_from: string | null;
  readonly care_to: string | null;
  /** Sensitive classes that the person agreed to carry as well; the others are left out. */
  readonly sensitive_classes?: readonly string[];
  readonly purpose?: 'treatment' | 'continuity';
}

/** Which part of the record goes into a document that leaves this side. */
export interface SummaryScope {
  /** FHIR resource types; null for all. */
  readonly record_types: readonly string[] | null;
  /** Days of care in the half-open period `[care_from, care_to)`; null is open. */
  readonly care_from: PlainDate | null;
  readonly care_to: PlainDate | null;
  /** Sensitive classes that the person lets go as well; none unless named. */
  readonly sensitive_classes: readonly string[];
}

/**
 * The record itself, from the room that keeps it: a FHIR R4 document as JSON in UTF-8. The person is at this node and
 * has applied; what the scope leaves out must not be in it, and genomic content never is.
 */
export type SummaryOf = (
  person_id: string,
  scope: SummaryScope,
) => Promise<Result<Uint8Array, Fault>>;

/** The scope of a link as the room of records reads it. */
export function summaryScope(scope: LinkScope): SummaryScope {
  const { record_types, care_from, care_to, sensitive_classes = [] } = scope;
  const dayOrNull = (text: string | null) => (text === null ? null : day(text));
  return {
    record_types,
    care_from: dayOrNull(care_from),
    care_to: dayOrNull(care_to),
    sensitive_classes,
  };
}

/** What a try to open a link comes to; the database decides it. */
export type LinkOutcome =
  | 'opened'
  | 'wrong_passcode'
  | 'revoked'
  | 'expired'
  | 'not_ready'
  | 'locked'
  | 'used_up'
  | 'other_institution';

/** Whether the codes can be used, as their holder sees it. */
export type LinkState = 'ready' | 'preparing' | 'expired' | 'revoked' | 'locked' | 'used_up';

/** A link as its holder sees it. The codes themselves are with the holder only. */
export interface CarriedLink {
  readonly link_id: string;
  readonly institution: string;
  readonly scope: LinkScope;
  readonly state: LinkState;
  readonly applied_at: Instant;
  readonly ready_at: Instant;
  readonly expires_at: Instant;
  readonly revoked_at: Instant | null;
  readonly openings: number;
  readonly openings_max: number;
  readonly wrong_passcodes: number;
  readonly wrong_passcodes_max: number;
  /** A file was given that opens without a network; ending the link does not reach it. */
  readonly has_packet: boolean;
  /** Days for which the receiver may keep a copy; 0 for none. */
  readonly keep_days: number;
  /** As what somebody else applied for the person; null where the person did. */
  readonly applied_as: string | null;
}

/** Something that happened to a link. */
export interface LinkEvent {
  readonly link_id: string;
  readonly event_id: bigint;
  readonly outcome: LinkOutcome | 'applied' | 'packet_opened' | 'not_let_out';
  readonly at: Instant;
  readonly side: Jurisdiction;
  readonly organisation: string;
}

/** Who wants to open a link: staff of an institution, as their own node says. */
export interface Opener {
  readonly side: Jurisdiction;
  readonly institution: string;
  readonly organisation: string;
  readonly subject: string;
  readonly role: Role;
}

/** An encrypted file of a link, in JWE compact form (`dir`, A256GCM). */
export interface CarriedFile {
  readonly content_type: 'application/fhir+json';
  readonly jwe: string;
}
