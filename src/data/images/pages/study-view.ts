import { Type } from 'typebox';
import type { Texts } from '../../../kernel/language.ts';
import type { DicomJson } from '../dicom/dicom-json.ts';
import { textOf } from '../instance-record.ts';
import type { ListedReport } from '../report-store.ts';
import type { ListedStudy } from '../search-store.ts';
import { patientOf } from './read-study.ts';

const OrNull = Type.Union([Type.String(), Type.Null()]);
/** A name in four languages. */
export const NameSchema = Type.Object({
  'zh-Hant-HK': Type.String(),
  'zh-Hans-CN': Type.String(),
  en: Type.String(),
  'pt-MO': Type.String(),
});
const Name = Type.Union([NameSchema, Type.Null()], {
  description: 'Null for an institution that is not in the network',
});

export const ReportSchema = Type.Object({
  report_uid: Type.String(),
  media_type: Type.String(),
  sha256: Type.String({ description: 'Of the original bytes' }),
  size: Type.Integer(),
  stored_at: Type.String(),
});

export const StudySchema = Type.Object({
  study_uid: Type.String(),
  custodian: Type.String(),
  custodian_name: Name,
  study_day: OrNull,
  stored_at: Type.String(),
  description: Type.String(),
  accession_number: Type.String(),
  modalities: Type.Array(Type.String()),
  series: Type.Integer(),
  instances: Type.Integer(),
  patient: Type.Object({
    names: Type.Array(Type.String()),
    patient_id: Type.String(),
    birth_date: OrNull,
    sex: Type.String(),
  }),
  reports: Type.Array(ReportSchema),
});

/** The name of an institution in four languages; null for one that is not in the network. */
export type InstitutionName = (code: string) => Texts | null;

/** A study as pages show it, with the reports of its attendance. */
export function studyView(
  study: ListedStudy,
  reports: readonly ListedReport[],
  nameOf: InstitutionName,
) {
  const attributes: DicomJson = study.attributes;
  return {
    study_uid: study.study_uid,
    custodian: study.custodian,
    custodian_name: nameOf(study.custodian),
    study_day: study.study_day,
    stored_at: study.stored_at,
    description: textOf(attributes, '00081030'),
    accession_number: textOf(attributes, '00080050'),
    modalities: study.modalities.filter((modality) => modality !== ''),
    series: study.series,
    instances: study.instances,
    patient: { ...patientOf(attributes), names: [...patientOf(attributes).names] },
    reports: reports.filter((report) => isOfAttendance(report, study)).map(reportView),
  };
}

/** Whether a report and a study belong to the same attendance. */
export function isOfAttendance(
  report: ListedReport,
  study: Pick<ListedStudy, 'person_id' | 'custodian' | 'study_day'>,
): boolean {
  return (
    report.person_id === study.person_id &&
    report.custodian === study.custodian &&
    report.visit_day === study.study_day
  );
}

export function reportView({ report_uid, media_type, sha256, size, stored_at }: ListedReport) {
  return { report_uid, media_type, sha256, size, stored_at };
}
