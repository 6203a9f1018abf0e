/** Whom a directory entry is about: nobody. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What the store keeps about nobody in particular: everybody who may use the store may read it. */
const DIRECTORY_TYPES: ReadonlySet<string> = new Set([
  'Endpoint',
  'HealthcareService',
  'Location',
  'Medication',
  'Organization',
  'Practitioner',
  'PractitionerRole',
  'Questionnaire',
  'Substance',
]);

/** Made from the law when they are asked for; nobody writes them. */
export const MADE_TYPES: ReadonlySet<string> = new Set([
  'CodeSystem',
  'Coverage',
  'CoverageEligibilityRequest',
  'CoverageEligibilityResponse',
  'InsurancePlan',
  'StructureDefinition',
]);

/** Types that only describe a system, a conversation or the trail of the store itself. */
const CLOSED_TYPES: ReadonlySet<string> = new Set([
  'AuditEvent',
  'Bundle',
  'Consent',
  'Parameters',
]);

/** Kept byte for byte beside the store, with routes of their own. */
const FILE_TYPES: ReadonlySet<string> = new Set(['Binary']);

/** Where a type belongs in the store. */
export type Shelf = 'directory' | 'record' | 'made' | 'file' | 'closed';

/** Whether a type is a directory entry, somebody's record, made from the law, a file, or not taken at all. */
export function shelfOf(resourceType: string, isOfPatients: boolean): Shelf {
  if (MADE_TYPES.has(resourceType)) return 'made';
  if (DIRECTORY_TYPES.has(resourceType)) return 'directory';
  if (FILE_TYPES.has(resourceType)) return 'file';
  if (CLOSED_TYPES.has(resourceType)) return 'closed';
  return isOfPatients || resourceType === 'Patient' ? 'record' : 'closed';
}
