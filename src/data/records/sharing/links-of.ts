import type { DiagnosticReport, Identifier, Resource } from '@medplum/fhirtypes';
import { references } from '../repository/read-content.ts';

const CARE =
  /(?:^|\/)((?:Encounter|EpisodeOfCare|CarePlan)\/[A-Za-z0-9.-]{1,64})(?:\/_history\/.*)?$/;
const MAKER =
  /(?:^|\/)((?:Practitioner|PractitionerRole|Organization|Device|Group|CareTeam|Patient|RelatedPerson)\/[A-Za-z0-9.-]{1,64})(?:\/_history\/.*)?$/;

/** Members that say who made a record, in the types that have them. */
const MAKERS = [
  'author',
  'performer',
  'recorder',
  'asserter',
  'requester',
  'informationSource',
  'resultsInterpreter',
  'serviceProvider',
  'attester',
] as const;

/**
 * What a consent may name a record by beside its type and identifier, sorted: `related:` the care it belongs to,
 * `authoredby:` who made it, `study:` the study that it tells of. Wherever the care stands in the record, it counts:
 * what a patient closes stays closed.
 */
export function linksOf(resource: Resource): readonly string[] {
  const members = resource as unknown as Readonly<Record<string, unknown>>;
  const makers = MAKERS.map((name) => members[name]);
  const found = [
    ...named('related', CARE, resource),
    ...named('authoredby', MAKER, makers),
    ...studiesOf(resource),
  ];
  return [...new Set(found)].sort();
}

function named(meaning: string, names: RegExp, within: unknown): readonly string[] {
  return [...references(within, '')].flatMap(({ reference }) => {
    const found = names.exec(reference)?.[1];
    return found === undefined ? [] : [`${meaning}:${found}`];
  });
}

const UID = /^[0-9.]{1,64}$/;

/** Categories of reports about images: of v2-0074, and of LOINC as the IPS has it. */
const IMAGING: ReadonlySet<string> = new Set(['IMG', 'RAD', 'LP29684-5']);

/** A study tells of itself, a report of images of those that it names; one that names none tells of none there is. */
function studiesOf(resource: Resource): readonly string[] {
  if (resource.resourceType === 'ImagingStudy') return namedStudies(resource.identifier);
  if (resource.resourceType !== 'DiagnosticReport') return [];
  const { imagingStudy = [] } = resource;
  const found = namedStudies(imagingStudy.flatMap(({ identifier }) => identifier ?? []));
  return found.length === 0 && isOfImages(resource) ? ['study:'] : found;
}

function isOfImages({ category = [], imagingStudy = [] }: DiagnosticReport): boolean {
  const codings = category.flatMap(({ coding }) => coding ?? []);
  return imagingStudy.length > 0 || codings.some(({ code }) => IMAGING.has(code ?? ''));
}

function namedStudies(identifiers: readonly Identifier[] = []): readonly string[] {
  return identifiers.flatMap(({ system, value }) => {
    const uid = value?.replace(/^urn:oid:/, '') ?? '';
    return system === 'urn:dicom:uid' && UID.test(uid) ? [`study:${uid}`] : [];
  });
}
