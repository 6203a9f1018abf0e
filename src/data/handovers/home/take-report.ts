import type { MessageHandler } from '../../../exchange/index.ts';
import { compareDays, day, dayAt, type Instant } from '../../../kernel/day.ts';
import { type Canonical, canonicalJson, sha256 } from '../../../kernel/digest.ts';
import { type FaultCode, fault, type Fault } from '../../../kernel/fault.ts';
import { type Jurisdiction, ZONE } from '../../../kernel/jurisdiction.ts';
import { minor } from '../../../kernel/money.ts';
import { findByPseudonyms } from '../../../people/persons/index.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { Handover } from '../handover.ts';
import { daysOf } from '../handover-law.ts';
import { type ReportBody, VISIT_DECIDED, VISIT_REPORTED } from '../messages.ts';
import type { HandoverPorts } from '../ports.ts';
import { findHandover } from './home-store.ts';
import { keepReport } from './keep-report.ts';
import { documentsOf, insertReport, type KeptReport, reportsOf } from './report-store.ts';

/**
 * Takes the report of a visit. What is not of this hand-over, person or time is refused with a code; the same report
 * again is answered again and changes nothing; one without documents that home does not hold is kept at once.
 */
export function reportedHandler(ports: HandoverPorts): MessageHandler<typeof VISIT_REPORTED.schema> {
  return {
    of: VISIT_REPORTED,
    handle: async (session, { body, from, received_at, id }) => {
      const { handover_id, version } = body;
      const answer = (code: string | null) =>
        tellDecided(session, ports, { to: from, handover_id, version, code, in_reply_to: id });
      const handover = await findHandover(session, handover_id, 'lock');
      if (handover === null || handover.side !== from) return answer('handover.not_found');
      const reports = await reportsOf(session, handover);
      const digest = sha256(canonicalJson(body as Canonical));
      const same = reports.find((one) => one.version === version);
      if (same !== undefined) {
        if (same.digest !== digest) return answer('handover.version_passed');
        return same.state === 'RECEIVED' ? undefined : answer(same.code);
      }
      const wrong = await wrongWith(session, ports, { handover, reports, body, from, received_at });
      if (wrong !== null) return answer(wrong);
      const { person_id } = handover;
      const report = { person_id, handover_id, version, digest, content: body, received_at };
      await insertReport(session, report);
      await keepIfComplete(session, ports, { handover, reports, report });
    },
  };
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

/** What is wrong with day and fee of a visit (`handover.day_wrong`, `handover.too_late`, `handover.fee_wrong`); the same at both sides. */
export function visitProblem(
  { rulebook }: Pick<HandoverPorts, 'rulebook'>,
  of: Pick<Handover, 'fee' | 'period_ends_on'> & { readonly applied_at: Instant },
  visit: {
    readonly visited_on: ReturnType<typeof day>;
    readonly fee: bigint;
    readonly at: Instant;
  },
): Fault | null {
  const { visited_on, fee, at } = visit;
  const today = dayAt(at, ZONE);
  const isInTime =
    compareDays(visited_on, dayAt(of.applied_at, ZONE)) >= 0 &&
    compareDays(visited_on, today) <= 0 &&
    (of.period_ends_on === null || compareDays(visited_on, of.period_ends_on) < 0);
  if (!isInTime) return fault('handover.day_wrong', {}, 'visited_on');
  const days = daysOf(rulebook, 'report_days_after_visit', visited_on);
  if (!days.ok) return days.error;
  const last = visited_on.add({ days: days.value + 1 });
  if (compareDays(today, last) >= 0) {
    return fault('handover.too_late', { day: last.toString() }, 'visited_on');
  }
  if (of.fee === null || fee <= of.fee) return null;
  return fault('handover.fee_wrong', { most: inYuan(of.fee) }, 'fee');
}

function inYuan(fen: bigint): string {
  return `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
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
  const held = new Set((await documentsOf(session, handover)).map(({ document_id }) => document_id));
  const isComplete = report.content.documents.every(({ document_id }) => held.has(document_id));
  if (isComplete) await keepReport(session, ports, { handover, report, fetched: new Map() });
}

/** Sends what became of a report. */
export async function tellDecided(
  session: Session,
  { send }: Pick<HandoverPorts, 'send'>,
  of: {
    readonly to: Jurisdiction;
    readonly handover_id: string;
    readonly version: number;
    readonly code: string | null;
    readonly in_reply_to?: string;
  },
): Promise<void> {
  const { to, handover_id, version, code, in_reply_to } = of;
  await send(session, {
    to,
    of: VISIT_DECIDED,
    body: { handover_id, version, code },
    ...(in_reply_to !== undefined && { in_reply_to }),
  });
}
