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
  /** What consents may name it by, besides itself. */
  readonly linked: readonly string[];
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
              n.custodian, n.care_day, string_to_array(n.sensitive, ' ') as sensitive,
              string_to_array(n.linked, ' ') as linked
         from unnest(${column('person_id')}::uuid[], ${column('custodian')}::text[],
                ${column('resource_type')}::text[], ${column('id')}::text[],
                ${column('care_day')}::date[],
                ${given.add(holdings.map(({ sensitive }) => sensitive.join(' ')))}::text[],
                ${given.add(holdings.map(({ linked }) => linked.join(' ')))}::text[])
              with ordinality
              as n(person_id, custodian, resource_type, id, care_day, sensitive, linked, nth)) r
      where ${visible(scope, 'r', given, 'record')}`,
    given.values,
  );
  return new Set(rows.map(({ nth }) => Number(nth) - 1));
}

/**
 * Of these types, those of which a holding of the institution could be seen: asked before anything is looked up
 * elsewhere. Between the days that consents name nothing changes, so those days and the days before them stand for all
 * others; so do the records and studies that consents name.
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
    `with bound as (
       select care_from, care_to, linked, study_uids from data.sharing_consent
        where person_id = ${person}
       union all
       select care_from, care_to, linked, null from data.sharing_exception
        where person_id = ${person}),
     day as (
       select null::date as care_day
       union select care_from from bound union select care_from - 1 from bound
       union select care_to from bound union select care_to - 1 from bound),
     link as (select null::text as name union select unnest(linked) from bound),
     study as (select null::text as name union select 'study:' || unnest(study_uids) from bound)
     select distinct r.resource_type from (
       select ${person} as person_id, 0::bigint as resource_no, t.resource_type, ''::text as id,
              1 as version, ${given.add(of.custodian)}::text as custodian, day.care_day,
              '{}'::text[] as sensitive,
              array_remove(array[link.name, study.name], null) as linked
         from unnest(${given.add(of.types)}::text[]) as t(resource_type)
         cross join day cross join link cross join study) r
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
