import type { Session } from '../../../platform/postgres/index.ts';
import { type Scope, visible } from '../scope.ts';
import { parameters } from '../search/parameters.ts';

/** What somebody keeps of a person outside this store, as far as it decides who may see it. */
export interface Holding {
  readonly person_id: string;
  /** The institution that keeps it. */
  readonly custodian: string;
  readonly resource_type: string;
  readonly id: string;
  /** `YYYY-MM-DD`; null where it names none. */
  readonly care_day: string | null;
  readonly sensitive: readonly string[];
}

/**
 * Which of these may be seen, by their places in the list: the same condition as for stored rows, on rows that are
 * made of what is said of them.
 */
export async function visibleHoldings(
  session: Session,
  scope: Scope,
  holdings: readonly Holding[],
): Promise<ReadonlySet<number>> {
  if (holdings.length === 0) return new Set();
  const given = parameters();
  const column = <Key extends keyof Holding>(key: Key) =>
    given.add(holdings.map((holding) => holding[key]));
  const rows = await session.rows<{ nth: bigint }>(
    `select r.nth from (
       select n.nth, n.person_id, 0::bigint as resource_no, n.resource_type, n.id, 1 as version,
              n.custodian, n.care_day, string_to_array(n.sensitive, ' ') as sensitive
         from unnest(${column('person_id')}::uuid[], ${column('custodian')}::text[],
                ${column('resource_type')}::text[], ${column('id')}::text[],
                ${column('care_day')}::date[],
                ${given.add(holdings.map(({ sensitive }) => sensitive.join(' ')))}::text[])
              with ordinality
              as n(person_id, custodian, resource_type, id, care_day, sensitive, nth)) r
      where ${visible(scope, 'r', given, 'record')}`,
    given.values,
  );
  return new Set(rows.map(({ nth }) => Number(nth) - 1));
}

/**
 * Of these types, those of which a holding of the institution could be seen on some day: asked before anything is
 * looked up elsewhere. The days that consents name stand for all others.
 */
export async function openTypes(
  session: Session,
  scope: Scope,
  of: {
    readonly person_id: string;
    readonly custodian: string;
    readonly types: readonly string[];
  },
): Promise<readonly string[]> {
  const given = parameters();
  const person = `${given.add(of.person_id)}::uuid`;
  const rows = await session.rows<{ resource_type: string }>(
    `select distinct r.resource_type from (
       select ${person} as person_id, 0::bigint as resource_no, t.resource_type, ''::text as id,
              1 as version, ${given.add(of.custodian)}::text as custodian, d.care_day,
              '{}'::text[] as sensitive
         from unnest(${given.add(of.types)}::text[]) as t(resource_type)
         cross join (
           select null::date as care_day
           union select current_date - (n * 365) from generate_series(0, 60) as n
           union select c.care_from from data.sharing_consent c where c.person_id = ${person}
           union select c.care_to - 1 from data.sharing_consent c where c.person_id = ${person}) d) r
      where ${visible(scope, 'r', given, 'record')}`,
    given.values,
  );
  return rows.map(({ resource_type }) => resource_type);
}

/** A person as the present version of their Patient says it, for finding them elsewhere; never shown. */
export async function patientContent(session: Session, person_id: string): Promise<string | null> {
  const rows = await session.rows<{ content: string | null }>(
    `select v.content from data.resource r
       join data.resource_version v using (person_id, resource_no, version)
      where r.person_id = $1 and r.resource_type = 'Patient' and r.id = $1::text
        and not r.is_deleted`,
    [person_id],
  );
  return rows[0]?.content ?? null;
}
