import type { Texts } from '../../../kernel/language.ts';
import type { TraceLabel } from '../../../schemes/explain.ts';

/** What the facts of a case are called. */
export const PLANNED_CARE_FACTS = {
  service: { 'zh-Hant-HK': '服務', 'zh-Hans-CN': '服务', en: 'Service', 'pt-MO': 'Serviço' },
  in_home_basket: {
    'zh-Hant-HK': '屬原居地的保障範圍',
    'zh-Hans-CN': '属原居地的保障范围',
    en: 'A benefit of the home side',
    'pt-MO': 'Benefício do lado de origem',
  },
  wait_days: {
    'zh-Hant-HK': '原居地的輪候日數',
    'zh-Hans-CN': '原居地的轮候天数',
    en: 'Days of waiting at home',
    'pt-MO': 'Dias de espera na origem',
  },
  justifiable_days: {
    'zh-Hant-HK': '醫學上合理的等候日數',
    'zh-Hans-CN': '医学上合理的等候天数',
    en: 'Medically justifiable days of waiting',
    'pt-MO': 'Dias de espera clinicamente justificáveis',
  },
  is_authorised: {
    'zh-Hant-HK': '已獲原居地批准',
    'zh-Hans-CN': '已获原居地批准',
    en: 'Authorised by the home side',
    'pt-MO': 'Autorizado pelo lado de origem',
  },
  authorised_on: {
    'zh-Hant-HK': '批准日期',
    'zh-Hans-CN': '批准日期',
    en: 'Day of the authorisation',
    'pt-MO': 'Data da autorização',
  },
  home_tariff: {
    'zh-Hant-HK': '按當日匯率折算的原居地價格',
    'zh-Hans-CN': '按当日汇率折算的原居地价格',
    en: 'Home tariff at the rate of the day',
    'pt-MO': 'Tarifa de origem à taxa do dia',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** What the formula traces besides facts and parameters. */
export const PLANNED_CARE_LABELS: Readonly<Record<string, TraceLabel>> = {
  authorised_until: {
    label: {
      'zh-Hant-HK': '批准有效至（不含當日）',
      'zh-Hans-CN': '批准有效至（不含当日）',
      en: 'Authorisation valid until before',
      'pt-MO': 'Autorização válida até antes de',
    },
    unit: 'day_of_calendar',
  },
};

/** What would meet the conditions that may be unmet. */
export const PLANNED_CARE_CONDITIONS: Readonly<Record<string, Texts>> = {
  authorisation: {
    'zh-Hant-HK': '須在治療前取得原居地批准；條件符合即應批准。',
    'zh-Hans-CN': '须在治疗前取得原居地批准；条件符合即应批准。',
    en: 'The home side has to authorise the treatment beforehand; it would have to grant it.',
    'pt-MO': 'O lado de origem tem de autorizar antes; teria de o conceder.',
  },
  new_authorisation: {
    'zh-Hant-HK': '須有在治療日有效的批准。',
    'zh-Hans-CN': '须有在治疗日有效的批准。',
    en: 'An authorisation that is valid on the day of treatment is needed.',
    'pt-MO': 'É precisa uma autorização válida no dia do tratamento.',
  },
  wait: {
    'zh-Hant-HK': '原居地的輪候須超過醫學上合理的時間。',
    'zh-Hans-CN': '原居地的轮候须超过医学上合理的时间。',
    en: 'The wait at home must exceed what is medically justifiable.',
    'pt-MO': 'A espera na origem tem de exceder o clinicamente justificável.',
  },
  home_tariff: {
    'zh-Hant-HK': '須知悉原居地的價格。',
    'zh-Hans-CN': '须知悉原居地的价格。',
    en: 'The home tariff must be known.',
    'pt-MO': 'É preciso conhecer a tarifa de origem.',
  },
};
