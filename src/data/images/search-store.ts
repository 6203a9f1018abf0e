import type { PlainDate } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { DicomJson } from './dicom/dicom-json.ts';
import type { ImageScope } from './image-scope.ts';
import { type ListedInstance, type Owned, seen } from './view-store.ts';

/** What is searched: of the study, the series and the image; null asks for nothing. */
export interface ImageSearch {
  readonly study_uids: readonly string[] | null;
  readonly accession_number: string | null;
  /** Of any series of the study. */
  readonly modality_in_study: string | null;
  /** Folded; a part of any of the names. */
  readonly name: string | null;
  readonly patient_id: string | null;
  readonly from: PlainDate | null;
  /** Last day, included. */
  readonly until: PlainDate | null;
  readonly series_uids: readonly string[] | null;
  readonly modality: string | null;
  readonly series_number: number | null;
  readonly sop_instance_uids: readonly string[] | null;
  readonly sop_class_uid: string | null;
  readonly instance_number: number | null;
  readonly limit: number;
  readonly offset: number;
}

/** How many there are altogether, on each row of a page. */
export interface Counted {
  readonly total: number;
}

/** A study in a list. */
export interface ListedStudy extends Owned, Counted {
  readonly study_uid: string;
  readonly custodian: string;
  readonly study_day: string | null;
  readonly stored_at: string;
  readonly attributes: DicomJson;
  readonly modalities: readonly string[];
  readonly series: number;
  readonly instances: number;
}

/** A series in a list. */
export interface ListedSeries extends Owned, Counted {
  readonly attributes: DicomJson;
  readonly instances: number;
}

/** An image in a list. */
export interface CountedInstance extends ListedInstance, Counted {}

const STUDY = `
        and ($S::text[] is null or s.study_uid = any($S))
        and ($A::text is null or s.accession_number = $A)
        and ($M::text is null or exists (select from data.image_series m
              where m.person_id = s.person_id and m.study_uid = s.study_uid and m.modality = $M))
        and ($N::text is null or exists (select from unnest(s.names) n where strpos(n, $N) > 0))
        and ($P::text is null or s.attributes->'00100020'->'Value'->>0 = $P)
        and ($F::date is null or s.study_day >= $F)
        and ($U::date is null or s.study_day <= $U)`;
const SERIES = `
        and ($E::text[] is null or e.series_uid = any($E))
        and ($O::text is null or e.modality = $O)
        and ($R::int is null or e.series_number = $R)`;
const INSTANCE = `
        and ($I::text[] is null or i.sop_instance_uid = any($I))
        and ($C::text is null or i.sop_class_uid = $C)
        and ($T::int is null or i.instance_number = $T)`;
const PAGE = 'limit $L offset $K';

/** Puts each `$X` of a condition in its place behind the values of the scope. */
function written(
  sql: string,
  search: ImageSearch,
  before: readonly unknown[],
): { readonly sql: string; readonly values: readonly unknown[] } {
  const named: Readonly<Record<string, unknown>> = {
    S: search.study_uids,
    A: search.accession_number,
    M: search.modality_in_study,
    N: search.name,
    P: search.patient_id,
    F: search.from,
    U: search.until,
    E: search.series_uids,
    O: search.modality,
    R: search.series_number,
    I: search.sop_instance_uids,
    C: search.sop_class_uid,
    T: search.instance_number,
    L: search.limit,
    K: search.offset,
  };
  const values = [...before];
  const places = new Map<string, string>();
  const text = sql.replace(/\$([A-Z])/g, (_, letter: string) => {
    const known = places.get(letter);
    if (known !== undefined) return known;
    values.push(named[letter]);
    const place = `$${values.length}`;
    places.set(letter, place);
    return place;
  });
  return { sql: text, values };
}

function rowsOf<Row extends object>(
  session: Session,
  sql: string,
  search: ImageSearch,
  before: readonly unknown[],
): Promise<readonly Row[]> {
  const query = written(sql, search, before);
  return session.rows<Row>(query.sql, [...query.values]);
}

/** Studies that may be seen, newest first. */
export function findStudies(
  session: Session,
  scope: ImageScope,
  search: ImageSearch,
): Promise<readonly ListedStudy[]> {
  const { sql, values } = seen(scope);
  return rowsOf<ListedStudy>(
    session,
    `with page as (
       select s.*, count(*) over ()::int as total from data.image_study s
        where ${sql} ${STUDY}
        order by s.study_day desc nulls last, s.study_uid ${PAGE})
     select p.person_id, p.study_uid, p.custodian, p.study_day, p.stored_at, p.attributes, p.total,
            c.series, c.instances, c.modalities
       from page p
       join lateral (
         select count(*)::int as series, sum(n.instances)::int as instances,
                array_agg(distinct e.modality) as modalities
           from data.image_series e
           join lateral (select count(*) as instances from data.image_instance i
                          where i.person_id = e.person_id and i.study_uid = e.study_uid
                            and i.series_uid = e.series_uid) n on true
          where e.person_id = p.person_id and e.study_uid = p.study_uid) c on true
      order by p.study_day desc nulls last, p.study_uid`,
    search,
    values,
  );
}

/** Series of studies that may be seen. */
export function findSeries(
  session: Session,
  scope: ImageScope,
  search: ImageSearch,
): Promise<readonly ListedSeries[]> {
  const { sql, values } = seen(scope);
  return rowsOf<ListedSeries>(
    session,
    `with page as (
       select e.*, s.study_day, count(*) over ()::int as total
         from data.image_study s join data.image_series e using (person_id, study_uid)
        where ${sql} ${STUDY} ${SERIES}
        order by s.study_day desc nulls last, s.study_uid, e.series_number nulls last, e.series_uid
        ${PAGE})
     select p.person_id, p.attributes, p.total,
            (select count(*)::int from data.image_instance i
              where i.person_id = p.person_id and i.study_uid = p.study_uid
                and i.series_uid = p.series_uid) as instances
       from page p
      order by p.study_day desc nulls last, p.study_uid, p.series_number nulls last, p.series_uid`,
    search,
    values,
  );
}

/** Images of studies that may be seen, in the order in which they are looked at. */
export function searchInstances(
  session: Session,
  scope: ImageScope,
  search: ImageSearch,
): Promise<readonly CountedInstance[]> {
  const { sql, values } = seen(scope);
  return rowsOf<CountedInstance>(
    session,
    `select i.person_id, i.sop_instance_uid, i.transfer_syntax_uid, i.sha256, i.metadata,
            count(*) over ()::int as total
       from data.image_study s
       join data.image_series e using (person_id, study_uid)
       join data.image_instance i using (person_id, study_uid, series_uid)
      where ${sql} ${STUDY} ${SERIES} ${INSTANCE}
      order by s.study_day desc nulls last, s.study_uid, e.series_number nulls last, e.series_uid,
               i.instance_number nulls last, i.sop_instance_uid ${PAGE}`,
    search,
    values,
  );
}
