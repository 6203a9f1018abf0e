import type { Texts } from '../kernel/language.ts';

/** Who may bear a part of a price, by jurisdiction and purse. */
export const PAYERS = {
  patient: {
    'zh-Hant-HK': '病人',
    'zh-Hans-CN': '患者',
    en: 'the patient',
    'pt-MO': 'o utente',
  },
  'hk.government': {
    'zh-Hant-HK': '香港特區政府',
    'zh-Hans-CN': '香港特区政府',
    en: 'the Hong Kong Government',
    'pt-MO': 'o Governo de Hong Kong',
  },
  'hk.hospital_authority': {
    'zh-Hant-HK': '香港醫院管理局',
    'zh-Hans-CN': '香港医院管理局',
    en: 'the Hospital Authority of Hong Kong',
    'pt-MO': 'a Autoridade Hospitalar de Hong Kong',
  },
  'mo.government': {
    'zh-Hant-HK': '澳門特區政府',
    'zh-Hans-CN': '澳门特区政府',
    en: 'the Macao Government',
    'pt-MO': 'o Governo de Macau',
  },
  'gd.city_fund': {
    'zh-Hant-HK': '內地城市醫療保險基金',
    'zh-Hans-CN': '内地城市医疗保险基金',
    en: 'the medical insurance fund of the mainland city',
    'pt-MO': 'o fundo de seguro médico da cidade do Interior da China',
  },
  'gd.government': {
    'zh-Hant-HK': '內地政府財政',
    'zh-Hans-CN': '内地政府财政',
    en: 'mainland public finance',
    'pt-MO': 'as finanças públicas do Interior da China',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** A payer's code, such as `hk.hospital_authority`. */
export type Payer = keyof typeof PAYERS;
