import type { Texts } from '../../../kernel/language.ts';

/** What the facts of an attendance or stay are called. */
export const FEE_FACT_TEXTS = {
  service: { 'zh-Hant-HK': '服務', 'zh-Hans-CN': '服务', en: 'Service', 'pt-MO': 'Serviço' },
  triage: {
    'zh-Hant-HK': '急症室分流類別',
    'zh-Hans-CN': '急诊分诊类别',
    en: 'Triage category',
    'pt-MO': 'Categoria de triagem',
  },
  discharged_on: {
    'zh-Hant-HK': '出院日期',
    'zh-Hans-CN': '出院日期',
    en: 'Day of discharge',
    'pt-MO': 'Data da alta',
  },
  drug_weeks: {
    'zh-Hant-HK': '每項藥物的配發星期數',
    'zh-Hans-CN': '每项药物的配发周数',
    en: 'Weeks dispensed of each drug item',
    'pt-MO': 'Semanas dispensadas de cada medicamento',
  },
  waiver_grounds: {
    'zh-Hant-HK': '申請豁免的理由',
    'zh-Hans-CN': '申请豁免的理由',
    en: 'Grounds for a waiver',
    'pt-MO': 'Fundamentos da isenção',
  },
  certified_percent: {
    'zh-Hant-HK': '證明書所載的豁免百分比',
    'zh-Hans-CN': '证明书所载的豁免百分比',
    en: 'Per cent waived by the certificate',
    'pt-MO': 'Percentagem dispensada pelo certificado',
  },
  paid_this_year: {
    'zh-Hant-HK': '本曆年已付的公立醫院收費',
    'zh-Hans-CN': '本日历年已付的公立医院收费',
    en: 'Public charges paid in the calendar year so far',
    'pt-MO': 'Tarifas públicas já pagas no ano civil',
  },
  has_applied_for_cap: {
    'zh-Hant-HK': '已申請每年付費上限',
    'zh-Hans-CN': '已申请每年付费上限',
    en: 'Has applied for the yearly limit',
    'pt-MO': 'Pediu o limite anual',
  },
} as const satisfies Readonly<Record<string, Texts>>;
