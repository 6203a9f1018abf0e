import type { Bundle } from '@medplum/fhirtypes';

/** Something of the original that the reading does not say, and where. */
export interface Unmapped {
  readonly at: string;
  readonly what: string;
}

/** A document as it can be read: FHIR, with safe narrative, beside the original that stays as it is. */
export interface Reading {
  readonly document: Bundle;
  readonly unmapped: readonly Unmapped[];
  readonly notices: readonly string[];
}
