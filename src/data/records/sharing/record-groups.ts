/** Kinds of records by names that patients know, with the FHIR types that belong to each. */
export const RECORD_GROUPS = {
  allergies: ['AllergyIntolerance', 'AdverseEvent', 'DetectedIssue'],
  medicines: [
    'MedicationStatement',
    'MedicationRequest',
    'MedicationDispense',
    'MedicationAdministration',
  ],
  problems: ['Condition', 'ClinicalImpression', 'FamilyMemberHistory', 'RiskAssessment'],
  procedures: ['Procedure', 'Device', 'DeviceUseStatement'],
  immunisations: ['Immunization', 'ImmunizationRecommendation', 'ImmunizationEvaluation'],
  results: ['Observation', 'DiagnosticReport', 'Specimen', 'MolecularSequence'],
  images: ['ImagingStudy', 'Media'],
  documents: ['DocumentReference', 'DocumentManifest', 'Composition'],
  visits: ['Encounter', 'EpisodeOfCare', 'Appointment', 'AppointmentResponse'],
  plans: ['CarePlan', 'CareTeam', 'Goal', 'ServiceRequest', 'NutritionOrder'],
  money: ['Coverage', 'Claim', 'ClaimResponse', 'ExplanationOfBenefit', 'Account'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RecordGroup = keyof typeof RECORD_GROUPS;
export const RECORD_GROUP_NAMES = Object.keys(RECORD_GROUPS) as RecordGroup[];

/** The types of these groups; whoever may see any of them may see whose they are. Null for all. */
export function typesOfGroups(groups: readonly RecordGroup[] | null): readonly string[] | null {
  if (groups === null) return null;
  return [...new Set(['Patient', ...groups.flatMap((group) => RECORD_GROUPS[group])])].sort();
}

/** The groups that a list of types holds wholly; null where it holds types that no group names. */
export function groupsOfTypes(types: readonly string[] | null): readonly RecordGroup[] | null {
  if (types === null) return null;
  const held = new Set(types);
  const groups = RECORD_GROUP_NAMES.filter((group) =>
    RECORD_GROUPS[group].every((type) => held.has(type)),
  );
  const named = new Set(typesOfGroups(groups));
  return types.every((type) => named.has(type)) ? groups : null;
}
