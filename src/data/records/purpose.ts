/** Purposes of use for which records may be looked at (HL7 v3 PurposeOfUse). */
export const PURPOSES = ['TREAT', 'ETREAT', 'HPAYMT', 'HRESCH', 'PUBHLTH', 'HOPERAT'] as const;

export type Purpose = (typeof PURPOSES)[number];

/** The purpose that a request names; care where it names none, null where nobody knows the word. */
export function purposeOf(said: string | undefined): Purpose | null {
  if (said === undefined || said === '') return 'TREAT';
  return PURPOSES.find((purpose) => purpose === said) ?? null;
}
