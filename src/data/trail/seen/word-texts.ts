import type { Texts } from '../../../kernel/language.ts';

/** Purposes of use (HL7 v3 PurposeOfUse) in plain words. */
const PURPOSES: Readonly<Record<string, Texts>> = {
  TREAT: {
    'zh-Hant-HK': '診症和治療',
    'zh-Hans-CN': '诊疗',
    en: 'Care and treatment',
    'pt-MO': 'Cuidados e tratamento',
  },
  ETREAT: {
    'zh-Hant-HK': '緊急治療',
    'zh-Hans-CN': '紧急治疗',
    en: 'Emergency treatment',
    'pt-MO': 'Tratamento de emergência',
  },
  HPAYMT: {
    'zh-Hant-HK': '付款和保障',
    'zh-Hans-CN': '付款和保障',
    en: 'Payment and cover',
    'pt-MO': 'Pagamento e cobertura',
  },
  HRESCH: {
    'zh-Hant-HK': '研究',
    'zh-Hans-CN': '研究',
    en: 'Research',
    'pt-MO': 'Investigação',
  },
  PUBHLTH: {
    'zh-Hant-HK': '公共衞生',
    'zh-Hans-CN': '公共卫生',
    en: 'Public health',
    'pt-MO': 'Saúde pública',
  },
  HOPERAT: {
    'zh-Hant-HK': '行政和管理',
    'zh-Hans-CN': '行政和管理',
    en: 'Administration',
    'pt-MO': 'Administração',
  },
  PATRQT: {
    'zh-Hant-HK': '本人要求',
    'zh-Hans-CN': '本人要求',
    en: 'At your own request',
    'pt-MO': 'A seu pedido',
  },
};

/** Under what somebody acted, in plain words. */
export const BASES = {
  consent: {
    'zh-Hant-HK': '根據你的同意',
    'zh-Hans-CN': '根据您的同意',
    en: 'Under your consent',
    'pt-MO': 'Ao abrigo do seu consentimento',
  },
  link: {
    'zh-Hant-HK': '根據你的二維碼',
    'zh-Hans-CN': '根据您的二维码',
    en: 'Under your codes',
    'pt-MO': 'Ao abrigo dos seus códigos',
  },
  deposit: {
    'zh-Hant-HK': '根據你的存放授權',
    'zh-Hans-CN': '根据您的存放授权',
    en: 'Under your leave to deposit',
    'pt-MO': 'Ao abrigo da sua autorização de depósito',
  },
  emergency: {
    'zh-Hant-HK': '根據緊急情況的法律',
    'zh-Hans-CN': '根据紧急情况的法律',
    en: 'Under the law on emergencies',
    'pt-MO': 'Ao abrigo da lei de emergências',
  },
  own_record: {
    'zh-Hant-HK': '由此機構保存的紀錄',
    'zh-Hans-CN': '由该机构保存的记录',
    en: 'The institution keeps this record itself',
    'pt-MO': 'A própria instituição guarda este registo',
  },
  self: {
    'zh-Hant-HK': '你本人',
    'zh-Hans-CN': '您本人',
    en: 'Yourself',
    'pt-MO': 'O próprio',
  },
  decider: {
    'zh-Hant-HK': '可代你作決定的人',
    'zh-Hans-CN': '可以代您作决定的人',
    en: 'May decide for you',
    'pt-MO': 'Pode decidir por si',
  },
  register: {
    'zh-Hant-HK': '根據登記冊的法律',
    'zh-Hans-CN': '根据登记册的法律',
    en: 'Under the law of the register',
    'pt-MO': 'Ao abrigo da lei do registo',
  },
  none: {
    'zh-Hant-HK': '沒有依據',
    'zh-Hans-CN': '没有依据',
    en: 'Without a basis',
    'pt-MO': 'Sem fundamento',
  },
} as const satisfies Record<string, Texts>;

export type ShownBasis = keyof typeof BASES;

const OTHER: Texts = {
  'zh-Hant-HK': '其他目的',
  'zh-Hans-CN': '其他目的',
  en: 'Another purpose',
  'pt-MO': 'Outra finalidade',
};

/** A purpose in plain words. */
export function purposeText(purpose: string): Texts {
  return PURPOSES[purpose] ?? OTHER;
}

/** How it ended, where nothing more is said. */
export const OUTCOMES = {
  done: {
    'zh-Hant-HK': '完成',
    'zh-Hans-CN': '完成',
    en: 'Done',
    'pt-MO': 'Concluído',
  },
  refused: {
    'zh-Hant-HK': '被拒絕',
    'zh-Hans-CN': '被拒绝',
    en: 'Refused',
    'pt-MO': 'Recusado',
  },
  nothing: {
    'zh-Hant-HK': '沒有顯示任何紀錄',
    'zh-Hans-CN': '没有显示任何记录',
    en: 'Nothing was shown',
    'pt-MO': 'Nada foi mostrado',
  },
} as const satisfies Record<string, Texts>;

/** Headings of the file that people take with them. */
export const HEADINGS = {
  at: {
    'zh-Hant-HK': '時間',
    'zh-Hans-CN': '时间',
    en: 'Time',
    'pt-MO': 'Hora',
  },
  who: {
    'zh-Hant-HK': '機構',
    'zh-Hans-CN': '机构',
    en: 'Institution',
    'pt-MO': 'Instituição',
  },
  side: {
    'zh-Hant-HK': '地區',
    'zh-Hans-CN': '地区',
    en: 'Side',
    'pt-MO': 'Lado',
  },
  role: {
    'zh-Hant-HK': '身分',
    'zh-Hans-CN': '身份',
    en: 'Role',
    'pt-MO': 'Função',
  },
  act: {
    'zh-Hant-HK': '事項',
    'zh-Hans-CN': '事项',
    en: 'What was done',
    'pt-MO': 'O que foi feito',
  },
  purpose: {
    'zh-Hant-HK': '目的',
    'zh-Hans-CN': '目的',
    en: 'Purpose',
    'pt-MO': 'Finalidade',
  },
  kinds: {
    'zh-Hant-HK': '種類',
    'zh-Hans-CN': '种类',
    en: 'Kinds',
    'pt-MO': 'Tipos',
  },
  amount: {
    'zh-Hant-HK': '數目',
    'zh-Hans-CN': '数目',
    en: 'How many',
    'pt-MO': 'Quantos',
  },
  outcome: {
    'zh-Hant-HK': '結果',
    'zh-Hans-CN': '结果',
    en: 'Outcome',
    'pt-MO': 'Resultado',
  },
  basis: {
    'zh-Hant-HK': '依據',
    'zh-Hans-CN': '依据',
    en: 'Basis',
    'pt-MO': 'Fundamento',
  },
} as const satisfies Record<string, Texts>;
