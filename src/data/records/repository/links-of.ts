import type { Resource } from '@medplum/fhirtypes';
import { references } from './read-content.ts';

const CARE = /(?:^|\/)((?:Encounter|EpisodeOfCare|CarePlan)\/[A-Za-z0-9.-]{1,64})(?:\/_history\/.*)?$/;
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
  const found = new Set<string>();
  for (const { reference } of references(resource, '')) {
    const care = CARE.exec(reference)?.[1];
    if (care !== undefined) found.add(`related:${care}`);
  }
  const members = resource as unknown as Readonly<Record<string, unknown>>;
  for (const name of MAKERS) {
    for (const { reference } of references(members[name], '')) {
      const maker = MAKER.exec(reference)?.[1];
      if (maker !== undefined) found.add(`authoredby:${maker}`);
    }
  }
  if (resource.resourceType === 'ImagingStudy') {
    for (const { system, value } of resource.identifier ?? []) {
      const uid = value?.replace(/^urn:oid:/, '');
      if (system === 'urn:dicom:uid' && uid !== undefined && UID.test(uid))
        found.add(`study:${uid}`);
    }
  }
  return [...found].sort();
}

const UID = /^[0-9.]{1,64}$/;
