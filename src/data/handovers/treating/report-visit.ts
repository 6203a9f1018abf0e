import { dayAt, type PlainDate } from '../../../kernel/day.ts';
import type { ShownDocument } from '../../../kernel/documents/document.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import { formatMinor, type Minor } from '../../../kernel/money.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { documentPseudonym, readDocument } from '../../../people/persons/index.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { HOSPITAL_AUTHORITY } from '../../records/index.ts';
import type { VisitDocument, VisitNote } from '../handover.ts';
import { VISIT_REPORTED } from '../messages.ts';
import type { HandoverPorts } from '../ports.ts';
import { visitProblem } from '../visit-problem.ts';
import { type DeskHandover, findDesk } from './desk-store.ts';
import { staffOf } from './request-handover.ts';
import { filesOf, insertVersion, type VisitVersion, versionsOf } from './visit-store.ts';

/** What is written about a visit. */
export interface VisitToReport {
  /** The document that the patient shows on the day. */
  readonly document: ShownDocument;
  readonly birth_date: PlainDate;
  readonly visited_on: PlainDate;
  readonly fee: Minor;
  readonly charge_reference: string | null;
  readonly correction_reason: string | null;
  readonly note: VisitNote;
  readonly document_ids: readonly string[];
  readonly author: string;
}

interface Ready {
  readonly desk: DeskHandover;
  readonly pseudonym: string;
  readonly version: number;
  readonly documents: readonly VisitDocument[];
}

/**
 * Completes a visit and sends its report home, or the correction of one, within the caller's transaction. Fails with
 * `handover.*`, or with the field that is not right.
 */
export async function reportVisit(
  session: Session,
  ports: HandoverPorts,
  principal: Principal,
  asked: VisitToReport & { readonly handover_id: string; readonly institution: string },
): Promise<Result<VisitVersion, Fault>> {
  const ready = await readyToReport(session, ports, asked);
  if (!ready.ok) return ready;
  const { desk, pseudonym, version, documents } = ready.value;
  const gate = await ports.mayCross(session, {
    act: 'handover_sent',
    exporter: desk.institution,
    importer: HOSPITAL_AUTHORITY,
    to: desk.home,
    categories: documents.length === 0 ? ['visit_note'] : ['visit_note', 'documents'],
    purpose: 'continuity',
    subject: pseudonym,
    consent: `handover ${desk.handover_id}`,
    amount: {
      items: documents.length + 1,
      bytes: documents.reduce((sum, { size }) => sum + size, 0),
    },
    erase_at: null,
    about: { type: 'handover', id: desk.handover_id },
    by: principal.subject,
  });
  if (!gate.ok) return gate;
  const { note, charge_reference, correction_reason, author } = asked;
  const visited_on = asked.visited_on.toString();
  const fee = formatMinor(asked.fee);
  const content = { visited_on, fee, charge_reference, correction_reason, note, author, documents };
  const { handover_id } = desk;
  const reported = { reported_by: principal.subject, reported_at: ports.clock.now() };
  await insertVersion(session, { handover_id, version, content, ...reported });
  await ports.send(session, {
    to: desk.home,
    of: VISIT_REPORTED,
    body: {
      handover_id,
      version,
      visited_on,
      pseudonym,
      birth_date: asked.birth_date.toString(),
      fee: { currency: 'CNY', value: fee },
      charge_reference,
      correction_reason,
      note: { ...note, medicines: note.medicines.map((one) => ({ ...one })) },
      documents: documents.map(({ document_id, title, sha256, size }) => {
        return { document_id, title, media_type: 'application/pdf' as const, sha256, size };
      }),
      author,
      by: staffOf(principal),
    },
  });
  const state = { state: 'SENT', code: null, decided_at: null } as const;
  return ok({ handover_id, version, content, ...reported, ...state });
}

async function readyToReport(
  session: Session,
  ports: HandoverPorts,
  asked: VisitToReport & { readonly handover_id: string; readonly institution: string },
): Promise<Result<Ready, Fault>> {
  const desk = await findDesk(session, asked, 'lock');
  if (desk === null) return no(fault('handover.not_found'));
  if (desk.state !== 'VERIFIED' && desk.state !== 'VISITED') {
    return no(fault('handover.not_verified'));
  }
  const versions = await versionsOf(session, desk.handover_id);
  const wrong = versionProblem(versions, asked) ?? dayProblem(ports, desk, asked);
  if (wrong !== null) return no(wrong);
  const pseudonym = patientShown(ports, desk, asked);
  if (!pseudonym.ok) return pseudonym;
  const files = await filesOf(session, desk.handover_id);
  const chosen = files.filter(({ document_id }) => asked.document_ids.includes(document_id));
  if (chosen.length !== new Set(asked.document_ids).size) {
    return no(fault('handover.document_unknown', {}, 'document_ids'));
  }
  const documents = chosen.map(({ document_id, title, media_type, sha256, size }) => {
    return { document_id, title, media_type, sha256, size };
  });
  const version = (versions[0]?.version ?? 0) + 1;
  return ok({ desk, pseudonym: pseudonym.value, version, documents });
}

/** A correction follows the answer to the version before, and says why. */
function versionProblem(
  [last]: readonly VisitVersion[],
  { correction_reason }: VisitToReport,
): Fault | null {
  if (last?.state === 'SENT') return fault('handover.waits_for_home');
  const corrects = last?.state === 'KEPT';
  if (corrects && correction_reason === null) {
    return fault('handover.reason_missing', {}, 'correction_reason');
  }
  return null;
}

function dayProblem(
  ports: HandoverPorts,
  { fee, period_ends_on, opened_at }: DeskHandover,
  asked: VisitToReport,
): Fault | null {
  const of = { fee, period_ends_on, applied_at: opened_at };
  return visitProblem(ports, of, { ...asked, at: ports.clock.now() });
}

/** The patient of the hand-over is before the desk: the document shown stands for the same person. */
function patientShown(
  ports: HandoverPorts,
  desk: DeskHandover,
  asked: VisitToReport,
): Result<string, Fault> {
  const today = dayAt(ports.clock.now(), ZONE);
  const document = readDocument(asked.document, today, { at: 'document.number' });
  if (!document.ok) return document;
  const key = ports.pair_keys.get(desk.home);
  if (key === undefined) throw new Error(`no pair key for ${desk.home}`);
  const pseudonym = documentPseudonym(key, document.value);
  return desk.pseudonyms.includes(pseudonym)
    ? ok(pseudonym)
    : no(fault('handover.person_differs', {}, 'document.number'));
}
