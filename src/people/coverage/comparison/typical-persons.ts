import { day, type PlainDate } from '../../../kernel/day.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Texts } from '../../../kernel/language.ts';
import type { KnownDocument, KnownPerson } from '../person/known-person.ts';
import type { PlaceCode } from '../question/places.ts';

/** Somebody who is typical of a system; invented, so that the systems can be compared on the same facts. */
export interface TypicalPerson {
  readonly name: Texts;
  readonly document: KnownDocument['document_type'];
  readonly side: Jurisdiction;
  /** Mainland city of residence and insurance; null in Hong Kong and Macao. */
  readonly city: string | null;
  readonly insurance: string | null;
  readonly works: boolean;
}

/** Four people of working age, one for each way of being covered that the sides have. */
export const TYPICAL_PERSONS = {
  hong_kong_resident: {
    name: {
      'zh-Hant-HK': '香港居民',
      'zh-Hans-CN': '香港居民',
      en: 'Resident of Hong Kong',
      'pt-MO': 'Residente de Hong Kong',
    },
    document: 'hkid',
    side: 'HK',
    city: null,
    insurance: null,
    works: false,
  },
  macao_resident: {
    name: {
      'zh-Hant-HK': '澳門居民',
      'zh-Hans-CN': '澳门居民',
      en: 'Resident of Macao',
      'pt-MO': 'Residente de Macau',
    },
    document: 'macao_bir',
    side: 'MO',
    city: null,
    insurance: null,
    works: false,
  },
  shenzhen_employee: {
    name: {
      'zh-Hant-HK': '深圳職工醫保參保人',
      'zh-Hans-CN': '深圳职工医保参保人',
      en: 'Employee insured in Shenzhen',
      'pt-MO': 'Trabalhador segurado em Shenzhen',
    },
    document: 'home_return_permit',
    side: 'GD',
    city: 'shenzhen',
    insurance: 'gd.shenzhen.employee_insurance',
    works: true,
  },
  zhuhai_resident: {
    name: {
      'zh-Hant-HK': '珠海居民醫保參保人',
      'zh-Hans-CN': '珠海居民医保参保人',
      en: 'Resident insured in Zhuhai',
      'pt-MO': 'Residente segurado em Zhuhai',
    },
    document: 'home_return_permit',
    side: 'GD',
    city: 'zhuhai',
    insurance: 'gd.zhuhai.resident_insurance',
    works: false,
  },
} as const satisfies Readonly<Record<string, TypicalPerson>>;

export type TypicalCode = keyof typeof TYPICAL_PERSONS;

/** Where they are compared: one place for each system, and for each way of being insured in the mainland. */
export const COMPARED_PLACES = [
  'hong_kong',
  'macao',
  'shenzhen',
  'zhuhai',
] as const satisfies readonly PlaceCode[];

const BORN = day('1985-01-01');
/** Long enough for every waiting period and for the highest rate by months of insurance. */
const YEARS_BEFORE = 5;

/** What all three registers would say of a typical person on a day. */
export function typicalPerson(code: TypicalCode, on: PlainDate): KnownPerson {
  const { document, side, city, insurance, works }: TypicalPerson = TYPICAL_PERSONS[code];
  const from = on.subtract({ years: YEARS_BEFORE });
  const period = {
    side,
    place: city,
    from,
    to: null,
    evidence: 'population_register',
    evidence_reference: null,
    told_by: side,
  };
  const status = { from, to: null, evidence: 'residence_permit', told_by: side };
  return {
    birth_date: BORN,
    died_on: null,
    permission_ceased_on: null,
    documents: [
      { document_type: document, valid_from: BORN, valid_to: null, told_by: side, is_shown: false },
    ],
    periods: [
      { ...period, kind: 'residence', scheme: null },
      ...(works ? [{ ...period, kind: 'employment' as const, scheme: null }] : []),
      ...(insurance === null ? [] : [{ ...period, kind: 'insurance' as const, scheme: insurance }]),
    ],
    statuses: [
      ...(side === 'GD' ? [{ ...status, status: 'residence_permit_holder' }] : []),
      ...(code === 'shenzhen_employee' ? [{ ...status, status: 'shenzhen_tier_1' }] : []),
    ],
    told_by: [...JURISDICTIONS],
    purse: null,
  };
}
