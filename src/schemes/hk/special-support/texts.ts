import type { Texts } from '../../../kernel/language.ts';

/** What the facts of a visit are called. */
export const SUPPORT_FACTS = {
  price: {
    'zh-Hant-HK': '全數收費',
    'zh-Hans-CN': '全额收费',
    en: 'Full price of the visit',
    'pt-MO': 'Preço total da consulta',
  },
  institution: {
    'zh-Hant-HK': '服務機構',
    'zh-Hans-CN': '服务机构',
    en: 'Institution',
    'pt-MO': 'Instituição',
  },
  applied_on: {
    'zh-Hant-HK': '申請日期',
    'zh-Hans-CN': '申请日期',
    en: 'Day of the application',
    'pt-MO': 'Data do pedido',
  },
  appointment_on: {
    'zh-Hant-HK': '醫院管理局覆診預約日期',
    'zh-Hans-CN': '医院管理局复诊预约日期',
    en: 'Day of the follow-up appointment at the Hospital Authority',
    'pt-MO': 'Data da consulta de seguimento na Autoridade Hospitalar',
  },
  subsidy_used: {
    'zh-Hant-HK': '參加以來已用的資助額',
    'zh-Hans-CN': '参加以来已用的资助额',
    en: 'Subsidy used since joining',
    'pt-MO': 'Subsídio utilizado desde a adesão',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** What would meet each condition of the scheme. */
export const SUPPORT_CONDITIONS: Readonly<Record<string, Texts>> = {
  institution: {
    'zh-Hant-HK': '須在香港大學深圳醫院就診。',
    'zh-Hans-CN': '须在香港大学深圳医院就诊。',
    en: 'A visit to the University of Hong Kong-Shenzhen Hospital would meet it.',
    'pt-MO': 'Bastaria uma consulta no Hospital da Universidade de Hong Kong em Shenzhen.',
  },
  appointment: {
    'zh-Hant-HK': '覆診預約須在 {needed} 或之後。',
    'zh-Hans-CN': '复诊预约须在 {needed} 或之后。',
    en: 'A follow-up appointment on or after {needed} would meet it.',
    'pt-MO': 'Bastaria uma consulta de seguimento em {needed} ou depois.',
  },
  appointment_end: {
    'zh-Hant-HK': '覆診預約須在 {needed} 之前。',
    'zh-Hans-CN': '复诊预约须在 {needed} 之前。',
    en: 'A follow-up appointment before {needed} would meet it.',
    'pt-MO': 'Bastaria uma consulta de seguimento antes de {needed}.',
  },
};
