import type { Instant } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { ImageScope } from './image-scope.ts';
import type { ReportRecord } from './report-record.ts';
import { type Owned, seen } from './view-store.ts';

/** The attendance to which a report belongs, and how it came. */
export interface ReportPlace {
  readonly person_id: string;
  readonly custodian: string;
  readonly visit_day: string;
  readonly stored_through: string;
  readonly stored_at: Instant;
}

/** A report in a list. */
export interface ListedReport extends Owned {
  readonly report_uid: string;
  readonly custodian: string;
  readonly visit_day: string;
  readonly media_type: string;
  readonly sha256: string;
  readonly size: number;
  readonly stored_at: string;
}

/** Inserts a report. Says false where it was there already. */
export async function insertReport(
  session: Session,
  place: ReportPlace,
  { report_uid, media_type, sha256, bytes }: ReportRecord,
): Promise<boolean> {
  const rows = await session.rows(
    `insert into data.image_report (person_id, report_uid, custodian, visit_day, media_type, sha256,
       size, bytes, stored_at, stored_through)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing
     returning report_uid`,
    [
      place.person_id,
      report_uid,
      place.custodian,
      place.visit_day,
      media_type,
      sha256,
      bytes.length,
      Buffer.from(bytes),
      place.stored_at,
      place.stored_through,
    ],
  );
  return rows.length === 1;
}

const COLUMNS = `r.person_id, r.report_uid, r.custodian, r.visit_day, r.media_type, r.sha256, r.size,
  r.stored_at`;

/** Reports that may be seen, newest first; of one person where that is said. */
export function findReports(
  session: Session,
  scope: ImageScope,
  of: { readonly person_ids: readonly string[] | null; readonly limit: number },
): Promise<readonly ListedReport[]> {
  const { sql, values } = seen(scope, 'DiagnosticReport', 'r');
  const at = (nth: number) => `$${values.length + nth}`;
  return session.rows<ListedReport>(
    `select ${COLUMNS} from data.image_report r
      where ${sql} and (${at(1)}::uuid[] is null or r.person_id = any(${at(1)}))
      order by r.visit_day desc, r.stored_at desc, r.report_uid limit ${at(2)}`,
    [...values, of.person_ids, of.limit],
  );
}

/** A report with its original bytes; null when it may not be seen or is not there. */
export async function findReport(
  session: Session,
  scope: ImageScope,
  report_uid: string,
): Promise<(ListedReport & { readonly bytes: Uint8Array }) | null> {
  const { sql, values } = seen(scope, 'DiagnosticReport', 'r');
  const [row] = await session.rows<ListedReport & { bytes: Uint8Array }>(
    `select ${COLUMNS}, r.bytes from data.image_report r
      where ${sql} and r.report_uid = $${values.length + 1} limit 1`,
    [...values, report_uid],
  );
  return row ?? null;
}
