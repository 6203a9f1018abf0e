import type {
  Composition,
  CompositionSection,
  DocumentReference,
  Encounter,
  Provenance,
  Resource,
} from '@medplum/fhirtypes';
import type { Handover } from '../../handover.ts';
import type { ReportBody } from '../../messages.ts';
import { type VisitMedicine, visitMedicines } from './visit-medicines.ts';

type Named<T extends Resource> = T & { readonly id: string };

/** Identifiers of a visit in the record. */
export interface VisitNames {
  readonly encounter_id: string;
  readonly note_id: string;
  readonly provenance_id: string;
  /** Identifier of the DocumentReference, by document. */
  readonly documents: ReadonlyMap<string, string>;
  /** Medicines of the version that the record holds now; none before the first. */
  readonly medicines_before: ReportBody['note']['medicines'];
}

const LOINC = 'http://loinc.org';
const HANDOVER_SYSTEM = 'urn:sampan:handover';
const DOCUMENT_SYSTEM = 'urn:sampan:document-sha256';

/** Sections of a note of a visit, each with its LOINC code, in the order in which it is read. */
const SECTIONS = [
  ['problem', '29299-5', 'Reason for visit'],
  ['findings', '29545-1', 'Physical findings'],
  ['medicines', '10160-0', 'History of medication use'],
  ['plan', '18776-5', 'Plan of care'],
] as const;

/** What a report becomes in the record: encounter, note, medicines, a description of each document, and who said so. */
export function visitResources(
  handover: Handover,
  report: ReportBody,
  of: VisitNames & { readonly institution_name: string; readonly recorded_at: string },
): readonly Named<Resource>[] {
  const subject = { reference: `Patient/${handover.person_id}` };
  const encounter = encounterOf(handover, report, of);
  const medicines = visitMedicines(handover, report, {
    ...of,
    author: authorOf(report, of),
    before: of.medicines_before,
  });
  const note = noteOf(handover, report, { ...of, medicines });
  const documents = report.documents.map((document): Named<DocumentReference> => {
    return {
      resourceType: 'DocumentReference',
      id: of.documents.get(document.document_id) ?? document.document_id,
      status: 'current',
      docStatus: 'final',
      identifier: [{ system: DOCUMENT_SYSTEM, value: document.sha256 }],
      type: { text: document.title },
      subject,
      date: of.recorded_at,
      author: [{ display: authorOf(report, of) }],
      custodian: { display: of.institution_name },
      description: document.title,
      content: [
        {
          attachment: {
            contentType: document.media_type,
            title: document.title,
            size: document.size,
            url: `/api/data/handover-documents/${of.documents.get(document.document_id)}`,
            creation: report.visited_on,
          },
        },
      ],
      context: {
        encounter: [{ reference: `Encounter/${of.encounter_id}` }],
        period: { start: report.visited_on, end: report.visited_on },
      },
    };
  });
  const told = [encounter, note, ...medicines, ...documents];
  return [...told, provenanceOf(handover, report, of, told)];
}

function authorOf(report: ReportBody, of: { readonly institution_name: string }): string {
  return `${report.author}, ${of.institution_name}`;
}

function encounterOf(
  handover: Handover,
  report: ReportBody,
  of: VisitNames & { readonly institution_name: string },
): Named<Encounter> {
  return {
    resourceType: 'Encounter',
    id: of.encounter_id,
    identifier: [{ system: HANDOVER_SYSTEM, value: handover.handover_id }],
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    serviceType: { text: handover.clinic },
    subject: { reference: `Patient/${handover.person_id}` },
    period: { start: report.visited_on, end: report.visited_on },
    reasonCode: [{ text: report.note.problem }],
    serviceProvider: { display: of.institution_name },
  };
}

function noteOf(
  handover: Handover,
  report: ReportBody,
  of: VisitNames & {
    readonly institution_name: string;
    readonly recorded_at: string;
    readonly medicines: readonly VisitMedicine[];
  },
): Named<Composition> {
  return {
    resourceType: 'Composition',
    id: of.note_id,
    identifier: { system: HANDOVER_SYSTEM, value: handover.handover_id },
    status: report.correction_reason === null ? 'final' : 'amended',
    type: { coding: [{ system: LOINC, code: '11488-4', display: 'Consult note' }] },
    subject: { reference: `Patient/${handover.person_id}` },
    encounter: { reference: `Encounter/${of.encounter_id}` },
    date: of.recorded_at,
    author: [{ display: authorOf(report, of) }],
    title: 'Follow-up visit',
    custodian: { display: of.institution_name },
    event: [{ period: { start: report.visited_on, end: report.visited_on } }],
    section: SECTIONS.flatMap(([part, code, title]) => {
      const lines = linesOf(report, part);
      const entry = part === 'medicines' ? entriesOf(of.medicines) : [];
      if (lines.length === 0) return [];
      return [{ ...sectionOf(code, title, lines), ...(entry.length > 0 && { entry }) }];
    }),
  };
}

function entriesOf(medicines: readonly VisitMedicine[]) {
  return medicines
    .filter(({ status }) => status === 'active')
    .map(({ id }) => ({ reference: `MedicationStatement/${id}` }));
}

function linesOf({ note }: ReportBody, part: (typeof SECTIONS)[number][0]): readonly string[] {
  if (part === 'medicines') {
    return note.medicines.map(({ name, dose }) => (dose === '' ? name : `${name}: ${dose}`));
  }
  return note[part].split('\n').filter((line) => line.trim() !== '');
}

function sectionOf(code: string, title: string, lines: readonly string[]): CompositionSection {
  const body = lines.map((line) => `<p>${escaped(line)}</p>`).join('');
  return {
    title,
    code: { coding: [{ system: LOINC, code, display: title }] },
    text: {
      status: 'generated',
      div: `<div xmlns="http://www.w3.org/1999/xhtml">${body}</div>`,
    },
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function provenanceOf(
  handover: Handover,
  report: ReportBody,
  of: VisitNames & { readonly institution_name: string; readonly recorded_at: string },
  told: readonly Named<Resource>[],
): Named<Provenance> {
  const reason = report.correction_reason;
  return {
    resourceType: 'Provenance',
    id: of.provenance_id,
    target: [
      { reference: `Patient/${handover.person_id}` },
      ...told.map(({ resourceType, id }) => ({ reference: `${resourceType}/${id}` })),
    ],
    occurredDateTime: report.visited_on,
    recorded: of.recorded_at,
    ...(reason !== null && { reason: [{ text: reason }] }),
    agent: [
      {
        type: {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
              code: 'author',
            },
          ],
        },
        who: { display: report.author },
        onBehalfOf: { display: of.institution_name },
      },
    ],
  };
}
