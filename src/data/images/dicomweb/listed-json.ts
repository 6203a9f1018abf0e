import type { DicomJson, JsonAttribute } from '../dicom/dicom-json.ts';
import type { ListedSeries, ListedStudy } from '../search-store.ts';
import type { ListedInstance } from '../view-store.ts';
import type { AskedSearch } from './read-search.ts';

const numbers = (...values: readonly number[]): JsonAttribute => ({ vr: 'IS', Value: values });

/** A study as a list of DICOMweb has it, with its counts (DICOM PS3.18 table 10.6.3-3). */
export function studyJson({ attributes, modalities, series, instances }: ListedStudy): DicomJson {
  return {
    ...attributes,
    '00080061': { vr: 'CS', Value: modalities },
    '00201206': numbers(series),
    '00201208': numbers(instances),
  };
}

/** A series as a list of DICOMweb has it (DICOM PS3.18 table 10.6.3-4). */
export function seriesJson({ attributes, instances }: ListedSeries): DicomJson {
  return { ...attributes, '00201209': numbers(instances) };
}

/** Attributes of an image in a list (DICOM PS3.18 table 10.6.3-5). */
const INSTANCE_TAGS = [
  '00080016',
  '00080018',
  '0020000D',
  '0020000E',
  '00200013',
  '00280008',
  '00280010',
  '00280011',
  '00280100',
];

/** An image as a list of DICOMweb has it, with the attributes that were asked for and the transfer syntax of its file. */
export function instanceJson(
  { metadata, transfer_syntax_uid }: ListedInstance,
  include: AskedSearch['include'] = [],
): DicomJson {
  const all = JSON.parse(metadata) as DicomJson;
  const tags = include === 'all' ? Object.keys(all) : [...INSTANCE_TAGS, ...include];
  const shown = tags.flatMap((tag) => (all[tag] ? [[tag, all[tag]] as const] : []));
  return {
    ...Object.fromEntries(shown),
    '00083002': { vr: 'UI', Value: [transfer_syntax_uid] },
  };
}
