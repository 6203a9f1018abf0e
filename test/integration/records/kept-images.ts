import { keepRecords, readRecord } from '../../../src/data/images/index.ts';
import { dicomFile } from '../../dicom-file.ts';
import type { RecordsBed } from './bed.ts';
import type { Guarded, Kept } from './model.ts';

/** A record that tells of images which are kept. */
export type KeptImages = Kept & { readonly study: string };

/** The images of the study that somebody's record tells of, and the record that comes with them. */
export async function keepImages(
  bed: RecordsBed,
  of: Pick<Guarded, 'person' | 'custodian'> & {
    readonly study: string;
    readonly day: string | null;
  },
): Promise<KeptImages> {
  const { study, person, custodian } = of;
  const day = of.day ?? '2024-02-01';
  const study_date = day.replaceAll('-', '');
  const file = dicomFile({ study, series: `${study}.1`, instance: `${study}.1.1`, study_date });
  const place = { person_id: person, custodian, stored_through: 'test' };
  await bed.database.transaction((session) => keepRecords(session, bed, place, [readRecord(file)]));
  const [row] = await bed.database.rows<{ record_id: string }>(
    'select record_id from data.image_study where study_uid = $1',
    [study],
  );
  const type = 'ImagingStudy' as const;
  const version: Guarded = { person, type, custodian, day, classes: [], author: null };
  return { id: row?.record_id ?? '', type, code: '', encounter: null, study, versions: [version] };
}
