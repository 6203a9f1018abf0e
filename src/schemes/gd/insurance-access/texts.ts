import type { Texts } from '../../../kernel/language.ts';
import type { TraceLabel } from '../../../schemes/explain.ts';

/** What the facts of a case are called. */
export const INSURANCE_ACCESS_FACTS = {
  group: {
    'zh-Hant-HK': '人員類別',
    'zh-Hans-CN': '人员类别',
    en: 'Group of person',
    'pt-MO': 'Grupo da pessoa',
  },
  wanted: {
    'zh-Hant-HK': '想參加的保險',
    'zh-Hans-CN': '想参加的保险',
    en: 'Insurance that is wanted',
    'pt-MO': 'Seguro pretendido',
  },
  permit: {
    'zh-Hant-HK': '持有的證件',
    'zh-Hans-CN': '持有的证件',
    en: 'Permit that is held',
    'pt-MO': 'Documento de que dispõe',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const GROUPS = {
  employed: {
    'zh-Hant-HK': '受僱於內地用人單位',
    'zh-Hans-CN': '受雇于内地用人单位',
    en: 'employed by a mainland employer',
    'pt-MO': 'empregado por entidade do Interior da China',
  },
  self_employed: {
    'zh-Hant-HK': '個體工商經營者',
    'zh-Hans-CN': '个体工商经营者',
    en: 'self-employed individual business',
    'pt-MO': 'empresário em nome individual',
  },
  flexible: {
    'zh-Hant-HK': '靈活就業人員',
    'zh-Hans-CN': '灵活就业人员',
    en: 'flexible employment',
    'pt-MO': 'emprego flexível',
  },
  resident: {
    'zh-Hant-HK': '未就業居民',
    'zh-Hans-CN': '未就业居民',
    en: 'resident without employment',
    'pt-MO': 'residente sem emprego',
  },
  student: {
    'zh-Hant-HK': '大學生',
    'zh-Hans-CN': '大学生',
    en: 'university student',
    'pt-MO': 'estudante universitário',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const INSURANCES = {
  employee: {
    'zh-Hant-HK': '職工基本醫療保險',
    'zh-Hans-CN': '职工基本医疗保险',
    en: 'employee insurance',
    'pt-MO': 'seguro dos trabalhadores',
  },
  resident: {
    'zh-Hant-HK': '城鄉居民基本醫療保險',
    'zh-Hans-CN': '城乡居民基本医疗保险',
    en: 'resident insurance',
    'pt-MO': 'seguro dos residentes',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const PERMITS = {
  residence_permit: {
    'zh-Hant-HK': '港澳居民居住證',
    'zh-Hans-CN': '港澳居民居住证',
    en: 'residence permit',
    'pt-MO': 'autorização de residência',
  },
  travel_permit: {
    'zh-Hant-HK': '港澳居民來往內地通行證',
    'zh-Hans-CN': '港澳居民来往内地通行证',
    en: 'Home Visit Permit only',
    'pt-MO': 'só salvo-conduto de entrada no Interior da China',
  },
  none: { 'zh-Hant-HK': '沒有', 'zh-Hans-CN': '没有', en: 'none', 'pt-MO': 'nenhum' },
} as const satisfies Readonly<Record<string, Texts>>;

/** What the formula traces besides facts and parameters. */
export const INSURANCE_ACCESS_LABELS: Readonly<Record<string, TraceLabel>> = {
  insurance: {
    label: {
      'zh-Hant-HK': '可參加的保險',
      'zh-Hans-CN': '可参加的保险',
      en: 'Insurance to join',
      'pt-MO': 'Seguro a que pode aderir',
    },
    unit: 'code',
    codes: INSURANCES,
  },
  is_mandatory: {
    label: {
      'zh-Hant-HK': '必須參保',
      'zh-Hans-CN': '必须参保',
      en: 'Must join',
      'pt-MO': 'Adesão obrigatória',
    },
    unit: 'yes_no',
  },
};

/** What would meet the conditions that may be unmet. */
export const INSURANCE_ACCESS_CONDITIONS: Readonly<Record<string, Texts>> = {
  permit: {
    'zh-Hant-HK': '須申領港澳台居民居住證；只有通行證並不足夠。',
    'zh-Hans-CN': '须申领港澳台居民居住证；只有通行证并不足够。',
    en: 'A residence permit is needed; the Home Visit Permit alone is not enough.',
    'pt-MO': 'É precisa a autorização de residência; o salvo-conduto só não basta.',
  },
  insurance: {
    'zh-Hant-HK': '須參加適用於該類人員的保險。',
    'zh-Hans-CN': '须参加适用于该类人员的保险。',
    en: 'The insurance of the own group must be joined.',
    'pt-MO': 'É preciso aderir ao seguro do próprio grupo.',
  },
};
