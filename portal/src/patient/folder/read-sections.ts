/** A section of a FHIR document as lines of words. */
export interface ReadSection {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly { readonly key: string; readonly text: string }[];
}

type Json = Readonly<Record<string, unknown>>;

const CODES = ['code', 'medicationCodeableConcept', 'vaccineCode', 'type'] as const;
const DAYS = [
  'effectiveDateTime',
  'performedDateTime',
  'occurrenceDateTime',
  'onsetDateTime',
  'recordedDate',
  'date',
] as const;

/** The sections of a document with the entries that they name, in the order of the document. */
export function sectionsOf(document: object): readonly ReadSection[] {
  const entries = list(membersOf(document)['entry']).map(membersOf);
  const byName = new Map(entries.map((one) => [one['fullUrl'], membersOf(one['resource'])]));
  const composition = membersOf(entries[0]?.['resource']);
  return list(composition['section']).map((said, nth) => {
    const section = membersOf(said);
    const names = list(section['entry']).map((one) => membersOf(one)['reference']);
    const lines = names.flatMap((name, at) => {
      const resource = byName.get(name);
      const text = resource === undefined ? '' : lineOf(resource);
      return text === '' ? [] : [{ key: `${at}`, text }];
    });
    return { key: `${nth}`, title: textOf(section['title']), lines };
  });
}

function lineOf(resource: Json): string {
  const code = CODES.map((key) => wordsOf(resource[key])).find((text) => text !== '') ?? '';
  const day = DAYS.map((key) => textOf(resource[key])).find((text) => text !== '') ?? '';
  return [code, resultOf(resource), day.slice(0, 10)].filter((part) => part !== '').join(' · ');
}

function resultOf(resource: Json): string {
  const { value, unit } = membersOf(resource['valueQuantity']);
  if (typeof value === 'number') return `${value} ${textOf(unit)}`.trim();
  return textOf(resource['valueString']) || wordsOf(resource['valueCodeableConcept']);
}

/** The words of a concept: its text, or the first name or code that it has. */
function wordsOf(concept: unknown): string {
  const { text, coding } = membersOf(concept);
  const first = membersOf(list(coding)[0]);
  return textOf(text) || textOf(first['display']) || textOf(first['code']);
}

const membersOf = (value: unknown): Json =>
  value !== null && typeof value === 'object' ? (value as Json) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
