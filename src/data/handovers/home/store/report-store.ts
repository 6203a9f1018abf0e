import { type Instant, instant } from '../../../../kernel/day.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { ReportBody } from '../../messages.ts';

/** A report of a visit as it came home. */
export interface KeptReport {
  readonly person_id: string;
  readonly handover_id: string;
  readonly version: number;
  readonly digest: string;
  readonly content: ReportBody;
  readonly state: 'RECEIVED' | 'KEPT' | 'REFUSED';
  readonly code: string | null;
  readonly received_at: Instant;
}

type Row = Omit<KeptReport, 'received_at'> & { readonly received_at: string };

const COLUMNS = `person_id, handover_id, version, digest, content, state, code, received_at`;
const reportOf = (row: Row): KeptReport => ({ ...row, received_at: instant(row.received_at) });

/** Reports of a hand-over, the first one first. */
export async function reportsOf(
  session: Session,
  of: { readonly person_id: string; readonly handover_id: string },
): Promise<readonly KeptReport[]> {
  const rows = await session.rows<Row>(
    `select ${COLUMNS} from data.handover_report where person_id = $1 and handover_id = $2
      order by version`,
    [of.person_id, of.handover_id],
  );
  return rows.map(reportOf);
}

/** The newest kept report of each of a person's hand-overs. */
export async function keptReports(
  session: Session,
  person_id: string,
  handover_ids: readonly string[],
): Promise<ReadonlyMap<string, KeptReport>> {
  const rows = await session.rows<Row>(
    `select distinct on (handover_id) ${COLUMNS} from data.handover_report
      where person_id = $1 and handover_id = any ($2::uuid[]) and state = 'KEPT'
      order by handover_id, version desc`,
    [person_id, handover_ids],
  );
  return new Map(rows.map((row) => [row.handover_id, reportOf(row)]));
}

/** Writes down a report that came. */
export async function insertReport(
  session: Session,
  report: Omit<KeptReport, 'state' | 'code'>,
): Promise<void> {
  await session.rows(
    `insert into data.handover_report
       (person_id, handover_id, version, digest, content, state, received_at)
     values ($1, $2, $3, $4, $5::jsonb, 'RECEIVED', $6)`,
    [
      report.person_id,
      report.handover_id,
      report.version,
      report.digest,
      JSON.stringify(report.content),
      report.received_at,
    ],
  );
}

/** Writes what became of a report. Says false when that was written before. */
export async function writeDecision(
  session: Session,
  of: Pick<KeptReport, 'person_id' | 'handover_id' | 'version'>,
  decided: { readonly code: string | null; readonly at: Instant },
): Promise<boolean> {
  const rows = await session.rows(
    `update data.handover_report
        set state = case when $4::text is null then 'KEPT' else 'REFUSED' end, code = $4,
            decided_at = $5
      where person_id = $1 and handover_id = $2 and version = $3 and state = 'RECEIVED'
      returning version`,
    [of.person_id, of.handover_id, of.version, decided.code, decided.at],
  );
  return rows.length === 1;
}

/** Reports that wait for their documents, the oldest first. */
export async function waitingReports(
  session: Session,
  limit: number,
): Promise<readonly KeptReport[]> {
  const rows = await session.rows<Row>(
    `select ${COLUMNS} from data.handover_report where state = 'RECEIVED'
      order by received_at, handover_id, version limit $1`,
    [limit],
  );
  return rows.map(reportOf);
}

/** A document of a visit that home holds. */
export interface HeldDocument {
  readonly document_id: string;
  readonly resource_id: string;
  readonly sha256: string;
}

/** Documents of a person's hand-overs that home holds already. */
export function documentsOf(
  session: Session,
  person_id: string,
  handover_ids: readonly string[],
): Promise<readonly HeldDocument[]> {
  return session.rows<HeldDocument>(
    `select document_id, resource_id, sha256 from data.handover_document
      where person_id = $1 and handover_id = any ($2::uuid[])`,
    [person_id, handover_ids],
  );
}

/** Keeps a document, byte for byte. */
export async function insertDocument(
  session: Session,
  of: { readonly person_id: string; readonly handover_id: string },
  document: HeldDocument & {
    readonly media_type: string;
    readonly bytes: Uint8Array;
    readonly at: Instant;
  },
): Promise<void> {
  await session.rows(
    `insert into data.handover_document (person_id, handover_id, document_id, resource_id, sha256,
       media_type, bytes, kept_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      of.person_id,
      of.handover_id,
      document.document_id,
      document.resource_id,
      document.sha256,
      document.media_type,
      Buffer.from(document.bytes),
      document.at,
    ],
  );
}

/** The bytes behind a DocumentReference; null where it describes none of ours. */
export async function readDocumentBytes(
  session: Session,
  resource_id: string,
): Promise<{
  readonly person_id: string;
  readonly media_type: string;
  readonly bytes: Uint8Array;
} | null> {
  const [row] = await session.rows<{ person_id: string; media_type: string; bytes: Uint8Array }>(
    'select person_id, media_type, bytes from data.handover_document where resource_id = $1',
    [resource_id],
  );
  return row ?? null;
}
