import type { Instant, PlainDate } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { CaseEvent, EventFacts } from './course/course.ts';
import type { CaseKind } from './course/kinds.ts';

/** Who of the staff took part in an event, as the other side may see it. */
export interface Actor {
  readonly subject: string;
  readonly role: string;
  readonly organisation: string;
}

/** What a case is, apart from what happens in it. The same at both sides but for person, document and organisation. */
export interface CaseHead {
  readonly case_id: string;
  readonly kind: CaseKind;
  readonly lead_side: Jurisdiction;
  readonly other_side: Jurisdiction;
  readonly is_trial: boolean;
  /** In this side's register; null where the person is not registered here. */
  readonly person_id: string | null;
  readonly pseudonym: string;
  readonly birth_date: PlainDate;
  readonly masked: string | null;
  readonly organisation: string | null;
  readonly institution: string | null;
  readonly opened_at: Instant;
}

/** What a case's history amounts to, as lists show it. */
export interface CaseSummary {
  readonly state: string;
  /** The side that has to act, and until the end of which day; both null where no clock runs. */
  readonly owed_by: Jurisdiction | null;
  readonly due_on: PlainDate | null;
  /** First day on which an authorisation is no longer valid. */
  readonly valid_to: PlainDate | null;
  readonly is_closed: boolean;
}

export type CaseFile = CaseHead & CaseSummary & { readonly sequence: bigint };

/** An event with who brought it about. */
export interface RecordedEvent extends CaseEvent {
  readonly officers: readonly Actor[];
}

/** A decision in the making. */
export interface Proposal {
  readonly proposal_id: string;
  readonly type: string;
  readonly facts: EventFacts;
  readonly proposed_by: string;
  readonly proposed_in: string;
  readonly proposed_at: Instant;
  readonly state: 'OPEN' | 'APPROVED' | 'RETURNED';
  readonly closed_by: string | null;
  readonly closed_at: Instant | null;
  readonly note: string | null;
}

/** The side across the boundary. */
export function peerOf(head: Pick<CaseHead, 'lead_side' | 'other_side'>, node: Jurisdiction) {
  return head.lead_side === node ? head.other_side : head.lead_side;
}

/** How people call a case: short, and the same at both sides. */
export function referenceOf(case_id: string): string {
  const tail = case_id.replaceAll('-', '').slice(-10).toUpperCase();
  return `C-${tail.slice(0, 5)}-${tail.slice(5)}`;
}
