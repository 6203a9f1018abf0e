import { type Instant, instant } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { VisitDocument, VisitNote } from '../handover.ts';

/** What the hospital keeps of a report; the patient's number and birth date are not among it. */
export interface ReportedVisit {
  readonly visited_on: string;
  readonly fee: string;
  readonly charge_reference: string | null;
  readonly correction_reason: string | null;
  readonly note: VisitNote;
  readonly documents: readonly VisitDocument[];
  readonly author: string;
}

/** One version of a report. */
export interface VisitVersion {
  readonly handover_id: string;
  readonly version: number;
  readonly content: ReportedVisit;
  readonly state: 'SENT' | 'KEPT' | 'REFUSED';
  readonly code: string | null;
  readonly reported_by: string;
  readonly reported_at: Instant;
  readonly decided_at: Instant | null;
}

type Row = Omit<VisitVersion, 'reported_at' | 'decided_at'> & {
  readonly reported_at: string;
  readonly decided_at: string | null;
};

/** Versions of the report of a hand-over, newest first. */
export async function versionsOf(
  session: Session,
  handover_id: string,
): Promise<readonly VisitVersion[]> {
  const rows = await session.rows<Row>(
    `select handover_id, version, content, state, code, reported_by, reported_at, decided_at
       from data.handover_visit where handover_id = $1 order by version desc`,
    [handover_id],
  );
  return rows.map((row) => ({
    ...row,
    reported_at: instant(row.reported_at),
    decided_at: row.decided_at === null ? null : instant(row.decided_at),
  }));
}

/** Writes a version that goes home. */
export async function insertVersion(
  session: Session,
  made: Omit<VisitVersion, 'state' | 'code' | 'decided_at'>,
): Promise<void> {
  await session.rows(
    `insert into data.handover_visit
       (handover_id, version, content, state, reported_by, reported_at)
     values ($1, $2, $3::jsonb, 'SENT', $4, $5)`,
    [
      made.handover_id,
      made.version,
      JSON.stringify(made.content),
      made.reported_by,
      made.reported_at,
    ],
  );
}

/**
 * Writes what home decided about a version. Kept: the hand-over has been visited, and the bytes of its documents go, which
 * home now holds.
 */
export async function writeDecided(
  session: Session,
  of: { readonly home: Jurisdiction; readonly handover_id: string; readonly version: number },
  decided: { readonly code: string | null; readonly at: Instant },
): Promise<void> {
  const rows = await session.rows<{ content: ReportedVisit }>(
    `update data.handover_visit v
        set state = case when $4::text is null then 'KEPT' else 'REFUSED' end, code = $4,
            decided_at = $5
       from data.handover_desk d
      where d.handover_id = v.handover_id and d.home = $1 and v.handover_id = $2 and v.version = $3
        and v.state = 'SENT'
      returning v.content`,
    [of.home, of.handover_id, of.version, decided.code, decided.at],
  );
  const [kept] = rows;
  if (kept === undefined || decided.code !== null) return;
  await session.rows(
    `update data.handover_file set bytes = null, kept_at = $3
      where handover_id = $1 and document_id = any ($2::uuid[]) and kept_at is null`,
    [of.handover_id, kept.content.documents.map(({ document_id }) => document_id), decided.at],
  );
  await session.rows(
    `update data.handover_desk set state = 'VISITED' where handover_id = $1 and home = $2`,
    [of.handover_id, of.home],
  );
}

/** A document at the hospital. */
export interface DeskFile extends VisitDocument {
  readonly handover_id: string;
  readonly added_at: Instant;
  readonly is_kept: boolean;
}

/** Documents of a hand-over, in the order in which they were added. */
export async function filesOf(session: Session, handover_id: string): Promise<readonly DeskFile[]> {
  const rows = await session.rows<Omit<DeskFile, 'added_at'> & { readonly added_at: string }>(
    `select handover_id, document_id, title, media_type, sha256, size, added_at,
            kept_at is not null as is_kept
       from data.handover_file where handover_id = $1 order by added_at, document_id`,
    [handover_id],
  );
  return rows.map((row) => ({ ...row, added_at: instant(row.added_at) }));
}

/** Adds a document; the same bytes again give the one that is there. */
export async function insertFile(
  session: Session,
  file: VisitDocument & {
    readonly handover_id: string;
    readonly bytes: Uint8Array;
    readonly added_by: string;
    readonly added_at: Instant;
  },
): Promise<void> {
  await session.rows(
    `insert into data.handover_file (handover_id, document_id, title, media_type, sha256, size,
       bytes, added_by, added_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict do nothing`,
    [
      file.handover_id,
      file.document_id,
      file.title,
      file.media_type,
      file.sha256,
      file.size,
      Buffer.from(file.bytes),
      file.added_by,
      file.added_at,
    ],
  );
}

/** A part of a document for the home of its patient; null for everybody else, and once home holds it. */
export async function partOfFile(
  session: Session,
  of: {
    readonly home: Jurisdiction;
    readonly handover_id: string;
    readonly file_id: string;
    readonly offset: number;
  },
  length: number,
): Promise<Uint8Array | null> {
  const [row] = await session.rows<{ part: Uint8Array }>(
    `select substring(f.bytes from $4::int + 1 for $5::int) as part
       from data.handover_file f join data.handover_desk d using (handover_id)
      where d.home = $1 and f.handover_id = $2 and f.document_id = $3
        and f.bytes is not null and $4::int < f.size`,
    [of.home, of.handover_id, of.file_id, of.offset, length],
  );
  return row?.part ?? null;
}
