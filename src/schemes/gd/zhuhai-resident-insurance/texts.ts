import type { Texts } from '../../../kernel/language.ts';
import type { TraceLabel } from '../../../schemes/explain.ts';

/** What the facts of a case are called. */
export const ZHUHAI_FACTS = {
  question: {
    'zh-Hant-HK': '所問事項',
    'zh-Hans-CN': '所问事项',
    en: 'What is asked',
    'pt-MO': 'O que se pergunta',
  },
  origin: {
    'zh-Hant-HK': '哪地居民',
    'zh-Hans-CN': '哪地居民',
    en: 'Resident of',
    'pt-MO': 'Residente de',
  },
  area: {
    'zh-Hant-HK': '居住地',
    'zh-Hans-CN': '居住地',
    en: 'Where the person lives',
    'pt-MO': 'Onde reside',
  },
  occupation: {
    'zh-Hant-HK': '就業狀況',
    'zh-Hans-CN': '就业状况',
    en: 'Occupation',
    'pt-MO': 'Situação de emprego',
  },
  has_residence_permit: {
    'zh-Hant-HK': '持有居住證',
    'zh-Hans-CN': '持有居住证',
    en: 'Holds a residence permit',
    'pt-MO': 'Tem autorização de residência',
  },
  has_property: {
    'zh-Hant-HK': '在橫琴有物業或辦公室',
    'zh-Hans-CN': '在横琴有物业或办公室',
    en: 'Property or office in Hengqin',
    'pt-MO': 'Imóvel ou escritório em Hengqin',
  },
  is_minor: {
    'zh-Hant-HK': '學生或未成年人',
    'zh-Hans-CN': '学生或未成年人',
    en: 'Pupil or minor',
    'pt-MO': 'Aluno ou menor',
  },
  paid_on: {
    'zh-Hant-HK': '繳費日期',
    'zh-Hans-CN': '缴费日期',
    en: 'Day on which the premium was paid',
    'pt-MO': 'Data do pagamento do prémio',
  },
  cost: { 'zh-Hant-HK': '費用', 'zh-Hans-CN': '费用', en: 'Cost', 'pt-MO': 'Custo' },
} as const satisfies Readonly<Record<string, Texts>>;

export const QUESTIONS = {
  join: {
    'zh-Hant-HK': '可否參保及保費',
    'zh-Hans-CN': '可否参保及保费',
    en: 'joining and its premium',
    'pt-MO': 'adesão e prémio',
  },
  fiscal_part: {
    'zh-Hant-HK': '財政補助',
    'zh-Hans-CN': '财政补助',
    en: 'fiscal part of the premium',
    'pt-MO': 'parte fiscal do prémio',
  },
  cover: {
    'zh-Hant-HK': '待遇是否已開始',
    'zh-Hans-CN': '待遇是否已开始',
    en: 'whether cover has started',
    'pt-MO': 'se a cobertura já começou',
  },
  outpatient: {
    'zh-Hant-HK': '門診待遇',
    'zh-Hans-CN': '门诊待遇',
    en: 'outpatient benefit',
    'pt-MO': 'benefício de consulta externa',
  },
  inpatient: {
    'zh-Hant-HK': '住院待遇',
    'zh-Hans-CN': '住院待遇',
    en: 'inpatient benefit',
    'pt-MO': 'benefício de internamento',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const ORIGINS = {
  hong_kong: {
    'zh-Hant-HK': '香港居民',
    'zh-Hans-CN': '香港居民',
    en: 'Hong Kong',
    'pt-MO': 'Hong Kong',
  },
  macao: { 'zh-Hant-HK': '澳門居民', 'zh-Hans-CN': '澳门居民', en: 'Macao', 'pt-MO': 'Macau' },
} as const satisfies Readonly<Record<string, Texts>>;

export const AREAS = {
  hengqin: { 'zh-Hant-HK': '橫琴', 'zh-Hans-CN': '横琴', en: 'Hengqin', 'pt-MO': 'Hengqin' },
  zhuhai_other: {
    'zh-Hant-HK': '珠海其他地方',
    'zh-Hans-CN': '珠海其他地方',
    en: 'elsewhere in Zhuhai',
    'pt-MO': 'outros locais de Zhuhai',
  },
  elsewhere: {
    'zh-Hant-HK': '珠海以外',
    'zh-Hans-CN': '珠海以外',
    en: 'outside Zhuhai',
    'pt-MO': 'fora de Zhuhai',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const OCCUPATIONS = {
  none: {
    'zh-Hant-HK': '未就業',
    'zh-Hans-CN': '未就业',
    en: 'not employed',
    'pt-MO': 'sem emprego',
  },
  employed_locally: {
    'zh-Hant-HK': '在本地就業',
    'zh-Hans-CN': '在本地就业',
    en: 'employed locally',
    'pt-MO': 'empregado localmente',
  },
  student_locally: {
    'zh-Hant-HK': '在本地就讀',
    'zh-Hans-CN': '在本地就读',
    en: 'studying locally',
    'pt-MO': 'a estudar localmente',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** What the formula traces besides facts and parameters. */
export const ZHUHAI_LABELS: Readonly<Record<string, TraceLabel>> = {
  joins_by_property: {
    label: {
      'zh-Hant-HK': '憑物業參保',
      'zh-Hans-CN': '凭物业参保',
      en: 'Joins by property',
      'pt-MO': 'Adere por imóvel',
    },
    unit: 'yes_no',
  },
  cover_from: {
    label: {
      'zh-Hant-HK': '待遇開始日',
      'zh-Hans-CN': '待遇开始日',
      en: 'Cover starts on',
      'pt-MO': 'A cobertura começa em',
    },
    unit: 'day_of_calendar',
  },
};

/** What would meet the conditions that may be unmet. */
export const ZHUHAI_CONDITIONS: Readonly<Record<string, Texts>> = {
  origin: {
    'zh-Hant-HK': '試點只開放予澳門居民。',
    'zh-Hans-CN': '试点只开放予澳门居民。',
    en: 'The pilot was open to residents of Macao only.',
    'pt-MO': 'O projeto-piloto só abrangia residentes de Macau.',
  },
  area: {
    'zh-Hant-HK': '須居住在開放參保的地區。',
    'zh-Hans-CN': '须居住在开放参保的地区。',
    en: 'The person must live in an area that is open.',
    'pt-MO': 'A pessoa tem de residir numa zona abrangida.',
  },
  occupation: {
    'zh-Hant-HK': '須未在本地就業或就讀。',
    'zh-Hans-CN': '须未在本地就业或就读。',
    en: 'The person may not work or study locally.',
    'pt-MO': 'A pessoa não pode trabalhar nem estudar localmente.',
  },
  permit: {
    'zh-Hant-HK': '須持有港澳居民居住證。',
    'zh-Hans-CN': '须持有港澳居民居住证。',
    en: 'A residence permit is needed.',
    'pt-MO': 'É precisa a autorização de residência.',
  },
  cover_start: {
    'zh-Hant-HK': '待遇由 {needed} 開始。',
    'zh-Hans-CN': '待遇自 {needed} 开始。',
    en: 'Cover starts on {needed}.',
    'pt-MO': 'A cobertura começa em {needed}.',
  },
};
