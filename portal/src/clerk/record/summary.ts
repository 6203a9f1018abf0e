/** A patient summary as a page shows it: the words of the source, never translated here. */
export interface Summary {
  title: string;
  /** When it was made, as an instant. */
  date: string;
  names: readonly string[];
  birth_date: string | null;
  sections: readonly { title: string; items: readonly string[]; isUnavailable: boolean }[];
}

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const listOf = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isJson) : [];
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads a FHIR document with its sections; null when the text is no such document. */
export function summaryOf(text: string): Summary | null {
  const bundle = parsed(text);
  if (bundle === null || bundle['resourceType'] !== 'Bundle') return null;
  const entries = listOf(bundle['entry']);
  const resources = new Map(
    entries.map((entry) => [textOf(entry['fullUrl']), entry['resource']] as const),
  );
  const found = [...resources.values()].filter(isJson);
  const composition = found.find((one) => one['resourceType'] === 'Composition');
  const patient = found.find((one) => one['resourceType'] === 'Patient');
  if (composition === undefined) return null;
  return {
    title: textOf(composition['title']),
    date: textOf(composition['date']),
    names: listOf(patient?.['name'])
      .map(nameText)
      .filter((name) => name !== ''),
    birth_date: textOf(patient?.['birthDate']) || null,
    sections: listOf(composition['section']).map((section) => ({
      title: textOf(section['title']),
      items: listOf(section['entry'])
        .map((entry) => itemText(resources.get(textOf(entry['reference']))))
        .filter((item) => item !== ''),
      isUnavailable: section['emptyReason'] !== undefined,
    })),
  };
}

function parsed(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) ? value : null;
  } catch {
    return null;
  }
}

function nameText(name: Json): string {
  const given = Array.isArray(name['given']) ? name['given'].map(textOf) : [];
  return textOf(name['text']) || [textOf(name['family']), ...given].join(' ').trim();
}

/** What a resource is about: its code, medicine, vaccine or title. */
function itemText(resource: unknown): string {
  if (!isJson(resource)) return '';
  const names = ['code', 'medicationCodeableConcept', 'vaccineCode', 'type'];
  const concept = names.map((name) => resource[name]).find(isJson);
  if (concept === undefined) return '';
  const coding = listOf(concept['coding']).map((one) => textOf(one['display']));
  return textOf(concept['text']) || (coding.find((display) => display !== '') ?? '');
}
