import type { Texts } from './language.ts';

/** The three competent sides; each runs its own node and owns its people, records and books. */
export const JURISDICTIONS = ['HK', 'MO', 'GD'] as const;

export type Jurisdiction = (typeof JURISDICTIONS)[number];

/** All three sides keep the same civil time (UTC+8, no daylight saving); days and months are counted in it. */
export const ZONE = 'Asia/Hong_Kong';

/** What the three sides are called. */
export const SIDE_NAMES: Readonly<Record<Jurisdiction, Texts>> = {
  HK: { 'zh-Hant-HK': '香港', 'zh-Hans-CN': '香港', en: 'Hong Kong', 'pt-MO': 'Hong Kong' },
  MO: { 'zh-Hant-HK': '澳門', 'zh-Hans-CN': '澳门', en: 'Macao', 'pt-MO': 'Macau' },
  GD: { 'zh-Hant-HK': '廣東', 'zh-Hans-CN': '广东', en: 'Guangdong', 'pt-MO': 'Guangdong' },
};
