import type { Session } from '../../../platform/postgres/index.ts';
import { NOBODY } from '../record-types.ts';
import { type Scope, visible } from '../scope.ts';
import { parameters } from '../search/parameters.ts';
import type { StoredVersion } from './stored.ts';

const COLUMNS = `r.person_id, r.resource_no, r.resource_type, r.id, r.version, r.updated_at,
  r.is_deleted, r.custodian`;

/** Which resource: its type and identifier. */
export interface ResourceName {
  readonly resourceType: string;
  readonly id: string;
}

/** The present versions of these resources that the scope may see, deleted ones among them. */
export async function readMany(
  session: Session,
  scope: Scope,
  names: readonly ResourceName[],
): Promise<readonly StoredVersion[]> {
  const given = parameters();
  const types = given.add(names.map(({ resourceType }) => resourceType));
  const ids = given.add(names.map(({ id }) => id));
  return await session.rows<StoredVersion>(
    `select ${COLUMNS}, v.content
       from unnest(${types}::text[], ${ids}::text[]) as n(resource_type, id)
       join data.resource r on r.resource_type = n.resource_type and r.id = n.id
       join data.resource_version v using (person_id, resource_no, version)
      where ${visible(scope, 'r', given)}`,
    given.values,
  );
}

/** One present version within the scope; null for everything else, whether it exists or not. */
export async function readOne(
  session: Session,
  scope: Scope,
  name: ResourceName,
): Promise<StoredVersion | null> {
  const given = parameters();
  const [type, id] = [given.add(name.resourceType), given.add(name.id)];
  const rows = await session.rows<StoredVersion>(
    `select ${COLUMNS}, v.content
       from data.resource r
       join data.resource_version v using (person_id, resource_no, version)
      where r.resource_type = ${type} and r.id = ${id} and ${visible(scope, 'r', given)}`,
    given.values,
  );
  return rows[0] ?? null;
}

/** Versions of one resource, newest first. Both it and each version must be visible, whatever labels it had before. */
export async function readVersions(
  session: Session,
  scope: Scope,
  name: ResourceName,
  of: { readonly version?: number; readonly limit: number; readonly offset: number },
): Promise<readonly (StoredVersion & { readonly total: bigint })[]> {
  const given = parameters();
  const [type, id] = [given.add(name.resourceType), given.add(name.id)];
  const only = of.version === undefined ? '' : `and v.version = ${given.add(of.version)}::integer`;
  return await session.rows(
    `select v.person_id, v.resource_no, v.resource_type, r.id, v.version, v.updated_at,
            v.is_deleted, v.custodian, v.content, count(*) over () as total
       from data.resource r join data.resource_version v using (person_id, resource_no)
      where r.resource_type = ${type} and r.id = ${id} ${only}
        and ${visible(scope, 'r', given)} and ${visible(scope, 'v', given, 'any', 'r.id')}
      order by v.version desc limit ${given.add(of.limit)} offset ${given.add(of.offset)}`,
    given.values,
  );
}

/**
 * Versions of all resources of a type, newest first. Both the resource and each version must be visible, as in the
 * history of one.
 */
export async function readTypeVersions(
  session: Session,
  scope: Scope,
  of: {
    readonly resourceType: string;
    readonly since: string | null;
    readonly limit: number;
    readonly offset: number;
  },
): Promise<readonly (StoredVersion & { readonly total: bigint })[]> {
  const given = parameters();
  const type = given.add(of.resourceType);
  const since = of.since === null ? '' : `and v.updated_at >= ${given.add(of.since)}::timestamptz`;
  return await session.rows(
    `select v.person_id, v.resource_no, v.resource_type, r.id, v.version, v.updated_at,
            v.is_deleted, v.custodian, v.content, count(*) over () as total
       from data.resource_version v join data.resource r using (person_id, resource_no)
      where v.resource_type = ${type} ${since}
        and ${visible(scope, 'r', given)} and ${visible(scope, 'v', given, 'any', 'r.id')}
      order by v.updated_at desc, v.resource_no desc, v.version desc
      limit ${given.add(of.limit)} offset ${given.add(of.offset)}`,
    given.values,
  );
}

/** All that stands under one person and is visible, in the order in which it came in. */
export async function readEverything(
  session: Session,
  scope: Scope,
  of: {
    readonly person_id: string;
    readonly types: readonly string[] | null;
    readonly since: string | null;
    readonly after: bigint;
    readonly limit: number;
  },
): Promise<readonly (StoredVersion & { readonly total: bigint })[]> {
  const given = parameters();
  const rows = `from data.resource r
      where r.person_id = ${given.add(of.person_id)}::uuid and not r.is_deleted
        and (${given.add(of.types)}::text[] is null or r.resource_type = any (${given.add(of.types)}::text[]))
        and (${given.add(of.since)}::timestamptz is null or r.updated_at >= ${given.add(of.since)}::timestamptz)
        and ${visible(scope, 'r', given, 'record')}`;
  return await session.rows(
    `select p.*, v.content from (
       select ${COLUMNS}, (select count(*) ${rows}) as total ${rows}
          and r.resource_no > ${given.add(of.after)}::bigint
        order by r.resource_no limit ${given.add(of.limit)}) p
       join data.resource_version v using (person_id, resource_no, version)
      order by p.resource_no`,
    given.values,
  );
}

/** Which of these patients the scope may see. */
export async function visiblePatients(
  session: Session,
  scope: Scope,
  person_ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const given = parameters();
  const ids = given.add(person_ids);
  const rows = await session.rows<{ person_id: string }>(
    `select r.person_id from data.resource r
      where r.person_id = any (${ids}::uuid[]) and r.resource_type = 'Patient'
        and not r.is_deleted and ${visible(scope, 'r', given, 'record')}`,
    given.values,
  );
  return new Set(rows.map(({ person_id }) => person_id));
}

/** Whom a resource is about, seen or not, and which of these persons have a record: for the trail alone. */
export async function ownersOf(
  session: Session,
  name: ResourceName,
  person_ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await session.rows<{ person_id: string }>(
    `select r.person_id from data.resource r
      where r.resource_type = $1 and r.id = $2 and r.person_id <> '${NOBODY}'
      union
     select r.person_id from data.resource r
      where r.person_id = any ($3::uuid[]) and r.resource_type = 'Patient'`,
    [name.resourceType, name.id, person_ids],
  );
  return rows.map(({ person_id }) => person_id);
}
