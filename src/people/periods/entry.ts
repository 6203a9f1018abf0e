import { compareDays, type Instant, type PlainDate } from '../../kernel/day.ts';
import { digestOf } from '../../kernel/digest.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { EvidenceCode } from './texts/evidence.ts';

/** What an entry says: a period, a status that is held, or that somebody depends on the person. */
export const ENTRY_SORTS = ['period', 'status', 'dependant'] as const;
export type EntrySort = (typeof ENTRY_SORTS)[number];

export type EntryChange = 'recorded' | 'corrected' | 'ended' | 'withdrawn';

/** The content of one entry, the same shape for all sorts, so that all are kept and changed in one way. */
export interface EntryContent {
  readonly sort: EntrySort;
  /** The kind of a period, the status, or the relation of a dependant. */
  readonly code: string;
  readonly side: Jurisdiction | null;
  readonly place: string | null;
  readonly scheme: string | null;
  /** Whom a dependant's entry is about. */
  readonly dependant_id: string | null;
  readonly from: PlainDate;
  /** The first day after it; null while it goes on. */
  readonly to: PlainDate | null;
  readonly evidence: EvidenceCode;
  readonly evidence_reference: string | null;
}

/** Who records, and at which organisation. */
export interface Recorder {
  readonly subject: string;
  readonly role: string;
  readonly organisation: string;
}

/** One version of an entry of one person. */
export interface Entry extends EntryContent {
  readonly person_id: string;
  readonly entry_id: string;
  readonly version: number;
  readonly change: EntryChange;
  readonly recorded_at: Instant;
}

/** A version with who made it and when it was replaced, as histories show it. */
export interface EntryVersion extends Entry {
  readonly sequence: bigint;
  readonly recorded_by: Recorder;
  readonly superseded_at: Instant | null;
}

/** What stands for a content: the same content always has the same digest. */
export function contentDigest(content: EntryContent): string {
  const { sort, code, side, place, scheme, dependant_id, evidence, evidence_reference } = content;
  return digestOf({
    sort,
    code,
    side,
    place,
    scheme,
    dependant_id,
    from: content.from.toString(),
    to: content.to?.toString() ?? null,
    evidence,
    evidence_reference,
  });
}

/** Whether two half-open stretches share a day. */
export function overlaps(
  a: { readonly from: PlainDate; readonly to: PlainDate | null },
  b: { readonly from: PlainDate; readonly to: PlainDate | null },
): boolean {
  return isBefore(a.from, b.to) && isBefore(b.from, a.to);
}

function isBefore(day: PlainDate, end: PlainDate | null): boolean {
  return end === null || compareDays(day, end) < 0;
}
