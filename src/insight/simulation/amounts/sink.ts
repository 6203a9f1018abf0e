import { type Decisions, sharesOf } from '../run/decisions.ts';

/** Where the decisions of a scheme are written that patients and the Hospital Authority pay for. */
export interface Sink {
  readonly into: Decisions;
  readonly patient: Float64Array;
  readonly authority: Float64Array;
}

export function openSink(into: Decisions): Sink {
  const patient = sharesOf(into, 'patient');
  return { into, patient, authority: sharesOf(into, 'hk.hospital_authority') };
}

/** Places in `OUTCOME_CODES`. */
export const [COVERED, NOT_COVERED] = [0, 1];
