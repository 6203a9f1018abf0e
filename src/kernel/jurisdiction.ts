/** The three competent sides; each runs its own node and owns its people, records and books. */
export const JURISDICTIONS = ['HK', 'MO', 'GD'] as const;

export type Jurisdiction = (typeof JURISDICTIONS)[number];

/** All three sides keep the same civil time (UTC+8, no daylight saving); days and months are counted in it. */
export const ZONE = 'Asia/Hong_Kong';
