import type { Texts } from '../../../kernel/language.ts';
import type { TraceLabel } from '../../../schemes/explain.ts';

/** What the facts of a case are called. */
export const CROSSING_FACTS = {
  assume_agreement: {
    'zh-Hant-HK': '假設協議已生效',
    'zh-Hans-CN': '假设协议已生效',
    en: 'As if the agreement were in force',
    'pt-MO': 'Como se o acordo vigorasse',
  },
  home_side: {
    'zh-Hant-HK': '原居地（負擔費用的一方）',
    'zh-Hans-CN': '原居地（负担费用的一方）',
    en: 'Home side, which bears the cost',
    'pt-MO': 'Lado de origem, que suporta o custo',
  },
  other_side: {
    'zh-Hant-HK': '就醫或居住的一方',
    'zh-Hans-CN': '就医或居住的一方',
    en: 'Side of treatment or residence',
    'pt-MO': 'Lado do tratamento ou da residência',
  },
  is_covered_at_home: {
    'zh-Hant-HK': '在原居地有保障',
    'zh-Hans-CN': '在原居地有保障',
    en: 'Covered by the home side',
    'pt-MO': 'Coberto pelo lado de origem',
  },
  cost: {
    'zh-Hant-HK': '就醫地的價格',
    'zh-Hans-CN': '就医地的价格',
    en: 'Price of the treating place',
    'pt-MO': 'Preço do local de tratamento',
  },
  own_share: {
    'zh-Hant-HK': '就醫地居民須自付的部分',
    'zh-Hans-CN': '就医地居民须自付的部分',
    en: 'Own share that local patients pay',
    'pt-MO': 'Parte própria que os doentes locais pagam',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const SIDES = {
  hong_kong: { 'zh-Hant-HK': '香港', 'zh-Hans-CN': '香港', en: 'Hong Kong', 'pt-MO': 'Hong Kong' },
  macao: { 'zh-Hant-HK': '澳門', 'zh-Hans-CN': '澳门', en: 'Macao', 'pt-MO': 'Macau' },
  guangdong: { 'zh-Hant-HK': '廣東', 'zh-Hans-CN': '广东', en: 'Guangdong', 'pt-MO': 'Guangdong' },
} as const satisfies Readonly<Record<string, Texts>>;

export const AGREEMENTS = {
  in_force: { 'zh-Hant-HK': '已生效', 'zh-Hans-CN': '已生效', en: 'in force', 'pt-MO': 'em vigor' },
  assumed: {
    'zh-Hant-HK': '假設生效',
    'zh-Hans-CN': '假设生效',
    en: 'assumed to be in force',
    'pt-MO': 'suposto em vigor',
  },
  none: { 'zh-Hant-HK': '沒有', 'zh-Hans-CN': '没有', en: 'none', 'pt-MO': 'nenhum' },
} as const satisfies Readonly<Record<string, Texts>>;

export const SERVICES = {
  ordinary: {
    'zh-Hant-HK': '一般醫療服務',
    'zh-Hans-CN': '一般医疗服务',
    en: 'ordinary care',
    'pt-MO': 'cuidados comuns',
  },
  organ_transplant: {
    'zh-Hant-HK': '器官移植',
    'zh-Hans-CN': '器官移植',
    en: 'organ transplant',
    'pt-MO': 'transplante de órgãos',
  },
  vaccination: {
    'zh-Hant-HK': '疫苗接種',
    'zh-Hans-CN': '疫苗接种',
    en: 'vaccination',
    'pt-MO': 'vacinação',
  },
  long_term_care: {
    'zh-Hant-HK': '長期護理',
    'zh-Hans-CN': '长期护理',
    en: 'long-term care',
    'pt-MO': 'cuidados de longa duração',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** What the formula traces besides facts and parameters. */
export const CROSSING_LABELS: Readonly<Record<string, TraceLabel>> = {
  agreement: {
    label: {
      'zh-Hant-HK': '各方之間的協議',
      'zh-Hans-CN': '各方之间的协议',
      en: 'Agreement between the sides',
      'pt-MO': 'Acordo entre os lados',
    },
    unit: 'code',
    codes: AGREEMENTS,
  },
};

/** What would meet the conditions that may be unmet. */
export const CROSSING_CONDITIONS: Readonly<Record<string, Texts>> = {
  agreement: {
    'zh-Hant-HK': '須有各方之間的協議生效。',
    'zh-Hans-CN': '须有各方之间的协议生效。',
    en: 'An agreement between the sides would have to come into force.',
    'pt-MO': 'Teria de entrar em vigor um acordo entre os lados.',
  },
  other_side: {
    'zh-Hant-HK': '須在另一方居住或就醫。',
    'zh-Hans-CN': '须在另一方居住或就医。',
    en: 'The care or residence must be in another side.',
    'pt-MO': 'Os cuidados ou a residência têm de ser noutro lado.',
  },
  home_cover: {
    'zh-Hant-HK': '須在原居地有保障。',
    'zh-Hans-CN': '须在原居地有保障。',
    en: 'Cover by the home side is needed.',
    'pt-MO': 'É precisa a cobertura do lado de origem.',
  },
};
