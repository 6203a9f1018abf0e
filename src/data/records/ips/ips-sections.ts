/** A section of a patient summary: its LOINC code, what its entries may be, and whether a summary must have it. */
export interface IpsSection {
  readonly code: string;
  readonly name: string;
  /** Resource types of entries; empty for any. */
  readonly types: readonly string[];
  readonly is_required: boolean;
}

const section = (code: string, name: string, types: readonly string[], is_required = false) => ({
  code,
  name,
  types: types.length === 0 ? [] : [...types, 'DocumentReference'],
  is_required,
});

/** The sections of the International Patient Summary 2.0.0 (Composition-uv-ips). */
export const IPS_SECTIONS: readonly IpsSection[] = [
  section('11450-4', 'problems', ['Condition'], true),
  section('48765-2', 'allergies and intolerances', ['AllergyIntolerance'], true),
  section(
    '10160-0',
    'medicines',
    ['MedicationStatement', 'MedicationRequest', 'MedicationAdministration', 'MedicationDispense'],
    true,
  ),
  section('11369-6', 'immunizations', ['Immunization']),
  section('30954-2', 'results', ['Observation', 'DiagnosticReport']),
  section('47519-4', 'procedures', ['Procedure']),
  section('46264-8', 'devices', ['DeviceUseStatement']),
  section('42348-3', 'advance directives', ['Consent']),
  section('104605-1', 'alerts', ['Flag']),
  section('47420-5', 'functional status', ['Condition', 'ClinicalImpression']),
  section('11348-0', 'past problems', ['Condition']),
  section('10162-6', 'pregnancy', ['Observation']),
  section('81338-6', 'the patient’s own story', []),
  section('18776-5', 'plan of care', ['CarePlan', 'ImmunizationRecommendation']),
  section('29762-2', 'social history', ['Observation']),
  section('8716-3', 'vital signs', ['Observation']),
  // Not of the specification, which leaves the list of sections open.
  section('46240-8', 'visits', ['Encounter']),
  section('18748-4', 'images', ['ImagingStudy']),
];

/** The type of the document itself: patient summary. */
export const SUMMARY_CODE = '60591-5';
export const LOINC = 'http://loinc.org';

/** What the profiles of IPS 2.0.0 require beyond R4; `[x]` stands for any type of the element. */
export const IPS_REQUIRED: Readonly<Record<string, readonly string[]>> = {
  AllergyIntolerance: ['code', 'patient.reference'],
  Condition: ['code', 'subject.reference'],
  DeviceUseStatement: ['subject.reference', 'timing[x]'],
  DiagnosticReport: ['subject.reference', 'effective[x]'],
  Flag: ['subject.reference'],
  ImagingStudy: ['subject.reference'],
  Immunization: ['patient.reference'],
  Medication: ['code'],
  MedicationRequest: ['subject.reference'],
  MedicationStatement: ['subject.reference', 'effective[x]'],
  Observation: ['subject.reference', 'effective[x]'],
  Organization: ['name'],
  Patient: ['name', 'birthDate'],
  Practitioner: ['name'],
  Procedure: ['code', 'subject.reference', 'performed[x]'],
  Specimen: ['type', 'subject.reference'],
};
