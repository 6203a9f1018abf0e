import type { Texts } from '../../../kernel/language.ts';
import type { TraceLabel } from '../../../schemes/explain.ts';

/** What the facts of a case are called. */
export const JOINT_FACTS = {
  insured_in: {
    'zh-Hant-HK': '參保城市',
    'zh-Hans-CN': '参保城市',
    en: 'Insured in',
    'pt-MO': 'Segurado em',
  },
  treated_in: {
    'zh-Hant-HK': '就醫城市',
    'zh-Hans-CN': '就医城市',
    en: 'Treated in',
    'pt-MO': 'Tratado em',
  },
  in_treating_catalogue: {
    'zh-Hant-HK': '在就醫地目錄內',
    'zh-Hans-CN': '在就医地目录内',
    en: 'In the catalogue of the treating place',
    'pt-MO': 'No catálogo do local de tratamento',
  },
  in_insured_catalogue: {
    'zh-Hant-HK': '在參保地目錄內',
    'zh-Hans-CN': '在参保地目录内',
    en: 'In the catalogue of the insured place',
    'pt-MO': 'No catálogo do local do seguro',
  },
  is_filed: {
    'zh-Hant-HK': '已備案',
    'zh-Hans-CN': '已备案',
    en: 'Registered beforehand',
    'pt-MO': 'Registado antes',
  },
  is_urgent: { 'zh-Hant-HK': '急診', 'zh-Hans-CN': '急诊', en: 'Urgent', 'pt-MO': 'Urgente' },
} as const satisfies Readonly<Record<string, Texts>>;

export const CITIES = {
  shenzhen: { 'zh-Hant-HK': '深圳', 'zh-Hans-CN': '深圳', en: 'Shenzhen', 'pt-MO': 'Shenzhen' },
  zhuhai: { 'zh-Hant-HK': '珠海', 'zh-Hans-CN': '珠海', en: 'Zhuhai', 'pt-MO': 'Zhuhai' },
  other_city: {
    'zh-Hant-HK': '其他城市',
    'zh-Hans-CN': '其他城市',
    en: 'another city',
    'pt-MO': 'outra cidade',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** What the formula traces besides facts and parameters. */
export const JOINT_LABELS: Readonly<Record<string, TraceLabel>> = {
  policy_city: {
    label: {
      'zh-Hant-HK': '採用其支付政策的城市',
      'zh-Hans-CN': '采用其支付政策的城市',
      en: 'City whose policy counts',
      'pt-MO': 'Cidade cuja política conta',
    },
    unit: 'code',
    codes: CITIES,
  },
  counts_as_filed: {
    label: {
      'zh-Hant-HK': '視同已備案',
      'zh-Hans-CN': '视同已备案',
      en: 'Counts as registered',
      'pt-MO': 'Conta como registado',
    },
    unit: 'yes_no',
  },
};

/** What would meet the conditions that may be unmet. */
export const JOINT_CONDITIONS: Readonly<Record<string, Texts>> = {
  catalogue: {
    'zh-Hant-HK': '須為目錄內的項目。',
    'zh-Hans-CN': '须为目录内的项目。',
    en: 'The item must be in the catalogue that counts.',
    'pt-MO': 'O item tem de constar do catálogo aplicável.',
  },
};
