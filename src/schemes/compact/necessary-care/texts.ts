import type { Texts } from '../../../kernel/language.ts';

/** What the facts of a case are called. */
export const NECESSARY_CARE_FACTS = {
  need: {
    'zh-Hant-HK': '治療的需要',
    'zh-Hans-CN': '治疗的需要',
    en: 'Need for the treatment',
    'pt-MO': 'Necessidade do tratamento',
  },
  service: { 'zh-Hant-HK': '服務', 'zh-Hans-CN': '服务', en: 'Service', 'pt-MO': 'Serviço' },
  stays_for_care: {
    'zh-Hant-HK': '停留目的為就醫',
    'zh-Hans-CN': '停留目的为就医',
    en: 'The stay is for treatment',
    'pt-MO': 'A estada é para tratamento',
  },
  stay_months: {
    'zh-Hant-HK': '停留的月數',
    'zh-Hans-CN': '停留的月数',
    en: 'Months of the stay',
    'pt-MO': 'Meses da estada',
  },
  review: {
    'zh-Hant-HK': '緊急治療的事後審核',
    'zh-Hans-CN': '紧急治疗的事后审核',
    en: 'Review of urgent treatment',
    'pt-MO': 'Revisão do tratamento urgente',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const NEEDS = {
  urgent: { 'zh-Hant-HK': '緊急', 'zh-Hans-CN': '紧急', en: 'urgent', 'pt-MO': 'urgente' },
  necessary: {
    'zh-Hant-HK': '停留期間必需',
    'zh-Hans-CN': '停留期间必需',
    en: 'necessary during the stay',
    'pt-MO': 'necessário durante a estada',
  },
  deferrable: {
    'zh-Hant-HK': '可待返回後進行',
    'zh-Hans-CN': '可待返回后进行',
    en: 'can wait until the return',
    'pt-MO': 'pode esperar pelo regresso',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const REVIEWS = {
  pending: { 'zh-Hant-HK': '待審核', 'zh-Hans-CN': '待审核', en: 'pending', 'pt-MO': 'pendente' },
  accepted: { 'zh-Hant-HK': '獲接納', 'zh-Hans-CN': '获接纳', en: 'accepted', 'pt-MO': 'aceite' },
  refused: {
    'zh-Hant-HK': '不獲接納',
    'zh-Hans-CN': '不获接纳',
    en: 'not accepted',
    'pt-MO': 'não aceite',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** What would meet the conditions that may be unmet. */
export const NECESSARY_CARE_CONDITIONS: Readonly<Record<string, Texts>> = {
  planned: {
    'zh-Hant-HK': '為就醫而來者須事先取得批准。',
    'zh-Hans-CN': '为就医而来者须事先取得批准。',
    en: 'Who comes for treatment needs an authorisation beforehand.',
    'pt-MO': 'Quem vem para tratamento precisa de autorização prévia.',
  },
  short_stay: {
    'zh-Hant-HK': '停留不得超過 {needed} 個月。',
    'zh-Hans-CN': '停留不得超过 {needed} 个月。',
    en: 'The stay may not exceed {needed} months.',
    'pt-MO': 'A estada não pode exceder {needed} meses.',
  },
  need: {
    'zh-Hant-HK': '治療須為緊急或停留期間必需。',
    'zh-Hans-CN': '治疗须为紧急或停留期间必需。',
    en: 'The treatment must be urgent or necessary during the stay.',
    'pt-MO': 'O tratamento tem de ser urgente ou necessário durante a estada.',
  },
};
