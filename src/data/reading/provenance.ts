import type { Entry, ReadDocument } from './document.ts';
import { isJson, type Json, listOf, memberOf, textOf } from './json.ts';
import type { Provenance, Words } from './reading.ts';
import { wordsOf } from './words/script.ts';

/** Members that name who says, does or answers for something. */
const NAMING = [
  'asserter',
  'recorder',
  'informationSource',
  'requester',
  'performer',
  'author',
  'participant',
  'resultsInterpreter',
  'serviceProvider',
  'custodian',
  'location',
] as const;

const RECORDED = [
  'recordedDate',
  'issued',
  'dateAsserted',
  'authoredOn',
  'recorded',
  'date',
] as const;

interface Found {
  readonly who: Words[];
  readonly where: Words[];
  by_patient: boolean;
}

/** Who says it, where and when; where a resource names nobody, who made the document. */
export function provenanceOf(
  { resource, full_url, name }: Entry,
  document: ReadDocument,
): Provenance {
  const found = namedBy(resource, document);
  const isSilent = found.who.length === 0 && found.where.length === 0;
  const { composition } = document;
  const fallback =
    isSilent && composition !== null && resource !== composition
      ? namedBy(composition, document)
      : found;
  const meta = memberOf(resource, 'meta');
  const recorded = RECORDED.map((key) => textOf(resource[key])).find((text) => text !== null);
  return {
    resource: name,
    full_url,
    version: textOf(meta?.['versionId']),
    updated: textOf(meta?.['lastUpdated']),
    recorded: recorded ?? null,
    who: distinct(fallback.who),
    where: distinct(fallback.where),
    by_document: isSilent,
    by_patient: found.by_patient,
  };
}

/** Who made the document. */
export function authorsOf(document: ReadDocument): readonly Words[] {
  if (document.composition === null) return [];
  const { who, where } = namedBy(document.composition, document);
  return distinct([...who, ...where]);
}

function namedBy(resource: Json, document: ReadDocument): Found {
  const found: Found = { who: [], where: [], by_patient: false };
  for (const key of NAMING) {
    for (const reference of referencesIn(resource[key])) {
      addNamed(reference, resource, { document, found, depth: 0 });
    }
  }
  return found;
}

/** The references of a member: its own, or those of its parts, such as `performer.actor`. */
function referencesIn(member: unknown): readonly Json[] {
  const parts = Array.isArray(member) ? listOf(member) : isJson(member) ? [member] : [];
  return parts.flatMap((part) => {
    if ('reference' in part || 'display' in part) return [part];
    return ['actor', 'onBehalfOf', 'individual', 'location'].map((key) => part[key]).filter(isJson);
  });
}

interface Naming {
  readonly document: ReadDocument;
  readonly found: Found;
  readonly depth: number;
}

function addNamed(reference: Json, from: Json, to: Naming): void {
  const { document, found } = to;
  const resource = document.resolve(reference, from);
  const display = textOf(reference['display']);
  if (resource === null) {
    if (display !== null) found.who.push(wordsOf(display, null));
    return;
  }
  const type = resource['resourceType'];
  if (type === 'Patient' || type === 'RelatedPerson') found.by_patient = true;
  else if (type === 'PractitionerRole') addRole(resource, to);
  else if (type === 'Organization' || type === 'Location') {
    found.where.push(...placeNames(resource, display));
  } else found.who.push(...whoNames(resource, display));
}

function addRole(role: Json, to: Naming): void {
  if (to.depth > 0) return;
  for (const key of ['practitioner', 'organization']) {
    const next = memberOf(role, key);
    if (next !== null) addNamed(next, role, { ...to, depth: to.depth + 1 });
  }
}

function placeNames(place: Json, display: string | null): readonly Words[] {
  const name = textOf(place['name']) ?? display;
  return name === null ? [] : [wordsOf(name, textOf(place['language']))];
}

function whoNames(who: Json, display: string | null): readonly Words[] {
  const [name] = personNames(who);
  if (name !== undefined) return [name];
  return display === null ? [] : [wordsOf(display, textOf(who['language']))];
}

/** Names of a person as the source writes them; never translated and never converted. */
export function personNames(resource: Json): readonly Words[] {
  const said = textOf(resource['language']);
  return listOf(resource['name']).flatMap((name) => {
    const given = Array.isArray(name['given']) ? name['given'].filter((one) => textOf(one)) : [];
    const text = textOf(name['text']) ?? [textOf(name['family']) ?? '', ...given].join(' ').trim();
    return text === '' ? [] : [wordsOf(text, said)];
  });
}

function distinct(words: readonly Words[]): Words[] {
  return [...new Map(words.map((one) => [one.text, one])).values()];
}
