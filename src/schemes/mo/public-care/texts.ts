import type { Texts } from '../../../kernel/language.ts';
import type { TraceLabel } from '../../../schemes/explain.ts';

/** What the facts of a case are called. */
export const PUBLIC_CARE_FACTS = {
  place: {
    'zh-Hant-HK': '服務地方',
    'zh-Hans-CN': '服务地方',
    en: 'Where the care is given',
    'pt-MO': 'Onde se prestam os cuidados',
  },
  person_class: {
    'zh-Hant-HK': '人士類別',
    'zh-Hans-CN': '人士类别',
    en: 'Class of person',
    'pt-MO': 'Classe da pessoa',
  },
  born_on: {
    'zh-Hant-HK': '出生日期',
    'zh-Hans-CN': '出生日期',
    en: 'Date of birth',
    'pt-MO': 'Data de nascimento',
  },
  exemption: {
    'zh-Hant-HK': '聲稱的豁免類別',
    'zh-Hans-CN': '声称的豁免类别',
    en: 'Exemption that is claimed',
    'pt-MO': 'Isenção invocada',
  },
  has_proof: {
    'zh-Hant-HK': '持有該豁免的證明文件',
    'zh-Hans-CN': '持有该豁免的证明文件',
    en: 'Has the proof of the exemption',
    'pt-MO': 'Tem a prova da isenção',
  },
  items_cost: {
    'zh-Hant-HK': '檢驗、藥物、治療等項目的成本',
    'zh-Hans-CN': '检验、药物、治疗等项目的成本',
    en: 'Cost of tests, drugs, treatment and the like',
    'pt-MO': 'Custo de exames, medicamentos, tratamento e afins',
  },
  third_party_liable: {
    'zh-Hant-HK': '由第三者負責',
    'zh-Hans-CN': '由第三者负责',
    en: 'A third party is liable',
    'pt-MO': 'Há responsabilidade de terceiro',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const PLACES = {
  health_centre: {
    'zh-Hant-HK': '衛生中心',
    'zh-Hans-CN': '卫生中心',
    en: 'health centre',
    'pt-MO': 'centro de saúde',
  },
  emergency: {
    'zh-Hant-HK': '仁伯爵綜合醫院急診',
    'zh-Hans-CN': '仁伯爵综合医院急诊',
    en: 'emergency service of the Conde de São Januário hospital',
    'pt-MO': 'urgência do Centro Hospitalar Conde de São Januário',
  },
  outpatient: {
    'zh-Hant-HK': '仁伯爵綜合醫院專科門診',
    'zh-Hans-CN': '仁伯爵综合医院专科门诊',
    en: 'specialist outpatient clinic of the hospital',
    'pt-MO': 'consulta externa de especialidade do hospital',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const PERSON_CLASSES = {
  resident: {
    'zh-Hant-HK': '澳門居民',
    'zh-Hans-CN': '澳门居民',
    en: 'Macao resident',
    'pt-MO': 'residente de Macau',
  },
  non_resident_worker: {
    'zh-Hant-HK': '外地僱員',
    'zh-Hans-CN': '外地雇员',
    en: 'non-resident worker',
    'pt-MO': 'trabalhador não residente',
  },
  other: {
    'zh-Hant-HK': '其他人士',
    'zh-Hans-CN': '其他人士',
    en: 'other person',
    'pt-MO': 'outra pessoa',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const EXEMPTIONS = {
  pregnancy: {
    'zh-Hant-HK': '懷孕、分娩或產後一個月內',
    'zh-Hans-CN': '怀孕、分娩或产后一个月内',
    en: 'pregnancy, birth, or up to one month after',
    'pt-MO': 'gravidez, parto ou até um mês depois',
  },
  pupil: {
    'zh-Hant-HK': '中小學生',
    'zh-Hans-CN': '中小学生',
    en: 'primary or secondary pupil',
    'pt-MO': 'aluno do ensino primário ou secundário',
  },
  social_hardship: {
    'zh-Hant-HK': '社會工作局受益人',
    'zh-Hans-CN': '社会工作局受益人',
    en: 'beneficiary of the Social Welfare Bureau',
    'pt-MO': 'beneficiário do Instituto de Acção Social',
  },
  unable_to_pay: {
    'zh-Hant-HK': '無經濟能力支付',
    'zh-Hans-CN': '无经济能力支付',
    en: 'unable to pay',
    'pt-MO': 'incapacidade económica',
  },
  specified_disease: {
    'zh-Hant-HK': '特定疾病',
    'zh-Hans-CN': '特定疾病',
    en: 'specified disease',
    'pt-MO': 'doença especificada',
  },
  prisoner: {
    'zh-Hant-HK': '在囚人士',
    'zh-Hans-CN': '在押人员',
    en: 'prisoner',
    'pt-MO': 'recluso',
  },
  public_servant: {
    'zh-Hant-HK': '公務人員及其家屬',
    'zh-Hans-CN': '公务人员及其家属',
    en: 'public servant or family member',
    'pt-MO': 'trabalhador da função pública ou familiar',
  },
  agreement_body: {
    'zh-Hant-HK': '協議機構人員',
    'zh-Hans-CN': '协议机构人员',
    en: 'worker of a body with an agreement',
    'pt-MO': 'trabalhador de entidade com acordo',
  },
  teacher: { 'zh-Hant-HK': '教師', 'zh-Hans-CN': '教师', en: 'teacher', 'pt-MO': 'docente' },
} as const satisfies Readonly<Record<string, Texts>>;

/** What the formula traces besides facts and parameters. */
export const PUBLIC_CARE_LABELS: Readonly<Record<string, TraceLabel>> = {
  age: {
    label: { 'zh-Hant-HK': '年齡', 'zh-Hans-CN': '年龄', en: 'Age', 'pt-MO': 'Idade' },
    unit: 'year',
  },
  is_exempt: {
    label: {
      'zh-Hant-HK': '獲豁免收費',
      'zh-Hans-CN': '获豁免收费',
      en: 'Exempt from the charges',
      'pt-MO': 'Isento dos encargos',
    },
    unit: 'yes_no',
  },
  items_charged: {
    label: {
      'zh-Hant-HK': '項目的收費',
      'zh-Hans-CN': '项目的收费',
      en: 'Charged for the items',
      'pt-MO': 'Cobrado pelos serviços',
    },
    unit: 'MOP',
  },
};

/** What would meet the conditions that may be unmet. */
export const PUBLIC_CARE_CONDITIONS: Readonly<Record<string, Texts>> = {
  third_party: {
    'zh-Hant-HK': '須沒有第三者需負責。',
    'zh-Hans-CN': '须没有第三者需负责。',
    en: 'No third party may be liable.',
    'pt-MO': 'Não pode haver terceiro responsável.',
  },
  proof: {
    'zh-Hant-HK': '出示所列的證明文件即可獲豁免。',
    'zh-Hans-CN': '出示所列的证明文件即可获豁免。',
    en: 'The proof that is listed would meet it.',
    'pt-MO': 'Bastaria a prova indicada.',
  },
};
