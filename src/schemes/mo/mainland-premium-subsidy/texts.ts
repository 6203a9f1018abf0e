import type { Texts } from '../../../kernel/language.ts';
import type { TraceLabel } from '../../../schemes/explain.ts';

/** What the facts of a case are called. */
export const PREMIUM_SUBSIDY_FACTS = {
  is_macao_resident: {
    'zh-Hant-HK': '持有澳門居民身份證',
    'zh-Hans-CN': '持有澳门居民身份证',
    en: 'Holds the resident identity card of Macao',
    'pt-MO': 'Titular do bilhete de residente de Macau',
  },
  has_residence_permit: {
    'zh-Hant-HK': '持有港澳居民居住證',
    'zh-Hans-CN': '持有港澳居民居住证',
    en: 'Holds the residence permit of the mainland',
    'pt-MO': 'Tem autorização de residência no Interior da China',
  },
  area: {
    'zh-Hant-HK': '居住證上的居住地',
    'zh-Hans-CN': '居住证上的居住地',
    en: 'Area of the residence permit',
    'pt-MO': 'Zona da autorização de residência',
  },
  insurance: {
    'zh-Hant-HK': '所參加的保險',
    'zh-Hans-CN': '所参加的保险',
    en: 'Insurance that was joined',
    'pt-MO': 'Seguro a que aderiu',
  },
  born_on: {
    'zh-Hant-HK': '出生日期',
    'zh-Hans-CN': '出生日期',
    en: 'Date of birth',
    'pt-MO': 'Data de nascimento',
  },
  is_pupil: {
    'zh-Hant-HK': '中小學生',
    'zh-Hans-CN': '中小学生',
    en: 'Primary or secondary pupil',
    'pt-MO': 'Aluno do ensino primário ou secundário',
  },
  is_disabled: {
    'zh-Hant-HK': '有權收取殘疾津貼',
    'zh-Hans-CN': '有权收取残疾津贴',
    en: 'Entitled to the disability allowance',
    'pt-MO': 'Com direito ao subsídio de invalidez',
  },
  premium: {
    'zh-Hant-HK': '已繳的個人保費',
    'zh-Hans-CN': '已缴的个人保费',
    en: 'Individual premium paid',
    'pt-MO': 'Prémio individual pago',
  },
  months_insured: {
    'zh-Hant-HK': '該年度的參保月數',
    'zh-Hans-CN': '该年度的参保月数',
    en: 'Months insured in the year',
    'pt-MO': 'Meses de seguro no ano',
  },
  paid_this_year: {
    'zh-Hant-HK': '該年已發放的次數',
    'zh-Hans-CN': '该年已发放的次数',
    en: 'Payments received this year',
    'pt-MO': 'Pagamentos já recebidos no ano',
  },
  receives_other_aid: {
    'zh-Hant-HK': '已收取其他資助',
    'zh-Hans-CN': '已收取其他资助',
    en: 'Receives other aid for the premium',
    'pt-MO': 'Recebe outro apoio para o prémio',
  },
  channel: {
    'zh-Hant-HK': '申請途徑',
    'zh-Hans-CN': '申请途径',
    en: 'Way of applying',
    'pt-MO': 'Forma de pedido',
  },
  approved_on: {
    'zh-Hant-HK': '審批日期',
    'zh-Hans-CN': '审批日期',
    en: 'Day of approval',
    'pt-MO': 'Data da aprovação',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const AREAS = {
  hengqin: { 'zh-Hant-HK': '橫琴', 'zh-Hans-CN': '横琴', en: 'Hengqin', 'pt-MO': 'Hengqin' },
  zhuhai: {
    'zh-Hant-HK': '珠海（橫琴以外）',
    'zh-Hans-CN': '珠海（横琴以外）',
    en: 'Zhuhai outside Hengqin',
    'pt-MO': 'Zhuhai fora de Hengqin',
  },
  zhongshan: { 'zh-Hant-HK': '中山', 'zh-Hans-CN': '中山', en: 'Zhongshan', 'pt-MO': 'Zhongshan' },
  jiangmen: { 'zh-Hant-HK': '江門', 'zh-Hans-CN': '江门', en: 'Jiangmen', 'pt-MO': 'Jiangmen' },
  guangzhou: { 'zh-Hant-HK': '廣州', 'zh-Hans-CN': '广州', en: 'Guangzhou', 'pt-MO': 'Cantão' },
  shenzhen: { 'zh-Hant-HK': '深圳', 'zh-Hans-CN': '深圳', en: 'Shenzhen', 'pt-MO': 'Shenzhen' },
  foshan: { 'zh-Hant-HK': '佛山', 'zh-Hans-CN': '佛山', en: 'Foshan', 'pt-MO': 'Foshan' },
  huizhou: { 'zh-Hant-HK': '惠州', 'zh-Hans-CN': '惠州', en: 'Huizhou', 'pt-MO': 'Huizhou' },
  dongguan: { 'zh-Hant-HK': '東莞', 'zh-Hans-CN': '东莞', en: 'Dongguan', 'pt-MO': 'Dongguan' },
  zhaoqing: { 'zh-Hant-HK': '肇慶', 'zh-Hans-CN': '肇庆', en: 'Zhaoqing', 'pt-MO': 'Zhaoqing' },
  guangdong_other: {
    'zh-Hant-HK': '廣東其他地方',
    'zh-Hans-CN': '广东其他地方',
    en: 'elsewhere in Guangdong',
    'pt-MO': 'outros locais de Guangdong',
  },
  fujian: { 'zh-Hant-HK': '福建', 'zh-Hans-CN': '福建', en: 'Fujian', 'pt-MO': 'Fujian' },
  elsewhere: {
    'zh-Hant-HK': '其他地方',
    'zh-Hans-CN': '其他地方',
    en: 'elsewhere',
    'pt-MO': 'outro local',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const INSURANCES = {
  resident: {
    'zh-Hant-HK': '居民醫保',
    'zh-Hans-CN': '居民医保',
    en: 'resident insurance',
    'pt-MO': 'seguro dos residentes',
  },
  employee: {
    'zh-Hant-HK': '職工醫保',
    'zh-Hans-CN': '职工医保',
    en: 'employee insurance',
    'pt-MO': 'seguro dos trabalhadores',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const CHANNELS = {
  counter: { 'zh-Hant-HK': '親臨', 'zh-Hans-CN': '亲临', en: 'counter', 'pt-MO': 'balcão' },
  email: {
    'zh-Hant-HK': '電郵',
    'zh-Hans-CN': '电邮',
    en: 'e-mail',
    'pt-MO': 'correio eletrónico',
  },
  post: { 'zh-Hant-HK': '郵寄', 'zh-Hans-CN': '邮寄', en: 'post', 'pt-MO': 'correio' },
  one_account: {
    'zh-Hant-HK': '一戶通',
    'zh-Hans-CN': '一户通',
    en: 'One Account',
    'pt-MO': 'Conta Única',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** What the formula traces besides facts and parameters. */
export const PREMIUM_SUBSIDY_LABELS: Readonly<Record<string, TraceLabel>> = {
  age: {
    label: { 'zh-Hant-HK': '年齡', 'zh-Hans-CN': '年龄', en: 'Age', 'pt-MO': 'Idade' },
    unit: 'year',
  },
  beneficiary_class: {
    label: {
      'zh-Hant-HK': '受惠人士類別',
      'zh-Hans-CN': '受惠人士类别',
      en: 'Class of beneficiary',
      'pt-MO': 'Classe de beneficiário',
    },
    unit: 'code',
    codes_of: 'classes',
  },
  premium_mop: {
    label: {
      'zh-Hant-HK': '保費折合澳門元',
      'zh-Hans-CN': '保费折合澳门元',
      en: 'Premium in patacas',
      'pt-MO': 'Prémio em patacas',
    },
    unit: 'MOP',
  },
  payment_due_by: {
    label: {
      'zh-Hant-HK': '最遲發放日期',
      'zh-Hans-CN': '最迟发放日期',
      en: 'To be paid by',
      'pt-MO': 'A pagar até',
    },
    unit: 'day_of_calendar',
  },
};

/** What would meet the conditions that may be unmet. */
export const PREMIUM_SUBSIDY_CONDITIONS: Readonly<Record<string, Texts>> = {
  resident: {
    'zh-Hant-HK': '須為澳門居民。',
    'zh-Hans-CN': '须为澳门居民。',
    en: 'A resident identity card of Macao is needed.',
    'pt-MO': 'É preciso o bilhete de residente de Macau.',
  },
  permit: {
    'zh-Hant-HK': '須持有港澳居民居住證。',
    'zh-Hans-CN': '须持有港澳居民居住证。',
    en: 'A residence permit of the mainland is needed.',
    'pt-MO': 'É precisa a autorização de residência no Interior da China.',
  },
  area: {
    'zh-Hant-HK': '居住地須在計劃範圍內。',
    'zh-Hans-CN': '居住地须在计划范围内。',
    en: 'The area of the permit must be one of the scheme.',
    'pt-MO': 'A zona da autorização tem de ser uma das abrangidas.',
  },
  insurance: {
    'zh-Hant-HK': '須參加居民醫保，職工醫保不適用。',
    'zh-Hans-CN': '须参加居民医保，职工医保不适用。',
    en: 'The resident insurance is subsidised, the employee insurance is not.',
    'pt-MO': 'Subsidia-se o seguro dos residentes, não o dos trabalhadores.',
  },
  beneficiary: {
    'zh-Hant-HK': '須屬長者、兒童、中小學生或合資格的殘疾人士。',
    'zh-Hans-CN': '须属长者、儿童、中小学生或合资格的残疾人士。',
    en: 'The person must be an elder, a child, a pupil or a disabled person of the scheme.',
    'pt-MO': 'A pessoa tem de ser idosa, criança, aluna ou ter deficiência abrangida.',
  },
  channel: {
    'zh-Hant-HK': '須以當日接受的途徑申請。',
    'zh-Hans-CN': '须以当日接受的途径申请。',
    en: 'One of the ways of that day must be used to apply.',
    'pt-MO': 'O pedido tem de usar uma das formas dessa data.',
  },
  next_year: {
    'zh-Hant-HK': '可於下一年再申請。',
    'zh-Hans-CN': '可于下一年再申请。',
    en: 'A new application may be made next year.',
    'pt-MO': 'Pode pedir-se de novo no ano seguinte.',
  },
  no_other_aid: {
    'zh-Hant-HK': '不可同時收取其他資助。',
    'zh-Hans-CN': '不可同时收取其他资助。',
    en: 'Other aid may not be received as well.',
    'pt-MO': 'Não se pode receber outro apoio.',
  },
};
