import type { MessageHandler, Received } from '../../../../exchange/index.ts';
import { day, type Instant } from '../../../../kernel/day.ts';
import { type Canonical, canonicalJson, sha256 } from '../../../../kernel/digest.ts';
import type { FaultCode } from '../../../../kernel/fault.ts';
import type { Jurisdiction } from '../../../../kernel/jurisdiction.ts';
import { minor } from '../../../../kernel/money.ts';
import { findByPseudonyms } from '../../../../people/persons/index.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { Handover } from '../../handover.ts';
import { type ReportBody, VISIT_REPORTED } from '../../messages.ts';
import type { HandoverPorts } from '../../ports.ts';
import { visitProblem } from '../../visit-problem.ts';
import { findHandover } from '../store/home-store.ts';
import { documentsOf, insertReport, type KeptReport, reportsOf } from '../store/report-store.ts';
import { tellDecided } from '../tell-hospital.ts';
import { keepReport } from './keep-report.ts';

/**
 * Takes the report of a visit. What is not of this hand-over, person or time is refused with a code; the same report
 * again is answered again and changes nothing; one without documents that home does not hold is kept at once.
 */
export function reportedHandler(
  ports: HandoverPorts,
): MessageHandler<typeof VISIT_REPORTED.schema> {
  return {
    of: VISIT_REPORTED,
    handle: async (session, message) => {
      const { body, from, id: in_reply_to } = message;
      const { handover_id, version } = body;
      const handover = await findHandover(session, handover_id, 'lock');
      const code =
        handover === null || handover.side !== from
          ? 'handover.not_found'
          : await takeReport(session, ports, handover, message);
      if (code === undefined) return;
      await tellDecided(session, ports, { to: from, handover_id, version, code, in_reply_to });
    },
  };
}

/** What is to be answered at once: a code, null for kept; undefined where the answer follows or was given. */
async function takeReport(
  session: Session,
  ports: HandoverPorts,
  handover: Handover,
  { body, from, received_at }: Received<ReportBody>,
): Promise<string | null | undefined> {
  const { handover_id, version } = body;
  const { person_id } = handover;
  const reports = await reportsOf(session, handover);
  const digest = sha256(canonicalJson(body as Canonical));
  const same = reports.find((one) => one.version === version);
  if (same !== undefined) {
    if (same.digest !== digest) return 'handover.version_passed';
    return same.state === 'RECEIVED' ? undefined : same.code;
  }
  const wrong = await wrongWith(session, ports, { handover, reports, body, from, received_at });
  if (wrong !== null) return wrong;
  const report = { person_id, handover_id, version, digest, content: body, received_at };
  await insertReport(session, report);
  await keepIfComplete(session, ports, { handover, reports, report });
  return undefined;
}

/** Why a report is not taken; null where it is. Looked at in the order in which the reasons tell least. */
async function wrongWith(
  session: Session,
  ports: HandoverPorts,
  of: {
    readonly handover: Handover;
    readonly reports: readonly KeptReport[];
    readonly body: ReportBody;
    readonly from: Jurisdiction;
    readonly received_at: Instant;
  },
): Promise<FaultCode | null> {
  const { handover, reports, body, from, received_at } = of;
  const look = {
    by: { ...body.by, jurisdiction: from },
    purpose: 'handover',
    at: received_at,
  } as const;
  const found = await findByPseudonyms(session, from, [body.pseudonym], look);
  const person = found.get(body.pseudonym);
  const isPatient =
    person?.person_id === handover.person_id && person.birth_date.equals(day(body.birth_date));
  if (!isPatient) return 'handover.person_differs';
  const isOpen = handover.state === 'VERIFIED' || handover.state === 'VISITED';
  if (!isOpen) return 'handover.not_verified';
  const point = ports.network.point(body.by.organisation);
  if (point?.institution !== handover.institution) return 'organisation.not_a_point';
  if (reports.some((one) => one.version > body.version)) return 'handover.version_passed';
  if (handover.state === 'VISITED' && body.correction_reason === null) {
    return 'handover.reason_missing';
  }
  const visit = visitProblem(ports, handover, {
    visited_on: day(body.visited_on),
    fee: minor(body.fee.value),
    at: received_at,
  });
  return visit?.code ?? null;
}

async function keepIfComplete(
  session: Session,
  ports: HandoverPorts,
  of: {
    readonly handover: Handover;
    readonly reports: readonly KeptReport[];
    readonly report: Omit<KeptReport, 'state' | 'code'>;
  },
): Promise<void> {
  const { handover, reports, report } = of;
  // An earlier version still waits for its documents: this one takes its turn behind it.
  if (reports.some(({ state }) => state === 'RECEIVED')) return;
  const held = new Set(
    (await documentsOf(session, handover.person_id, [handover.handover_id])).map(
      ({ document_id }) => document_id,
    ),
  );
  const isComplete = report.content.documents.every(({ document_id }) => held.has(document_id));
  if (isComplete) await keepReport(session, ports, { handover, report, fetched: new Map() });
}
