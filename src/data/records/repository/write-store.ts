import type { Session } from '../../../platform/postgres/index.ts';
import type { SearchKeys } from '../search/index-resource.ts';
import type { ResourceName } from './resource-store.ts';

/** A version on its way into the store. */
export interface VersionEntry {
  readonly person_id: string;
  /** Null for a resource that is new. */
  readonly resource_no: bigint | null;
  readonly resource_type: string;
  readonly id: string;
  readonly version: number;
  readonly updated_at: string;
  readonly custodian: string;
  readonly care_day: string | null;
  readonly sensitive: readonly string[];
  /** What a consent may name it by beside its type; see `linksOf`. */
  readonly linked: readonly string[];
  readonly written_by: string;
  /** Null where the version says that the resource was deleted. */
  readonly content: string | null;
  readonly keys: SearchKeys;
}

type Numbered = VersionEntry & { readonly resource_no: bigint };

/** Writes any number of versions with their search keys: as many statements for one as for a thousand. */
export async function writeVersions(
  session: Session,
  entries: readonly VersionEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const numbered = await number(session, entries);
  const changed = numbered.filter((_one, at) => entries[at]?.resource_no !== null);
  const added = numbered.filter((_one, at) => entries[at]?.resource_no === null);
  const statements: Promise<unknown>[] = [];
  if (changed.length > 0) statements.push(...forgetKeys(session, changed));
  if (changed.length > 0) statements.push(updateResources(session, changed));
  if (added.length > 0) statements.push(insertResources(session, added));
  statements.push(insertVersions(session, numbered), ...insertKeys(session, numbered));
  // Sent one behind the other without waiting; the first error is the transaction's.
  await Promise.all(statements);
}

async function number(
  session: Session,
  entries: readonly VersionEntry[],
): Promise<readonly Numbered[]> {
  const wanted = entries.filter(({ resource_no }) => resource_no === null).length;
  const numbers =
    wanted === 0
      ? []
      : await session.rows<{ resource_no: bigint }>(
          `select nextval('data.resource_no') as resource_no from generate_series(1, $1)`,
          [wanted],
        );
  const next = numbers.values();
  return entries.map((entry) => ({
    ...entry,
    resource_no: entry.resource_no ?? next.next().value?.resource_no ?? 0n,
  }));
}

function forgetKeys(session: Session, entries: readonly Numbered[]): Promise<unknown>[] {
  const tables = ['token', 'reference', 'date', 'text', 'number'] as const;
  return tables.map((table) =>
    session.rows(
      `delete from data.search_${table} k
        using unnest($1::uuid[], $2::bigint[]) as n(person_id, resource_no)
        where k.person_id = n.person_id and k.resource_no = n.resource_no`,
      [column(entries, 'person_id'), column(entries, 'resource_no')],
    ),
  );
}

function insertResources(session: Session, entries: readonly Numbered[]): Promise<unknown> {
  return session.rows(
    `insert into data.resource (person_id, resource_no, resource_type, id, version, updated_at,
       is_deleted, custodian, care_day, sensitive, linked)
     select n.person_id, n.resource_no, n.resource_type, n.id, n.version, n.updated_at,
            n.is_deleted, n.custodian, n.care_day, string_to_array(n.sensitive, ' '),
            string_to_array(n.linked, ' ')
       from unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[], $5::integer[],
              $6::timestamptz[], $7::boolean[], $8::text[], $9::date[], $10::text[], $11::text[])
         as n(person_id, resource_no, resource_type, id, version, updated_at,
              is_deleted, custodian, care_day, sensitive, linked)`,
    resourceColumns(entries),
  );
}

function updateResources(session: Session, entries: readonly Numbered[]): Promise<unknown> {
  return session.rows(
    `update data.resource r
        set version = n.version, updated_at = n.updated_at, is_deleted = n.is_deleted,
            custodian = n.custodian, care_day = n.care_day,
            sensitive = string_to_array(n.sensitive, ' '),
            linked = string_to_array(n.linked, ' ')
       from unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[], $5::integer[],
              $6::timestamptz[], $7::boolean[], $8::text[], $9::date[], $10::text[], $11::text[])
         as n(person_id, resource_no, resource_type, id, version, updated_at,
              is_deleted, custodian, care_day, sensitive, linked)
      where r.person_id = n.person_id and r.resource_no = n.resource_no`,
    resourceColumns(entries),
  );
}

function insertVersions(session: Session, entries: readonly Numbered[]): Promise<unknown> {
  return session.rows(
    `insert into data.resource_version (person_id, resource_no, resource_type, version, updated_at,
       is_deleted, custodian, care_day, sensitive, linked, written_by, content)
     select n.person_id, n.resource_no, n.resource_type, n.version, n.updated_at, n.is_deleted,
            n.custodian, n.care_day, string_to_array(n.sensitive, ' '),
            string_to_array(n.linked, ' '), n.written_by, n.content
       from unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[], $5::integer[],
              $6::timestamptz[], $7::boolean[], $8::text[], $9::date[], $10::text[],
              $11::text[], $12::text[], $13::text[])
         as n(person_id, resource_no, resource_type, id, version, updated_at, is_deleted,
              custodian, care_day, sensitive, linked, written_by, content)`,
    [...resourceColumns(entries), column(entries, 'written_by'), column(entries, 'content')],
  );
}

function resourceColumns(entries: readonly Numbered[]): unknown[] {
  return [
    column(entries, 'person_id'),
    column(entries, 'resource_no'),
    column(entries, 'resource_type'),
    column(entries, 'id'),
    column(entries, 'version'),
    column(entries, 'updated_at'),
    entries.map(({ content }) => content === null),
    column(entries, 'custodian'),
    column(entries, 'care_day'),
    // Classes are single words; arrays of arrays cannot differ in length.
    entries.map(({ sensitive }) => sensitive.join(' ')),
    entries.map(({ linked }) => linked.join(' ')),
  ];
}

function column<Key extends keyof Numbered>(
  entries: readonly Numbered[],
  key: Key,
): Numbered[Key][] {
  return entries.map((entry) => entry[key]);
}

/** The search tables with their own columns and types, behind the key of the resource. */
const KEY_TABLES = [
  ['tokens', 'token', { param: 'integer', code: 'bigint', system: 'integer' }],
  ['references', 'reference', { param: 'integer', target: 'text' }],
  ['dates', 'date', { param: 'integer', from_at: 'timestamptz', to_at: 'timestamptz' }],
  ['texts', 'text', { param: 'integer', folded: 'text', exact: 'text' }],
  [
    'numbers',
    'number',
    {
      param: 'integer',
      low: 'numeric',
      high: 'numeric',
      unit: 'integer',
      code: 'integer',
    },
  ],
] as const;

const KEY_INSERTS = KEY_TABLES.map(([, table, columns]) => {
  const names = Object.keys(columns).join(', ');
  const arrays = Object.values(columns).map((type, at) => `$${at + 3}::${type}[]`);
  return `insert into data.search_${table} (person_id, resource_no, ${names})
    select * from unnest($1::uuid[], $2::bigint[], ${arrays.join(', ')})`;
});

function insertKeys(session: Session, entries: readonly Numbered[]): Promise<unknown>[] {
  return KEY_TABLES.flatMap(([kind, , columns], at) => {
    const rows = entries.flatMap(({ person_id, resource_no, keys }) =>
      keys[kind].map(
        (key) => ({ person_id, resource_no, ...key }) as Readonly<Record<string, unknown>>,
      ),
    );
    if (rows.length === 0) return [];
    const names = ['person_id', 'resource_no', ...Object.keys(columns)];
    const values = names.map((name) => rows.map((row) => row[name]));
    return [session.rows(KEY_INSERTS[at] as string, values)];
  });
}

/** Reads the present state of a resource for a change and keeps others from changing it until the transaction ends. */
export async function lockResource(
  session: Session,
  of: { readonly person_id: string; readonly resource_no: bigint },
): Promise<number> {
  const rows = await session.rows<{ version: number }>(
    `select version from data.resource
      where person_id = $1 and resource_no = $2 for update`,
    [of.person_id, of.resource_no],
  );
  return rows[0]?.version ?? 0;
}

/** Lets one writer at a time decide about a name, until the transaction ends. */
export async function lockName(session: Session, name: string): Promise<void> {
  await session.rows(`select pg_advisory_xact_lock(hashtextextended('data.records:' || $1, 0))`, [
    name,
  ]);
}

/** Lets one writer at a time decide about each of many names, and change what has them, until the transaction ends. */
export async function lockNames(session: Session, names: readonly ResourceName[]): Promise<void> {
  const sorted = names.map(({ resourceType, id }) => `${resourceType}/${id}`).sort();
  await session.rows(
    `select pg_advisory_xact_lock(hashtextextended('data.records:' || n.name, 0))
       from unnest($1::text[]) with ordinality as n(name, nth) order by n.nth`,
    [sorted],
  );
  await session.rows(
    `select r.version from unnest($1::text[], $2::text[]) as n(resource_type, id)
       join data.resource r on r.resource_type = n.resource_type and r.id = n.id
      order by r.person_id, r.resource_no for update of r`,
    [names.map(({ resourceType }) => resourceType), names.map(({ id }) => id)],
  );
}

/** Which of these names anybody's resource has, as `Type/id`; only for names that cannot be guessed. */
export async function namesTaken(
  session: Session,
  names: readonly ResourceName[],
): Promise<ReadonlySet<string>> {
  const rows = await session.rows<{ resource_type: string; id: string }>(
    `select r.resource_type, r.id from unnest($1::text[], $2::text[]) as n(resource_type, id)
       join data.resource r on r.resource_type = n.resource_type and r.id = n.id`,
    [names.map(({ resourceType }) => resourceType), names.map(({ id }) => id)],
  );
  return new Set(rows.map(({ resource_type, id }) => `${resource_type}/${id}`));
}

/** Whether anybody's resource of this type has the identifier; only for names that cannot be guessed. */
export async function isNameTaken(
  session: Session,
  resourceType: string,
  id: string,
): Promise<boolean> {
  const rows = await session.rows(
    'select from data.resource where resource_type = $1 and id = $2',
    [resourceType, id],
  );
  return rows.length > 0;
}
