import type { Resource } from '@medplum/fhirtypes';
import { type Clock, millisText } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { isId } from '../../../kernel/id.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { compartmentParams } from '../definitions/load-definitions.ts';
import { NOBODY, shelfOf } from '../record-types.ts';
import { searchKeysOf } from '../search/index-resource.ts';
import { careDayOf, sensitiveClassesOf } from './classify.ts';
import { linksOf } from './links-of.ts';
import { namedIn } from './read-content.ts';
import type { StoredVersion } from './stored.ts';
import type { VersionEntry } from './write-store.ts';

/** A resource with its identifier, ready to be a version. */
export type Named<T extends Resource = Resource> = T & { readonly id: string };

/** A version with the resource as its reader gets it. */
export interface Draft<T extends Resource> {
  readonly entry: VersionEntry;
  readonly resource: Named<T>;
}

/**
 * Makes the next version of a resource: under whose name it stands, when and where its care was, how guarded it is and
 * how it is found. `before` is the present version (`record.type_closed`, `record.person_*`, `record.unresolved`).
 */
export function draftVersion<T extends Resource>(
  of: Named<T>,
  by: {
    readonly clock: Clock;
    readonly custodian: string;
    readonly subject: string;
    readonly before: StoredVersion | null;
  },
): Result<Draft<T>, Fault> {
  const person = personOf(of);
  if (!person.ok) return person;
  if (by.before !== null && by.before.person_id !== person.value) {
    return no(fault('record.person_changed', {}, of.resourceType));
  }
  const version = (by.before?.version ?? 0) + 1;
  const updated_at = millisText(by.clock.now());
  const { versionId: _version, lastUpdated: _updated, ...meta } = of.meta ?? {};
  const resource = {
    ...of,
    meta: { ...meta, versionId: String(version), lastUpdated: updated_at },
  };
  const entry = {
    person_id: person.value,
    resource_no: by.before?.resource_no ?? null,
    resource_type: of.resourceType,
    id: of.id,
    version,
    updated_at,
    custodian: by.custodian,
    care_day: careDayOf(of),
    sensitive: sensitiveClassesOf(of),
    linked: linksOf(of),
    written_by: by.subject,
    content: JSON.stringify(resource),
    keys: searchKeysOf(resource),
  };
  return ok({ entry, resource });
}

/** The one person whom a resource is about, as `data.resource.person_id`. */
function personOf(of: Named): Result<string, Fault> {
  const type = of.resourceType;
  const shelf = shelfOf(type, compartmentParams(type).length > 0);
  if (shelf !== 'directory' && shelf !== 'record')
    return no(fault('record.type_closed', { type }, type));
  const { patients, unresolved } = namedIn(of);
  if (unresolved[0] !== undefined) return no(fault('record.unresolved', {}, unresolved[0]));
  const people = new Set(type === 'Patient' ? [of.id, ...patients] : patients);
  if (shelf === 'directory') {
    return people.size === 0 ? ok(NOBODY) : no(fault('record.person_ambiguous', {}, type));
  }
  if (people.size > 1) return no(fault('record.person_ambiguous', {}, type));
  const [person] = people;
  if (person === undefined) return no(fault('record.person_missing', {}, type));
  return isId(person) ? ok(person) : no(fault('record.person_unknown', {}, type));
}

/** The version that says a resource was deleted. It keeps who might see it, and is found by nothing. */
export function draftDeletion(
  before: StoredVersion & { readonly care_day?: string | null },
  by: {
    readonly clock: Clock;
    readonly subject: string;
    readonly care_day: string | null;
    readonly sensitive: readonly string[];
    readonly linked: readonly string[];
  },
): VersionEntry {
  return {
    person_id: before.person_id,
    resource_no: before.resource_no,
    resource_type: before.resource_type,
    id: before.id,
    version: before.version + 1,
    updated_at: millisText(by.clock.now()),
    custodian: before.custodian,
    care_day: by.care_day,
    sensitive: by.sensitive,
    linked: by.linked,
    written_by: by.subject,
    content: null,
    keys: { tokens: [], references: [], dates: [], texts: [], numbers: [] },
  };
}
