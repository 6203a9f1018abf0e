import { type Fault, fault } from '../../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import { fetchFile, isPdf } from '../../fetch-file.ts';
import type { Handover, VisitDocument } from '../../handover.ts';
import type { HandoverPorts } from '../../ports.ts';
import { findHandover } from '../store/home-store.ts';
import {
  documentsOf,
  type KeptReport,
  reportsOf,
  waitingReports,
  writeDecision,
} from '../store/report-store.ts';
import { tellDecided } from '../tell-hospital.ts';
import { keepReport } from './keep-report.ts';

const REPORTS_AT_ONCE = 100;

/**
 * Fetches the documents of reports that wait for them and keeps each report in a transaction of its own. Crashed or cut
 * off at any point it begins that report again. A side that is away is left for the next run.
 */
export async function fetchDocuments(
  ports: HandoverPorts,
): Promise<{ readonly kept: number; readonly refused: number; readonly waiting: number }> {
  const tally = { kept: 0, refused: 0, waiting: 0 };
  for (const report of await waitingReports(ports.database, REPORTS_AT_ONCE)) {
    const done = await completeReport(ports, report);
    if (done === null) tally.waiting += 1;
    else if (done) tally.kept += 1;
    else tally.refused += 1;
  }
  return tally;
}

/** Whether it was kept; null while it has to wait. */
async function completeReport(ports: HandoverPorts, report: KeptReport): Promise<boolean | null> {
  const handover = await findHandover(ports.database, report.handover_id);
  if (handover === null) throw new Error(`no hand-over ${report.handover_id}`);
  const fetched = await fetchAll(ports, handover, report);
  if (fetched === null) return null;
  return ports.database.transaction((session) => decide(session, ports, report, fetched));
}

type Fetched = Result<ReadonlyMap<string, Uint8Array>, Fault>;

/** Everything that home does not hold yet; a fault where a file is not the announced one; null while the side is away. */
async function fetchAll(
  ports: HandoverPorts,
  handover: Handover,
  report: KeptReport,
): Promise<Fetched | null> {
  const held = new Set(
    (await documentsOf(ports.database, handover.person_id, [handover.handover_id])).map(
      ({ document_id }) => document_id,
    ),
  );
  const files = new Map<string, Uint8Array>();
  for (const document of report.content.documents) {
    if (held.has(document.document_id)) continue;
    const bytes = await fetchOne(ports, handover, document);
    if (bytes === null) return null;
    if (!bytes.ok) return bytes;
    files.set(document.document_id, bytes.value);
  }
  return ok(files);
}

async function fetchOne(
  ports: HandoverPorts,
  { side, handover_id }: Handover,
  { document_id: file_id, sha256, size }: VisitDocument,
): Promise<Result<Uint8Array, Fault> | null> {
  const bytes = await fetchFile(ports, side, { handover_id, file_id, sha256, size });
  if (!bytes.ok) return bytes.error.code === 'handover.bytes_differ' ? bytes : null;
  return isPdf(bytes.value) ? bytes : no(fault('handover.document_kind'));
}

async function decide(
  session: Session,
  ports: HandoverPorts,
  report: KeptReport,
  fetched: Fetched,
): Promise<boolean | null> {
  const handover = await findHandover(session, report.handover_id, 'lock');
  if (handover === null) throw new Error(`no hand-over ${report.handover_id}`);
  const reports = await reportsOf(session, handover);
  const present = reports.find(({ version }) => version === report.version);
  // Another run was faster.
  if (present?.state !== 'RECEIVED') return present?.state === 'KEPT';
  const isFirst = reports.every((one) => one.version >= report.version || one.state !== 'RECEIVED');
  if (!isFirst) return null;
  if (fetched.ok) {
    await keepReport(session, ports, { handover, report, fetched: fetched.value });
    const [now] = (await reportsOf(session, handover)).filter(
      (one) => one.version === report.version,
    );
    return now?.state === 'KEPT';
  }
  const { code } = fetched.error;
  await writeDecision(session, report, { code, at: ports.clock.now() });
  const { handover_id, version } = report;
  await tellDecided(session, ports, { to: handover.side, handover_id, version, code });
  return false;
}
