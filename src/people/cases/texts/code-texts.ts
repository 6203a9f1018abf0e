import type { Texts } from '../../../kernel/language.ts';

/** Why a side refuses. */
export const REFUSAL_TEXTS = {
  person_unknown: {
    'zh-Hant-HK': '此人不在登記冊內',
    'zh-Hans-CN': '此人不在登记册内',
    en: 'The person is not in the register',
    'pt-MO': 'A pessoa não consta do registo',
  },
  no_consent: {
    'zh-Hant-HK': '未有當事人的同意',
    'zh-Hans-CN': '未有当事人的同意',
    en: 'The person has not agreed',
    'pt-MO': 'A pessoa não deu consentimento',
  },
  no_agreement: {
    'zh-Hant-HK': '沒有生效的協議',
    'zh-Hans-CN': '没有生效的协议',
    en: 'No agreement is in force',
    'pt-MO': 'Não há acordo em vigor',
  },
  no_records: {
    'zh-Hant-HK': '沒有紀錄',
    'zh-Hans-CN': '没有记录',
    en: 'There are no records',
    'pt-MO': 'Não há registos',
  },
  not_covered: {
    'zh-Hant-HK': '不符合條件',
    'zh-Hans-CN': '不符合条件',
    en: 'The conditions are not met',
    'pt-MO': 'As condições não estão reunidas',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** Why a registration ends. */
export const ENDING_TEXTS = {
  moved: {
    'zh-Hant-HK': '已遷離',
    'zh-Hans-CN': '已迁离',
    en: 'The person has moved away',
    'pt-MO': 'A pessoa mudou-se',
  },
  died: {
    'zh-Hant-HK': '當事人已離世',
    'zh-Hans-CN': '当事人已去世',
    en: 'The person has died',
    'pt-MO': 'A pessoa faleceu',
  },
  works_there: {
    'zh-Hant-HK': '已在居住地就業',
    'zh-Hans-CN': '已在居住地就业',
    en: 'The person works on the side of residence',
    'pt-MO': 'A pessoa trabalha no lado de residência',
  },
  not_entitled: {
    'zh-Hant-HK': '不再符合資格',
    'zh-Hans-CN': '不再符合资格',
    en: 'The person is no longer entitled',
    'pt-MO': 'A pessoa já não tem direito',
  },
  wish: {
    'zh-Hant-HK': '當事人要求',
    'zh-Hans-CN': '当事人要求',
    en: 'At the wish of the person',
    'pt-MO': 'A pedido da pessoa',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** Why an authorisation is taken back. */
export const REVOKING_TEXTS = {
  not_needed: {
    'zh-Hant-HK': '不再需要治療',
    'zh-Hans-CN': '不再需要治疗',
    en: 'The treatment is no longer needed',
    'pt-MO': 'O tratamento já não é necessário',
  },
  not_entitled: {
    'zh-Hant-HK': '不再符合資格',
    'zh-Hans-CN': '不再符合资格',
    en: 'The person is no longer entitled',
    'pt-MO': 'A pessoa já não tem direito',
  },
  wrong_facts: {
    'zh-Hant-HK': '批准所依據的事實有誤',
    'zh-Hans-CN': '批准所依据的事实有误',
    en: 'The authorisation rested on wrong facts',
    'pt-MO': 'A autorização assentava em factos errados',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** For what months are counted. */
export const PURPOSE_TEXTS = {
  class_1_disease: {
    'zh-Hant-HK': '深圳一類門診特定病種（連續參保月數）',
    'zh-Hans-CN': '深圳一类门诊特定病种（连续参保月数）',
    en: 'Shenzhen, class 1 specified disease (continuous months)',
    'pt-MO': 'Shenzhen, doença especificada da classe 1 (meses contínuos)',
  },
  months: {
    'zh-Hant-HK': '其他按月數計算的待遇',
    'zh-Hans-CN': '其他按月数计算的待遇',
    en: 'Another benefit that counts months',
    'pt-MO': 'Outro benefício que conta meses',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** Steps that continuous months lead to. */
export const TIER_TEXTS = {
  short: { 'zh-Hant-HK': '短', 'zh-Hans-CN': '短', en: 'short', 'pt-MO': 'curto' },
  middle: { 'zh-Hant-HK': '中等', 'zh-Hans-CN': '中等', en: 'middle', 'pt-MO': 'médio' },
  long: { 'zh-Hant-HK': '長', 'zh-Hans-CN': '长', en: 'long', 'pt-MO': 'longo' },
} as const satisfies Readonly<Record<string, Texts>>;

/** What the rule of planned care says about an authorisation. */
export const CARE_OUTCOME_TEXTS = {
  granted: {
    'zh-Hant-HK': '按規則須予批准',
    'zh-Hans-CN': '按规则须予批准',
    en: 'the treatment has to be authorised',
    'pt-MO': 'o tratamento tem de ser autorizado',
  },
  refused: {
    'zh-Hant-HK': '按規則不予批准',
    'zh-Hans-CN': '按规则不予批准',
    en: 'the treatment is not authorised',
    'pt-MO': 'o tratamento não é autorizado',
  },
} as const satisfies Readonly<Record<string, Texts>>;
