import type { PlainDate } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { parameters, sharedCondition } from '../records/index.ts';
import type { DicomJson } from './dicom/dicom-json.ts';
import type { ImageScope } from './image-scope.ts';

/** What a list of studies is asked for; null asks for nothing. */
export interface StudySearch {
  readonly study_uid: string | null;
  readonly accession_number: string | null;
  readonly modality: string | null;
  /** Folded; a part of any of the names. */
  readonly name: string | null;
  readonly from: PlainDate | null;
  /** Last day, included. */
  readonly until: PlainDate | null;
  readonly limit: number;
  readonly offset: number;
}

/** Which images: a study, or a series or one image of it. */
export interface ImagePath {
  readonly study_uid: string;
  readonly series_uid: string | null;
  readonly sop_instance_uid: string | null;
}

/** Whose images they are, for the trail of looks. */
export interface Owned {
  readonly person_id: string;
}

/** A study in a list. */
export interface ListedStudy extends Owned {
  readonly attributes: DicomJson;
  readonly modalities: readonly string[];
  readonly series: number;
  readonly instances: number;
}

/** A series in a list. */
export interface ListedSeries extends Owned {
  readonly attributes: DicomJson;
  readonly instances: number;
}

/** A file as it is asked for. */
export interface ListedFile extends Owned {
  readonly sop_instance_uid: string;
  readonly transfer_syntax_uid: string;
}

/** An image as lists and viewers know it. */
export interface ListedInstance extends ListedFile {
  readonly metadata: string;
}

/** The condition under which a study `s` may be seen, with its values from `$1` on. */
function seen(scope: ImageScope): { readonly sql: string; readonly values: readonly unknown[] } {
  if (scope.kind === 'own') return { sql: 's.person_id = $1::uuid', values: [scope.person_id] };
  const given = parameters();
  return { sql: sharedCondition(scope, STUDY, given), values: given.values };
}

/** A study as consents know it: a record of imaging, of its day, in the care of an institution. */
const STUDY = {
  person_id: 's.person_id',
  resource_type: "'ImagingStudy'",
  id: 's.study_uid',
  custodian: 's.custodian',
  care_day: 's.study_day',
  sensitive: "'{}'::text[]",
  linked: "'{}'::text[]",
  study_uid: 's.study_uid',
} as const;

/** Studies that may be seen, newest first. */
export async function findStudies(
  session: Session,
  scope: ImageScope,
  search: StudySearch,
): Promise<readonly ListedStudy[]> {
  const { sql, values } = seen(scope);
  const at = (nth: number) => `$${values.length + nth}`;
  return session.rows<ListedStudy>(
    `select s.person_id, s.attributes, count(distinct i.series_uid)::int as series, count(*)::int as instances,
            array_agg(distinct e.modality) as modalities
       from data.image_study s
       join data.image_series e using (person_id, study_uid)
       join data.image_instance i using (person_id, study_uid, series_uid)
      where ${sql}
        and (${at(1)}::text is null or s.study_uid = ${at(1)})
        and (${at(2)}::text is null or s.accession_number = ${at(2)})
        and (${at(3)}::text is null or exists (select from data.image_series m
              where m.person_id = s.person_id and m.study_uid = s.study_uid and m.modality = ${at(3)}))
        and (${at(4)}::text is null
             or exists (select from unnest(s.names) n where strpos(n, ${at(4)}) > 0))
        and (${at(5)}::date is null or s.study_day >= ${at(5)})
        and (${at(6)}::date is null or s.study_day <= ${at(6)})
      group by s.person_id, s.study_uid
      order by s.study_day desc nulls last, s.study_uid
      limit ${at(7)} offset ${at(8)}`,
    [
      ...values,
      search.study_uid,
      search.accession_number,
      search.modality,
      search.name,
      search.from,
      search.until,
      search.limit,
      search.offset,
    ],
  );
}

/** The series of a study; none when the study may not be seen or is not there. */
export function findSeries(
  session: Session,
  scope: ImageScope,
  { study_uid, series_uid }: ImagePath,
): Promise<readonly ListedSeries[]> {
  const { sql, values } = seen(scope);
  const at = (nth: number) => `$${values.length + nth}`;
  return session.rows<ListedSeries>(
    `select e.person_id, e.attributes, count(*)::int as instances
       from data.image_study s
       join data.image_series e using (person_id, study_uid)
       join data.image_instance i using (person_id, study_uid, series_uid)
      where ${sql} and s.study_uid = ${at(1)}
        and (${at(2)}::text is null or e.series_uid = ${at(2)})
      group by e.person_id, e.study_uid, e.series_uid
      order by e.series_number nulls last, e.series_uid`,
    [...values, study_uid, series_uid],
  );
}

const FILE = 'i.person_id, i.sop_instance_uid, i.transfer_syntax_uid';

/** The images of a study, series or one image, in their order, with all attributes but pixels. */
export function findInstances(
  session: Session,
  scope: ImageScope,
  path: ImagePath,
): Promise<readonly ListedInstance[]> {
  return imagesOf<ListedInstance>(session, scope, path, `${FILE}, i.metadata`);
}

/** The files of the same images: their names, so that each can be read when its turn comes. */
export function findFiles(
  session: Session,
  scope: ImageScope,
  path: ImagePath,
): Promise<readonly ListedFile[]> {
  return imagesOf<ListedFile>(session, scope, path, FILE);
}

function imagesOf<Row extends ListedFile>(
  session: Session,
  scope: ImageScope,
  { study_uid, series_uid, sop_instance_uid }: ImagePath,
  columns: string,
): Promise<readonly Row[]> {
  const { sql, values } = seen(scope);
  const at = (nth: number) => `$${values.length + nth}`;
  return session.rows<Row>(
    `select ${columns}
       from data.image_study s
       join data.image_series e using (person_id, study_uid)
       join data.image_instance i using (person_id, study_uid, series_uid)
      where ${sql} and s.study_uid = ${at(1)}
        and (${at(2)}::text is null or i.series_uid = ${at(2)})
        and (${at(3)}::text is null or i.sop_instance_uid = ${at(3)})
      order by e.series_number nulls last, e.series_uid, i.instance_number nulls last,
               i.sop_instance_uid`,
    [...values, study_uid, series_uid, sop_instance_uid],
  );
}

/** The original file of one image of a study; null when it may not be seen or is not there. */
export async function bytesOfInstance(
  session: Session,
  scope: ImageScope,
  of: {
    readonly study_uid: string;
    /** Null where any series of the study may hold it. */
    readonly series_uid: string | null;
    readonly sop_instance_uid: string;
  },
): Promise<(Owned & { readonly bytes: Uint8Array }) | null> {
  const { sql, values } = seen(scope);
  const at = (nth: number) => `$${values.length + nth}`;
  const [row] = await session.rows<Owned & { readonly bytes: Uint8Array }>(
    `select s.person_id, b.bytes
       from data.image_study s
       join data.image_instance i using (person_id, study_uid)
       join data.image_bytes b using (person_id, sop_instance_uid)
      where ${sql} and s.study_uid = ${at(1)} and i.sop_instance_uid = ${at(2)}
        and (${at(3)}::text is null or i.series_uid = ${at(3)})`,
    [...values, of.study_uid, of.sop_instance_uid, of.series_uid],
  );
  return row ?? null;
}

/** Whose study it is, seen or not: for the trail alone. */
export async function studyOwners(session: Session, study_uid: string): Promise<readonly string[]> {
  const rows = await session.rows<Owned>(
    'select person_id from data.image_study where study_uid = $1 order by person_id limit 5',
    [study_uid],
  );
  return rows.map(({ person_id }) => person_id);
}
