import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Reader } from './book.ts';
import { type Entry, type ReadDocument, readDocument } from './document.ts';
import { type Json, listOf, memberOf, textOf } from './json.ts';
import { LINE_TYPES, lineOf, noteLine } from './lines/line-makers.ts';
import { authorsOf, personNames } from './provenance.ts';
import { type Line, type Reading, SECTIONS, type Section, type Term } from './reading.ts';
import { wordsOf } from './words/script.ts';

/** Types that only say who, where and with what. */
const NAMING_TYPES: ReadonlySet<string> = new Set([
  'Composition',
  'Device',
  'Location',
  'Medication',
  'Organization',
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'RelatedPerson',
  'Specimen',
]);

/** The section of a reading for each LOINC code of a section of a document. */
const SECTION_CODES: Readonly<Record<string, Section>> = {
  '48765-2': 'allergies',
  '10160-0': 'medicines',
  '11450-4': 'problems',
  '11348-0': 'problems',
  '11369-6': 'vaccinations',
  '30954-2': 'results',
  '8716-3': 'results',
  '47519-4': 'procedures',
  '46240-8': 'visits',
  '18748-4': 'images',
};

/**
 * Reads a FHIR R4 document, or any Bundle or single resource, for somebody: what a clinician needs first comes first, in
 * their language and units, beside the untouched words and numbers of the source. The document is never changed, and
 * everything in it is in a line, only names others, or is listed as not shown. Fails with `reading.no_document`.
 */
export function readingOf(value: unknown, reader: Reader): Result<Reading, Fault> {
  const document = readDocument(value);
  if (document === null) return no(fault('reading.no_document'));
  const sorted = document.entries.map((entry) => sortEntry(entry, document, reader));
  const lines = [
    ...sorted.flatMap(({ line }) => (line === null ? [] : [line])),
    ...noteLines(document, reader),
  ].toSorted(byNeed);
  const { tables } = reader.book;
  return ok({
    language: reader.language,
    document: headOf(document),
    patient: patientOf(document.patient),
    sections: sectionsOf(document, lines),
    lines,
    named: sorted.flatMap(({ entry, is_named }) => (is_named ? [entry.name] : [])),
    not_shown: sorted.flatMap(({ entry, reason }) =>
      reason === null ? [] : [{ resource: entry.name, reason }],
    ),
    counts: countsOf(lines),
    tables: { as_of: latestOf(tables), digest: tables.digest },
  });
}

interface Sorted {
  readonly entry: Entry;
  readonly line: Line | null;
  readonly is_named: boolean;
  readonly reason: Reading['not_shown'][number]['reason'] | null;
}

function sortEntry(entry: Entry, document: ReadDocument, reader: Reader): Sorted {
  const { resource } = entry;
  const type = textOf(resource['resourceType']) ?? '';
  const apart = { entry, line: null, is_named: false };
  if (NAMING_TYPES.has(type)) return { ...apart, is_named: true, reason: null };
  if (!LINE_TYPES.has(type)) return { ...apart, reason: 'type' };
  if (isVoid(resource)) return { ...apart, reason: 'void' };
  const line = lineOf(entry, { document, reader, said: textOf(resource['language']) });
  return line === null
    ? { ...apart, reason: 'unreadable' }
    : { entry, line, is_named: false, reason: null };
}

/** What was entered in error is not read out as if it were so. */
function isVoid(resource: Json): boolean {
  const verification = listOf(memberOf(resource, 'verificationStatus')?.['coding']);
  const said = [resource['status'], ...verification.map(({ code }) => code)];
  return said.includes('entered-in-error');
}

function noteLines(document: ReadDocument, reader: Reader): readonly Line[] {
  const { composition, entries } = document;
  const entry = entries.find(({ resource }) => resource === composition);
  if (composition === null || entry === undefined) return [];
  const said = textOf(composition['language']);
  return listOf(composition['section']).flatMap((section) => {
    const isWords = listOf(section['entry']).length === 0 && section['emptyReason'] === undefined;
    const line = isWords ? noteLine(section, entry, { document, reader, said }) : null;
    return line === null ? [] : [line];
  });
}

/** Sections in their order; within one the newest first, and what has no day last. */
function byNeed(a: Line, b: Line): number {
  const order = SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section);
  return order !== 0 ? order : (b.day ?? '').localeCompare(a.day ?? '');
}

function headOf(document: ReadDocument): Reading['document'] {
  const { composition } = document;
  const title = textOf(composition?.['title']);
  const [event] = listOf(composition?.['event']);
  const period = event === undefined ? null : memberOf(event, 'period');
  return {
    title: title === null ? null : wordsOf(title, textOf(composition?.['language'])),
    made_at: textOf(composition?.['date']),
    authors: [...authorsOf(document)],
    care_from: textOf(period?.['start']),
    care_until: textOf(period?.['end']),
  };
}

function patientOf(patient: Json | null): Reading['patient'] {
  if (patient === null) return null;
  return {
    names: [...personNames(patient)],
    birth_date: textOf(patient['birthDate']),
    gender: textOf(patient['gender']),
  };
}

/** Whether a section has lines, is said to be unavailable, or is not spoken of. */
function sectionsOf({ composition }: ReadDocument, lines: readonly Line[]): Reading['sections'] {
  const present = new Set(lines.map(({ section }) => section));
  const unavailable = new Set(
    listOf(composition?.['section'])
      .filter((one) => one['emptyReason'] !== undefined)
      .flatMap((one) => listOf(memberOf(one, 'code')?.['coding']))
      .map(({ code }) => SECTION_CODES[textOf(code) ?? '']),
  );
  return SECTIONS.map((section) => {
    if (present.has(section)) return { section, state: 'present' };
    return { section, state: unavailable.has(section) ? 'unavailable' : 'absent' };
  });
}

function countsOf(lines: readonly Line[]): Reading['counts'] {
  const terms = lines.flatMap(termsIn);
  const values = lines.flatMap((line) => line.values);
  return {
    lines: lines.length,
    unmapped: terms.filter(({ mapping }) => mapping === 'none').length,
    free_texts: terms.filter(({ mapping }) => mapping === 'free_text').length,
    units_unknown: values.filter(({ units }) => units === 'unit_unknown').length,
    flags_differ: values.filter(({ flag_differs }) => flag_differs).length,
  };
}

function termsIn({ name, details, values }: Line): readonly Term[] {
  const inValues = values.flatMap((one) => [one.name, one.flag, one.term]);
  const all = [name, ...details.map(({ term }) => term), ...inValues];
  return all.filter((term) => term !== null);
}

function latestOf({ units, substances, terms, chinese }: Reader['book']['tables']): string {
  const days = [units, substances, terms, chinese].map(({ as_of }) => as_of.toString());
  return days.toSorted().at(-1) ?? '';
}
