import { day, type Instant, millisText } from '../../../../kernel/day.ts';
import type { Fault } from '../../../../kernel/fault.ts';
import { newId } from '../../../../kernel/id.ts';
import type { Result } from '../../../../kernel/result.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import { depositPatient, depositRecords } from '../../../records/index.ts';
import { appendEvents } from '../../../trail/index.ts';
import type { Handover } from '../../handover.ts';
import type { HandoverPorts } from '../../ports.ts';
import { writeVisited } from '../store/home-store.ts';
import {
  documentsOf,
  insertDocument,
  type KeptReport,
  keptReports,
  writeDecision,
} from '../store/report-store.ts';
import { institutionName, tellDecided } from '../tell-hospital.ts';
import { type VisitNames, visitResources } from './visit-resources.ts';

/** A report with everything it names, ready to be written. */
export interface CompleteReport {
  readonly handover: Handover;
  readonly report: Omit<KeptReport, 'state' | 'code'>;
  /** Documents that were fetched for it, by identifier; those that home holds already are not among them. */
  readonly fetched: ReadonlyMap<string, Uint8Array>;
}

/**
 * Writes a complete report into the record, within the caller's transaction, which holds the hand-over locked: the
 * documents, the encounter and note (a correction as their next version), the decision to the hospital, the notice to the
 * patient. A report that the record does not take is refused with its code. Done before, it does nothing.
 */
export async function keepReport(
  session: Session,
  ports: HandoverPorts,
  of: CompleteReport,
): Promise<void> {
  const { handover, report } = of;
  const names = await namesOf(session, ports, of);
  const written = await writeRecords(session, ports, of, names);
  const code = written.ok ? null : written.error.code;
  const at = ports.clock.now();
  if (!(await writeDecision(session, report, { code, at }))) return;
  const { handover_id, version } = report;
  await tellDecided(session, ports, { to: handover.side, handover_id, version, code });
  if (!written.ok) return;
  await keepDocuments(session, ports, of, names);
  const { encounter_id, note_id } = names;
  const visited_on = day(report.content.visited_on);
  await writeVisited(session, handover, { visited_on, encounter_id, note_id });
  await noteKept(session, of, { encounter_id, at });
  await ports.notify(session, [
    {
      person_id: handover.person_id,
      kind: 'handover_visit_kept',
      facts: {
        institution: institutionName(ports.network, handover.institution),
        day: { day: report.content.visited_on },
      },
      about: { type: 'handover', id: handover_id },
    },
  ]);
}

/** The trail says who brought what, in the same transaction. */
function noteKept(
  session: Session,
  { handover, report }: CompleteReport,
  { encounter_id, at }: { readonly encounter_id: string; readonly at: Instant },
): Promise<void> {
  const { by, documents } = report.content;
  return appendEvents(session, [
    {
      person_id: handover.person_id,
      by: { ...by, jurisdiction: handover.side },
      at: millisText(at),
      interaction: 'deposit.kept',
      resource_type: 'Encounter',
      resource_id: encounter_id,
      amount: documents.length + 1,
    },
  ]);
}

async function namesOf(
  session: Session,
  ports: HandoverPorts,
  { handover, report }: CompleteReport,
): Promise<VisitNames> {
  const fresh = () => newId(ports.clock, ports.random);
  const held = new Map(
    (await documentsOf(session, handover.person_id, [handover.handover_id])).map((one) => [
      one.document_id,
      one.resource_id,
    ]),
  );
  const { person_id, handover_id } = handover;
  const before = (await keptReports(session, person_id, [handover_id])).get(handover_id);
  return {
    medicines_before: before?.content.note.medicines ?? [],
    encounter_id: handover.encounter_id ?? fresh(),
    note_id: handover.note_id ?? fresh(),
    provenance_id: fresh(),
    documents: new Map(
      report.content.documents.map(({ document_id }) => [
        document_id,
        held.get(document_id) ?? fresh(),
      ]),
    ),
  };
}

async function writeRecords(
  session: Session,
  ports: HandoverPorts,
  { handover, report }: CompleteReport,
  names: VisitNames,
): Promise<Result<null, Fault>> {
  const { person_id, institution, side } = handover;
  const name = institutionName(ports.network, institution);
  const resources = visitResources(handover, report.content, {
    ...names,
    institution_name: name.en,
    recorded_at: millisText(ports.clock.now()),
  });
  const { by } = report.content;
  const subject = `${side} ${by.organisation} ${by.subject}`;
  const patient = await depositPatient(session, ports, person_id);
  if (!patient.ok) return patient;
  return depositRecords(session, ports, { person_id, custodian: institution, subject }, resources);
}

async function keepDocuments(
  session: Session,
  ports: HandoverPorts,
  { handover, report, fetched }: CompleteReport,
  names: VisitNames,
): Promise<void> {
  for (const document of report.content.documents) {
    const bytes = fetched.get(document.document_id);
    if (bytes === undefined) continue;
    await insertDocument(session, handover, {
      document_id: document.document_id,
      resource_id: names.documents.get(document.document_id) ?? document.document_id,
      sha256: document.sha256,
      media_type: document.media_type,
      bytes,
      at: ports.clock.now(),
    });
  }
}
