import type { Session } from '../../platform/postgres/index.ts';
import { type RecordPorts, recordNow } from './fhir/record-images.ts';
import type { ReportRecord } from './report-record.ts';
import { insertReport, type ReportPlace } from './report-store.ts';

/** Keeps a report and lets the record tell of it, in the caller's transaction; the same one again changes nothing. */
export async function keepReport(
  session: Session,
  ports: RecordPorts,
  place: Omit<ReportPlace, 'stored_at'>,
  report: ReportRecord,
): Promise<void> {
  const isNew = await insertReport(session, { ...place, stored_at: ports.clock.now() }, report);
  if (!isNew) return;
  await recordNow(session, ports, place.person_id, [{ kind: 'REPORT', uid: report.report_uid }]);
}
