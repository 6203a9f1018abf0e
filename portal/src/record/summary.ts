/** Words of a source with the language that the source says. */
export interface Word {
  text: string;
  lang: string | null;
}

/** A patient summary as a page shows it: the words of the source, never translated here. */
export interface Summary {
  title: string;
  /** When it was made, as an instant. */
  date: string;
  names: readonly string[];
  birth_date: string | null;
  /** Words of each section: the narrative of the source, else the names of its entries. */
  sections: readonly { title: string; words: readonly Word[]; isUnavailable: boolean }[];
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
  const found = entries.map((entry) => entry['resource']).filter(isJson);
  const resources = new Map<string, unknown>([
    ...found.map((one) => [`${textOf(one['resourceType'])}/${textOf(one['id'])}`, one] as const),
    ...entries.map((entry) => [textOf(entry['fullUrl']), entry['resource']] as const),
  ]);
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
      words: wordsOf(section, resources),
      isUnavailable: section['emptyReason'] !== undefined,
    })),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The narrative line by line, without its markup: nothing of a source becomes part of the page. */
function wordsOf(section: Json, resources: ReadonlyMap<string, unknown>): readonly Word[] {
  const narrative = isJson(section['text']) ? textOf(section['text']['div']) : '';
  const lines = narrative.split(/<\/(?:p|li|tr|div|h\d)>|<br[^>]*>/i).map(lineOf);
  const said = lines.filter(({ text }) => text !== '');
  if (said.length > 0) return said;
  const entries = listOf(section['entry']).map((entry) =>
    itemText(resources.get(textOf(entry['reference']))),
  );
  return entries.filter((text) => text !== '').map((text) => ({ text, lang: null }));
}

function lineOf(markup: string): Word {
  const lang = /<[^>]*\blang="([A-Za-z-]{2,20})"/.exec(markup)?.[1] ?? null;
  const text = markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d{1,6});/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim();
  return { text, lang };
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
