import type { DicomJson } from '../dicom/dicom-json.ts';
import { textOf } from '../instance-record.ts';

/** Who a study says it is about, as its files write it. */
export interface StudyPatient {
  /** In each script that the files have. */
  readonly names: readonly string[];
  readonly patient_id: string;
  /** `YYYY-MM-DD`; null where the files do not say. */
  readonly birth_date: string | null;
  readonly sex: string;
}

/** The patient of a study by its attributes. */
export function patientOf(attributes: DicomJson): StudyPatient {
  const [name] = attributes['00100010']?.Value ?? [];
  const groups = name !== null && typeof name === 'object' ? Object.values(name) : [];
  const born = /^(\d{4})(\d{2})(\d{2})$/.exec(textOf(attributes, '00100030'));
  return {
    names: groups
      .map((group) => String(group).replace(/\^+/g, ' ').trim())
      .filter((one) => one !== ''),
    patient_id: textOf(attributes, '00100020'),
    birth_date: born === null ? null : `${born[1]}-${born[2]}-${born[3]}`,
    sex: textOf(attributes, '00100040'),
  };
}
