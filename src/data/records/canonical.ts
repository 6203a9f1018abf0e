import type { DocumentType } from '../../kernel/documents/graded.ts';

/** Where our own names in FHIR begin. A name, not an address: each node serves what it means under `/fhir`. */
export const CANONICAL = 'urn:sampan:fhir';

/** The day on which our own definitions last changed. */
export const PUBLISHED_ON = '2026-11-27';

/** The identifier systems of identity documents. */
export const IDENTIFIER_SYSTEMS = {
  hkid: `${CANONICAL}:identifier:hkid`,
  exemption_certificate: `${CANONICAL}:identifier:hk-exemption-certificate`,
  macao_bir: `${CANONICAL}:identifier:macao-bir`,
  resident_identity: `${CANONICAL}:identifier:prc-resident-identity`,
  residence_permit: `${CANONICAL}:identifier:prc-residence-permit`,
  home_return_permit: `${CANONICAL}:identifier:home-return-permit`,
  exit_entry_permit: `${CANONICAL}:identifier:exit-entry-permit`,
} as const satisfies Record<DocumentType, string>;

/** The identifier systems of what is not a person. */
export const SCHEME_SYSTEM = `${CANONICAL}:identifier:scheme`;
export const SERVICE_POINT_SYSTEM = `${CANONICAL}:identifier:service-point`;
export const INSTITUTION_SYSTEM = `${CANONICAL}:identifier:institution`;

/** Everything that people brought themselves carries this tag. */
export const PATIENT_PROVIDED = {
  system: `${CANONICAL}:code-system:provenance`,
  code: 'patient-provided',
  display: 'Provided by the patient',
} as const;

/** Our code systems, by the name under which a node serves each. */
export const CODE_SYSTEMS = {
  service: `${CANONICAL}:code-system:service`,
  place: `${CANONICAL}:code-system:place`,
  setting: `${CANONICAL}:code-system:setting`,
  outcome: `${CANONICAL}:code-system:entitlement-outcome`,
  'sensitive-class': `${CANONICAL}:code-system:sensitive-class`,
} as const;

/** Systems of codes that the law defines and that grow with it: reasons, conditions, documents, payers. */
export const LAW_CODES = `${CANONICAL}:law-codes`;

/** What we extend, by the name under which a node serves each. */
export const EXTENSIONS = {
  'dated-parameter': `${CANONICAL}:extension:dated-parameter`,
  'insurance-plan': `${CANONICAL}:extension:insurance-plan`,
  entitlement: `${CANONICAL}:extension:entitlement`,
  'consent-to-ask': `${CANONICAL}:extension:consent-to-ask`,
  'institution-level': `${CANONICAL}:extension:institution-level`,
  department: `${CANONICAL}:extension:department`,
} as const;
