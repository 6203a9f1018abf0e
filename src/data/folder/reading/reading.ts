import type { Bundle } from '@medplum/fhirtypes';

/** Why something stands in the original alone. */
export type UnmappedCode =
  | 'no_code'
  | 'denied'
  | 'value_unknown'
  | 'form_unknown'
  | 'section_unknown'
  | 'narrative_unsafe'
  | 'body_not_xml'
  | 'rest';

/** Something of the original that the reading does not say: where, why, and in its words or number if there are any. */
export interface Unmapped {
  readonly at: string;
  readonly code: UnmappedCode;
  readonly detail: string;
}

/** A document as it can be read: FHIR, with safe narrative, beside the original that stays as it is. */
export interface Reading {
  readonly document: Bundle;
  readonly unmapped: readonly Unmapped[];
  readonly notices: readonly string[];
}
