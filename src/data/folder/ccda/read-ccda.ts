import type {
  Bundle,
  BundleEntry,
  Composition,
  CompositionSection,
  Resource,
} from '@medplum/fhirtypes';
import { sha256 } from '../../../kernel/digest.ts';
import type { XmlElement } from '../check/read-xml.ts';
import type { Reading, Unmapped } from '../reading/read-document.ts';
import { conceptOf } from './codes.ts';
import { identifierOf, keeperOf, patientOf } from './header.ts';
import { readImmunisations, readMedicines } from './medicines.ts';
import { narrativeOf } from './narrative.ts';
import { readAllergies, readProblems } from './problems.ts';
import { readObservations, readProcedures } from './results.ts';
import { given, type ReadEntry } from './section-entries.ts';
import { dateTime } from './times.ts';
import { allAt, at, attribute, childrenOf, elementsById, plainText } from './xml-nodes.ts';

/** The sections whose entries are read, by their LOINC codes. */
const SECTIONS: ReadonlyMap<string, ReadEntry> = new Map<string, ReadEntry>([
  ['11450-4', readProblems],
  ['48765-2', readAllergies],
  ['10160-0', readMedicines],
  ['11369-6', readImmunisations],
  ['30954-2', readObservations('laboratory')],
  ['8716-3', readObservations('vital-signs')],
  ['47519-4', readProcedures],
]);
const ENTRIES_MAX = 5000;
const UNMAPPED_MAX = 500;

/**
 * Reads a C-CDA document (release 2.1) into a FHIR document: problems, allergies, medicines, immunisations, results, vital
 * signs and procedures with their codes, the narrative of every section, and a list of what the reading does not say. The
 * same document always gives the same reading.
 */
export function readCcda(root: XmlElement): Reading {
  const seed = attribute(at(root, 'id'), 'extension') ?? attribute(at(root, 'id'), 'root') ?? '';
  const entries: BundleEntry[] = [];
  const add = (resource: Resource): string => {
    const fullUrl = urlOf(seed, entries.length);
    entries.push({ fullUrl, resource: { ...resource, id: fullUrl.slice('urn:uuid:'.length) } });
    return fullUrl;
  };
  const subject = { reference: add(patientOf(root)) };
  const author = { reference: add(keeperOf(root)) };
  const unmapped: Unmapped[] = [];
  const notices = new Set<string>();
  const sections = allAt(root, 'component/structuredBody/component/section').map((section) =>
    readSection(section, {
      subject,
      add: (resource) => (entries.length < ENTRIES_MAX ? add(resource) : null),
      leaveOut: (one) => {
        if (unmapped.length < UNMAPPED_MAX) unmapped.push(one);
      },
      notice: (code) => notices.add(code),
    }),
  );
  if (at(root, 'component/nonXMLBody') !== undefined) {
    unmapped.push({ at: 'nonXMLBody', what: 'a body that is no XML; see the original' });
  }
  if (dateTime(attribute(at(root, 'effectiveTime'), 'value')) === undefined)
    notices.add('not_valid');
  const document = documentOf(root, { subject, author, sections, seed, entries });
  return { document, unmapped, notices: [...notices] };
}

interface SectionContext {
  readonly subject: { readonly reference: string };
  /** Gives the name of the entry; null where the document has too many. */
  readonly add: (resource: Resource) => string | null;
  readonly leaveOut: (one: Unmapped) => void;
  readonly notice: (code: string) => void;
}

function readSection(section: XmlElement, context: SectionContext): CompositionSection {
  const code = attribute(at(section, 'code'), 'code') ?? '';
  const title = plainText(at(section, 'title')) || code || '?';
  const ids = elementsById(at(section, 'text'));
  const words = (pointer: string) => plainText(ids.get(pointer.replace(/^#/, '')));
  const { narrative, is_cleaned } = narrativeOf(at(section, 'text'));
  if (is_cleaned) {
    context.notice('narrative_cleaned');
    context.leaveOut({ at: title, what: 'narrative that is more than text' });
  }
  const read = SECTIONS.get(code);
  const found = childrenOf(section, 'entry');
  if (read === undefined && found.length > 0) {
    context.leaveOut({ at: title, what: `${found.length} entries; the text is shown` });
  }
  const leaveOut = (what: string) => context.leaveOut({ at: title, what });
  const resources =
    read === undefined
      ? []
      : found.flatMap((entry) =>
          readOne(read, entry, { subject: context.subject, words, leaveOut }),
        );
  const names = resources.map(context.add);
  const kept = names.filter((name) => name !== null);
  if (kept.length < names.length) leaveOut(`${names.length - kept.length} entries too many`);
  return given<CompositionSection>({
    title,
    code: conceptOf(at(section, 'code'), words),
    text: narrative,
    entry: kept.map((reference) => ({ reference })),
  });
}

/** An entry of a form that nobody here knows is named, never dropped in silence. */
function readOne(
  read: ReadEntry,
  entry: XmlElement,
  context: Parameters<ReadEntry>[1],
): readonly Resource[] {
  let isNamed = false;
  const leaveOut = (what: string) => {
    isNamed = true;
    context.leaveOut(what);
  };
  const resources = read(entry, { ...context, leaveOut });
  if (resources.length === 0 && !isNamed) context.leaveOut('an entry of an unknown form');
  return resources;
}

interface Parts {
  readonly subject: { readonly reference: string };
  readonly author: { readonly reference: string };
  readonly sections: readonly CompositionSection[];
  readonly seed: string;
  readonly entries: readonly BundleEntry[];
}

function documentOf(root: XmlElement, { subject, author, sections, seed, entries }: Parts): Bundle {
  const said = dateTime(attribute(at(root, 'effectiveTime'), 'value'));
  const identifier = identifierOf(at(root, 'id'));
  const title = plainText(at(root, 'title')) || 'C-CDA';
  const fullUrl = urlOf(seed, ENTRIES_MAX + 1);
  const composition: BundleEntry = {
    fullUrl,
    // A document that does not say when it was written has no date here either, and the reading says so.
    resource: {
      resourceType: 'Composition',
      id: fullUrl.slice('urn:uuid:'.length),
      status: 'final',
      type: conceptOf(at(root, 'code'), () => '') ?? { text: title },
      subject,
      ...(said === undefined ? {} : { date: said }),
      author: [author],
      title,
      ...(sections.length === 0 ? {} : { section: [...sections] }),
    } as Composition,
  };
  return given<Bundle>({
    resourceType: 'Bundle',
    type: 'document',
    identifier: identifier ?? { system: 'urn:ietf:rfc:3986', value: urlOf(seed, ENTRIES_MAX + 2) },
    timestamp: instantOf(said),
    entry: [composition, ...entries],
  });
}

/** A document's timestamp is to the second; a day becomes its beginning. */
function instantOf(said: string | undefined): string | undefined {
  if (said === undefined || said.length > 10) return said;
  const [year, month = '01', day = '01'] = said.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}

/** The name of an entry: the same for the same place in the same document (UUID version 8, RFC 9562). */
function urlOf(seed: string, nth: number): string {
  const hex = sha256(`${seed} ${nth}`);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
