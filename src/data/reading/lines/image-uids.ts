import { isJson, type Json, listOf, textOf } from '../json.ts';

const OID = /^urn:oid:([0-9.]{1,64})$/;
/** Where a node keeps the file of a report. */
const REPORT_URL = /^\/api\/data\/images\/reports\/([0-9.]{1,64})$/;

/** The study that an ImagingStudy tells of, by its identifier of DICOM. */
export function studyUid(study: Json): string | null {
  return dicomUid(listOf(study['identifier']));
}

/** The study that a report names as the one it reports on. */
export function reportedStudy(report: Json): string | null {
  return dicomUid(listOf(report['imagingStudy']).map(({ identifier }) => identifier));
}

/** The identifier by which a node keeps the file of a report; null where it is none of a node's. */
export function reportUid(report: Json): string | null {
  const urls = listOf(report['presentedForm']).map(({ url }) => textOf(url) ?? '');
  return urls.map((url) => REPORT_URL.exec(url)?.[1]).find((uid) => uid !== undefined) ?? null;
}

function dicomUid(identifiers: readonly unknown[]): string | null {
  const named = identifiers.filter(isJson).find(({ system }) => system === 'urn:dicom:uid');
  return OID.exec(textOf(named?.['value']) ?? '')?.[1] ?? null;
}
