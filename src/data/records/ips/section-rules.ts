import type { CodeableConcept, CompositionSection } from '@medplum/fhirtypes';
import { finding } from './document-rules.ts';
import type { IpsDocument, IpsFinding } from './ips-document.ts';
import { IPS_SECTIONS, type IpsSection, LOINC, SUMMARY_CODE } from './ips-sections.ts';

const COMPOSITION = 'Bundle.entry[0].resource';

/** Rules of the composition and its sections: kind of document, the three sections that must be there, right entries. */
export function* sectionRules(document: IpsDocument): Generator<IpsFinding> {
  const { composition } = document;
  if (composition === null) return;
  if (!hasLoinc(composition.type, SUMMARY_CODE)) {
    const mend = `Add the LOINC code ${SUMMARY_CODE} (patient summary).`;
    yield finding('ips-type', `${COMPOSITION}.type`, 'it is no patient summary', mend);
  }
  if (composition.subject?.reference === undefined) {
    const mend = 'Name the Patient entry of the document.';
    yield finding('ips-subject', `${COMPOSITION}.subject`, 'no patient is named', mend);
  }
  const sections = composition.section ?? [];
  for (const known of IPS_SECTIONS) {
    const places = sections.flatMap((one, at) => (hasLoinc(one.code, known.code) ? [at] : []));
    yield* presenceRules(known, places);
    for (const at of places) {
      const one = sections[at];
      if (one !== undefined) yield* oneSection(document, known, one, at);
    }
  }
  for (const [at, one] of sections.entries()) yield* everySection(one, sectionPath(at));
}

function* presenceRules(known: IpsSection, places: readonly number[]): Generator<IpsFinding> {
  const { name, code, is_required } = known;
  if (is_required && places.length === 0) {
    const mend = `Add the section with LOINC ${code}; where nothing is known, with emptyReason.`;
    yield finding('ips-section-required', `${COMPOSITION}.section`, `no section of ${name}`, mend);
  }
  const second = places[1];
  if (second !== undefined) {
    const problem = `a second section of ${name}`;
    yield finding('ips-section-once', sectionPath(second), problem, 'Put both into one.');
  }
}

function* oneSection(
  document: IpsDocument,
  known: IpsSection,
  section: CompositionSection,
  at: number,
): Generator<IpsFinding> {
  const entries = section.entry ?? [];
  if (known.is_required && entries.length === 0 && section.emptyReason === undefined) {
    const mend = 'Add entries, or emptyReason (for example nilknown).';
    yield finding('ips-empty', sectionPath(at), `nothing is said of ${known.name}`, mend);
  }
  for (const [nth, { reference }] of entries.entries()) {
    const type = typeAt(document, reference);
    if (type === null || known.types.length === 0 || known.types.includes(type)) continue;
    const mend = `Here belong: ${known.types.join(', ')}.`;
    const path = `${sectionPath(at)}.entry[${nth}]`;
    yield finding('ips-section-entry', path, `${type} among ${known.name}`, mend);
  }
}

/** The type of the entry that a section names; null where it names none, which is another rule's matter. */
function typeAt(document: IpsDocument, reference: string | undefined): string | null {
  const target = reference === undefined ? null : document.resolve(reference, 0);
  if (target === null) return null;
  return document.entries[target]?.resource?.resourceType ?? null;
}

function* everySection(section: CompositionSection, path: string): Generator<IpsFinding> {
  if (section.title === undefined) {
    const mend = 'Add the heading that people read.';
    yield finding('ips-section-title', `${path}.title`, 'no title', mend);
  }
  if (section.text === undefined) {
    const mend = 'Add the narrative of the section: it is what a reader falls back on.';
    yield finding('ips-section-text', `${path}.text`, 'no narrative', mend);
  }
  if ((section.entry ?? []).length > 0 && section.emptyReason !== undefined) {
    const mend = 'Remove emptyReason, or the entries.';
    yield finding('ips-empty', `${path}.emptyReason`, 'it is empty and has entries', mend);
  }
}

function hasLoinc(concept: CodeableConcept | undefined, code: string): boolean {
  return (concept?.coding ?? []).some((one) => one.system === LOINC && one.code === code);
}

function sectionPath(at: number): string {
  return `${COMPOSITION}.section[${at}]`;
}
