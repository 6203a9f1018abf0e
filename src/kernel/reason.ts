/** FHIR R4 side of a reason: an adjudication reason, or an error of a claim that was not adjudicated. */
type FhirReason = 'AR1' | 'AR2' | 'error' | null;

/** Where a reason code stands in other lists; numbers only, their texts are not ours to ship. */
export interface ReasonMapping {
  readonly openimis: readonly string[];
  readonly carc: readonly string[];
  readonly fhir: FhirReason;
}

const map = (openimis: string, carc: string, fhir: FhirReason = null): ReasonMapping => ({
  openimis: openimis === '' ? [] : openimis.split(' '),
  carc: carc === '' ? [] : carc.split(' '),
  fhir,
});

/**
 * Why a benefit decision pays nothing or less. The full code is `GBA-` and the key. A reason explains a
 * decision and is never a fault of the program; the codes are stable and are never given a new meaning.
 */
export const REASONS = {
  X01: map('20', '16', 'error'),
  X02: map('1', '181', 'error'),
  X03: map('8', '146', 'error'),
  X04: map('', '226'),
  X05: map('', '16', 'error'),
  X06: map('9', '16', 'error'),
  D01: map('6', '18'),
  D02: map('', '18', 'error'),
  D03: map('', '22', 'AR1'),
  D04: map('', '129', 'error'),
  E01: map('7', '31', 'AR1'),
  E02: map('21', '27 26', 'AR1'),
  E03: map('3', '204', 'AR1'),
  E04: map('', '272', 'AR1'),
  E05: map('17', '177', 'AR1'),
  E06: map('17', '179', 'AR1'),
  E07: map('', '109', 'AR1'),
  A01: map('', '197', 'AR1'),
  A02: map('', '198', 'AR2'),
  A03: map('', '243'),
  A04: map('', '50', 'AR1'),
  P01: map('', 'B7', 'AR1'),
  P02: map('10', '170', 'AR1'),
  P03: map('', '185', 'AR1'),
  C01: map('3', '96', 'AR1'),
  C02: map('3', '204', 'AR1'),
  C03: map('2', '96', 'AR1'),
  C04: map('3', '272', 'AR1'),
  C05: map('4', '6 7', 'AR1'),
  C06: map('10', '96', 'AR1'),
  M01: map('2', '45'),
  M02: map('', '1'),
  M03: map('', '2'),
  M04: map('', '3'),
  M05: map('', '97'),
  M06: map('', '45'),
  L01: map('16', '119', 'AR2'),
  L02: map('16', '119', 'AR2'),
  L03: map('16', '35', 'AR2'),
  L04: map('5', '151', 'AR2'),
  L05: map('11 12 13 14 15 19', '119', 'AR2'),
  L06: map('', '119', 'AR2'),
  L07: map('', '119', 'AR2'),
  T01: map('', '29', 'AR1'),
  T02: map('', '29'),
  T03: map('', ''),
  T04: map('', ''),
  T05: map('', '138'),
  V01: map('', '133'),
  V02: map('-1', '50', 'AR1'),
  V03: map('-2', '133'),
  R01: map('', ''),
  R02: map('', '18', 'error'),
  R03: map('', ''),
  S01: map('', ''),
  S02: map('', ''),
  S03: map('', ''),
  S04: map('', ''),
  S05: map('', ''),
  S06: map('', ''),
  S07: map('', ''),
  S08: map('', ''),
  S09: map('', ''),
  S71: map('', ''),
  S72: map('', ''),
  S73: map('', ''),
  S74: map('', ''),
  S75: map('', ''),
  S76: map('', ''),
  S77: map('', ''),
  S78: map('', ''),
  N01: map('', '', 'AR1'),
  E08: map('', '272', 'AR1'),
  M07: map('', ''),
  M08: map('', '119'),
  E09: map('', '20', 'AR1'),
  P04: map('', '243', 'AR1'),
  A05: map('', '272', 'AR1'),
  N02: map('', '', 'AR1'),
} as const satisfies Record<string, ReasonMapping>;

export type ReasonCode = keyof typeof REASONS;

/** The code as it leaves the system, such as `GBA-L06`. */
export function fullCode(code: ReasonCode): string {
  return `GBA-${code}`;
}
