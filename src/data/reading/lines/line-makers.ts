import type { Reader } from '../book.ts';
import type { Entry, ReadDocument } from '../document.ts';
import { choiceOf, isJson, type Json, listOf, memberOf, textOf } from '../json.ts';
import { provenanceOf } from '../provenance.ts';
import { measuredOf } from '../read-value.ts';
import type { Detail, DetailKind, Line, Section, Term } from '../reading.ts';
import { codeTerm, freeText, termOf, whole } from '../words/term.ts';
import { reportedStudy, reportUid, studyUid } from './image-uids.ts';
import { medicineConcepts, medicineOf } from './medicine.ts';

/** What a line is made of beside its resource. */
export interface Context {
  readonly document: ReadDocument;
  readonly reader: Reader;
  /** Language that the resource says it is in. */
  readonly said: string | null;
}

type Parts = Partial<
  Pick<Line, 'substances' | 'details' | 'values' | 'study_uid' | 'report_uid'>
> & {
  readonly section: Section;
  readonly name: Term | null;
};

/** Makes the parts of a line from a resource of its type. */
type Maker = (resource: Json, context: Context) => Parts;

const HL7 = 'http://hl7.org/fhir';

/** How each type of resource is read. What is not here is listed as not shown. */
const MAKERS: Readonly<Record<string, Maker>> = {
  AllergyIntolerance: (of, context) => {
    const { said, reader } = context;
    const reactions = listOf(of['reaction']);
    const manifestations = reactions.flatMap((one) => listOf(one['manifestation']));
    const severities = reactions.map((one) =>
      codeTerm(`${HL7}/reaction-event-severity`, textOf(one['severity']), reader),
    );
    const criticality = textOf(of['criticality']);
    return {
      section: 'allergies',
      ...medicineOf([of['code']], said, reader),
      details: [
        ...detail('status', termOf(of['clinicalStatus'], said, reader)),
        ...detail('certainty', termOf(of['verificationStatus'], said, reader)),
        ...detail('risk', codeTerm(`${HL7}/allergy-intolerance-criticality`, criticality, reader)),
        ...manifestations.flatMap((one) => detail('reaction', termOf(one, said, reader))),
        ...severities.flatMap((one) => detail('severity', one)),
      ],
    };
  },
  MedicationStatement: medicineLine,
  MedicationRequest: medicineLine,
  MedicationAdministration: medicineLine,
  MedicationDispense: medicineLine,
  Condition: (of, { said, reader }) => ({
    section: 'problems',
    name: termOf(of['code'], said, reader),
    details: [
      ...detail('status', termOf(of['clinicalStatus'], said, reader)),
      ...detail('certainty', termOf(of['verificationStatus'], said, reader)),
      ...detail('severity', termOf(of['severity'], said, reader)),
    ],
  }),
  Immunization: (of, { said, reader }) => ({
    section: 'vaccinations',
    ...medicineOf([of['vaccineCode']], said, reader),
    details: detail('status', codeTerm(`${HL7}/event-status`, textOf(of['status']), reader)),
  }),
  Observation: observationLine,
  DiagnosticReport: reportLine,
  ImagingStudy: studyLine,
  Procedure: (of, { said, reader }) => ({
    section: 'procedures',
    name: termOf(of['code'], said, reader),
    details: [
      ...detail('status', codeTerm(`${HL7}/event-status`, textOf(of['status']), reader)),
      ...listOf(of['reasonCode']).flatMap((one) => detail('reason', termOf(one, said, reader))),
    ],
  }),
  Encounter: (of, { said, reader }) => {
    const kinds = listOf(of['type']).map((one) => termOf(one, said, reader));
    const { class: of_class } = of;
    return {
      section: 'visits',
      name: termOf({ coding: [of_class] }, said, reader),
      details: [
        ...kinds.flatMap((one) => detail('kind', one)),
        ...detail('status', codeTerm(`${HL7}/encounter-status`, textOf(of['status']), reader)),
        ...listOf(of['reasonCode']).flatMap((one) => detail('reason', termOf(one, said, reader))),
      ],
    };
  },
  DocumentReference: (of, { said, reader }) => ({
    section: 'notes',
    name: termOf(of['type'], said, reader) ?? textTerm(textOf(of['description']), said, reader),
    details: listOf(of['content']).flatMap((one) =>
      attachment(memberOf(one, 'attachment'), said, reader),
    ),
  }),
};

/** The types that are read as lines. */
export const LINE_TYPES: ReadonlySet<string> = new Set(Object.keys(MAKERS));

/** The line of an entry; null where its type is read by nobody or it names nothing. */
export function lineOf(entry: Entry, context: Context): Line | null {
  const { resource } = entry;
  const maker = MAKERS[textOf(resource['resourceType']) ?? ''];
  if (maker === undefined) return null;
  const { name, details = [], ...parts } = maker(resource, context);
  if (name === null) return null;
  const { said, reader } = context;
  const notes = listOf(resource['note']).map((one) => textTerm(textOf(one['text']), said, reader));
  return {
    substances: [],
    values: [],
    study_uid: null,
    report_uid: null,
    ...parts,
    name,
    ...daysOf(resource),
    details: [...details, ...notes.flatMap((one) => detail('note', one))],
    provenance: provenanceOf(entry, context.document),
  };
}

function medicineLine(of: Json, { document, said, reader }: Context): Parts {
  const choice = choiceOf(of, 'medication');
  const isReference = choice?.[0] === 'Reference';
  const medication = isReference ? document.resolve(choice?.[1], of) : null;
  const reference = isReference && isJson(choice?.[1]) ? choice[1] : null;
  const display = textOf(reference?.['display']);
  const concept = isReference ? (display === null ? null : { text: display }) : choice?.[1];
  const doses = [...listOf(of['dosage']), ...listOf(of['dosageInstruction'])];
  return {
    section: 'medicines',
    ...medicineOf(medicineConcepts(medication, concept), said, reader),
    details: [
      ...doses.flatMap((one) => detail('dose', textTerm(textOf(one['text']), said, reader))),
      ...detail(
        'status',
        codeTerm(`${HL7}/CodeSystem/medication-statement-status`, textOf(of['status']), reader),
      ),
    ],
  };
}

function observationLine(of: Json, { said, reader }: Context): Parts {
  const status = textOf(of['status']);
  const own = measuredOf(of, null, { said, reader });
  const parts = listOf(of['component']).flatMap((part) => {
    const measured = measuredOf(part, termOf(part['code'], said, reader), { said, reader });
    return measured === null ? [] : [measured];
  });
  return {
    section: 'results',
    name: termOf(of['code'], said, reader),
    values: [...(own === null ? [] : [own]), ...parts],
    // That a result is final goes without saying.
    details:
      status === 'final'
        ? []
        : detail('status', codeTerm(`${HL7}/observation-status`, status, reader)),
  };
}

function reportLine(of: Json, { document, said, reader }: Context): Parts {
  const results = listOf(of['result']).flatMap((one) => {
    const found = document.resolve(one, of);
    return found === null ? [] : detail('result', termOf(found['code'], said, reader));
  });
  return {
    section: 'results',
    name: termOf(of['code'], said, reader),
    details: [
      ...detail('conclusion', textTerm(textOf(of['conclusion']), said, reader)),
      ...results,
      ...listOf(of['presentedForm']).flatMap((one) => attachment(one, said, reader)),
    ],
    study_uid: reportedStudy(of),
    report_uid: reportUid(of),
  };
}

function studyLine(of: Json, { said, reader }: Context): Parts {
  const kinds = listOf(of['modality']).flatMap((coding) => {
    const term = termOf({ coding: [coding] }, said, reader);
    return term === null ? [] : [term];
  });
  const description = textTerm(textOf(of['description']), said, reader);
  return {
    section: 'images',
    name: description ?? kinds[0] ?? null,
    details: (description === null ? kinds.slice(1) : kinds).flatMap((one) => detail('kind', one)),
    study_uid: studyUid(of),
  };
}

function attachment(of: Json | null, said: string | null, reader: Reader): readonly Detail[] {
  if (of === null) return [];
  const text = [textOf(of['title']), textOf(of['contentType'])].filter((one) => one !== null);
  return detail('attachment', textTerm(text.join(' · ') || null, said, reader));
}

/** A detail in words alone is free text: there was no code that could have been mapped. */
function detail(kind: DetailKind, term: Term | null): Detail[] {
  if (term === null) return [];
  const isText = term.mapping === 'none' && term.codes.length === 0;
  return [{ kind, term: isText ? { ...term, mapping: 'free_text' } : term }];
}

function textTerm(text: string | null, said: string | null, reader: Reader): Term | null {
  return text === null ? null : freeText(text, said, reader);
}

const DAYS = ['effective', 'performed', 'occurrence', 'onset'] as const;
const PLAIN_DAYS = ['started', 'recordedDate', 'authoredOn', 'date', 'issued', 'whenHandedOver'];

/** The day or time as the source writes it, as exactly as it does. */
function daysOf(of: Json): Pick<Line, 'day' | 'until'> {
  for (const name of DAYS) {
    const choice = choiceOf(of, name);
    if (choice === null) continue;
    const [type, value] = choice;
    if (type === 'Period' && isJson(value)) {
      return { day: textOf(value['start']), until: textOf(value['end']) };
    }
    if (type === 'DateTime' || type === 'Instant' || type === 'String') {
      return { day: textOf(value), until: null };
    }
  }
  const period = memberOf(of, 'period');
  if (period !== null) return { day: textOf(period['start']), until: textOf(period['end']) };
  const day = PLAIN_DAYS.map((key) => textOf(of[key])).find((one) => one !== null);
  return { day: day ?? null, until: null };
}

/** A section that has words only, as a line of its own. */
export function noteLine(section: Json, entry: Entry, context: Context): Line | null {
  const { said, reader, document } = context;
  const text = plainText(textOf(memberOf(section, 'text')?.['div']));
  const title = textOf(section['title']);
  if (text === '' || title === null) return null;
  const name = termOf(section['code'], said, reader) ?? freeText(title, said, reader);
  const shown = name.mapping === 'exact' ? name : freeText(title, said, reader);
  return {
    section: 'notes',
    name: whole(shown.shown, shown.mapping, { ...shown, reader }),
    day: textOf(entry.resource['date']),
    until: null,
    substances: [],
    values: [],
    study_uid: null,
    report_uid: null,
    details: detail('text', freeText(text, said, reader)),
    provenance: provenanceOf(entry, document),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const TEXT_MAX = 20_000;

/** The words of a narrative, its blocks apart. Only words are shown: no markup of a source reaches a page. */
function plainText(div: string | null): string {
  return (div ?? '')
    .slice(0, TEXT_MAX)
    .replace(/<\/(?:p|li|tr|div|h\d|td|th)>|<br[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d{1,6});/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
