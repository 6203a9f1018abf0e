import type { Session } from '../../platform/postgres/index.ts';
import { parameters, visible } from '../records/index.ts';
import type { DicomJson } from './dicom/dicom-json.ts';
import type { ImageScope } from './image-scope.ts';

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

/** A file as it is asked for. */
export interface ListedFile extends Owned {
  readonly sop_instance_uid: string;
  readonly transfer_syntax_uid: string;
  /** Of the original bytes, as hexadecimal digits. */
  readonly sha256: string;
}

/** An image as lists and viewers know it. */
export interface ListedInstance extends ListedFile {
  readonly metadata: string;
}

/**
 * The condition under which a study `s` may be seen, or a report `r`, with its values from `$1` on. Persons see all that
 * is theirs, others what they may see of the record that tells of it: what DICOMweb shows and what FHIR shows is one thing.
 */
export function seen(
  scope: ImageScope,
  kind: 'ImagingStudy' | 'DiagnosticReport' = 'ImagingStudy',
  alias = 's',
): { readonly sql: string; readonly values: readonly unknown[] } {
  if (scope.kind === 'own') {
    return { sql: `${alias}.person_id = $1::uuid`, values: [scope.person_id] };
  }
  const given = parameters();
  const may = visible({ ...scope, kind: 'institution' }, 'told', given, 'record');
  const sql = `exists (
    select from data.resource told
     where told.resource_type = '${kind}' and told.id = ${alias}.record_id::text
       and told.person_id = ${alias}.person_id and not told.is_deleted and ${may})`;
  return { sql, values: given.values };
}

const FILE = 'i.person_id, i.sop_instance_uid, i.transfer_syntax_uid, i.sha256';

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

/** A file with its original bytes. */
export interface OriginalFile extends ListedFile {
  readonly bytes: Uint8Array;
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
): Promise<OriginalFile | null> {
  const { sql, values } = seen(scope);
  const at = (nth: number) => `$${values.length + nth}`;
  const [row] = await session.rows<OriginalFile>(
    `select ${FILE}, b.bytes
       from data.image_study s
       join data.image_instance i using (person_id, study_uid)
       join data.image_bytes b using (person_id, sop_instance_uid)
      where ${sql} and s.study_uid = ${at(1)} and i.sop_instance_uid = ${at(2)}
        and (${at(3)}::text is null or i.series_uid = ${at(3)})`,
    [...values, of.study_uid, of.sop_instance_uid, of.series_uid],
  );
  return row ?? null;
}

/** The image by which a study or series is shown: the one in the middle of those with pictures; null where there is none. */
export async function pictureOf(
  session: Session,
  scope: ImageScope,
  { study_uid, series_uid }: ImagePath,
): Promise<ImagePath | null> {
  const { sql, values } = seen(scope);
  const at = (nth: number) => `$${values.length + nth}`;
  const [row] = await session.rows<ImagePath>(
    `with pictures as (
       select i.study_uid, i.series_uid, i.sop_instance_uid,
              row_number() over shown as nth, count(*) over () as amount
         from data.image_study s
         join data.image_series e using (person_id, study_uid)
         join data.image_instance i using (person_id, study_uid, series_uid)
        where ${sql} and s.study_uid = ${at(1)} and i.frames > 0
          and (${at(2)}::text is null or i.series_uid = ${at(2)})
       window shown as (order by e.series_number nulls last, e.series_uid,
                        i.instance_number nulls last, i.sop_instance_uid))
     select study_uid, series_uid, sop_instance_uid from pictures where nth = (amount + 1) / 2`,
    [...values, study_uid, series_uid],
  );
  return row ?? null;
}

/** A file in its series. */
export interface SeriesFile extends ListedFile {
  readonly series_uid: string;
  readonly series: DicomJson;
  readonly frames: number;
  readonly size: number;
}

/** All files of a study in the order of its series and images. */
export function findSeriesFiles(
  session: Session,
  scope: ImageScope,
  study_uid: string,
): Promise<readonly SeriesFile[]> {
  const path = { study_uid, series_uid: null, sop_instance_uid: null };
  const columns = `${FILE}, i.series_uid, e.attributes as series, i.frames, i.size`;
  return imagesOf<SeriesFile>(session, scope, path, columns);
}

/** Whose study it is, seen or not: for the trail alone. */
export async function studyOwners(session: Session, study_uid: string): Promise<readonly string[]> {
  const rows = await session.rows<Owned>(
    'select person_id from data.image_study where study_uid = $1 order by person_id limit 5',
    [study_uid],
  );
  return rows.map(({ person_id }) => person_id);
}
