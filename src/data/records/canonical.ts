import type { DocumentType } from '../../kernel/documents/graded.ts';

/** Where our own names in FHIR begin. A name, not an address: each node serves what it means under `/fhir`. */
export const CANONICAL = 'urn:sampan:fhir';

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
