import type { Texts } from '../../../kernel/language.ts';

/** What may prove a period, a status or that somebody is a dependant. */
export const EVIDENCE = {
  identity_card: {
    'zh-Hant-HK': '身份證明文件',
    'zh-Hans-CN': '身份证明文件',
    en: 'identity document',
    'pt-MO': 'documento de identificação',
  },
  residence_permit: {
    'zh-Hant-HK': '港澳台居民居住證',
    'zh-Hans-CN': '港澳台居民居住证',
    en: 'mainland residence permit',
    'pt-MO': 'autorização de residência no Interior da China',
  },
  population_register: {
    'zh-Hant-HK': '人口或戶籍登記',
    'zh-Hans-CN': '人口或户籍登记',
    en: 'population or household register',
    'pt-MO': 'registo da população ou dos agregados',
  },
  entry_exit_record: {
    'zh-Hant-HK': '出入境記錄',
    'zh-Hans-CN': '出入境记录',
    en: 'record of entries and exits',
    'pt-MO': 'registo de entradas e saídas',
  },
  tenancy_agreement: {
    'zh-Hant-HK': '租約',
    'zh-Hans-CN': '租赁合同',
    en: 'tenancy agreement',
    'pt-MO': 'contrato de arrendamento',
  },
  property_deed: {
    'zh-Hant-HK': '業權文件',
    'zh-Hans-CN': '房产证明',
    en: 'title to property',
    'pt-MO': 'título de propriedade',
  },
  sole_residence_declaration: {
    'zh-Hant-HK': '唯一住所聲明',
    'zh-Hans-CN': '唯一住所声明',
    en: 'declaration of the only residence',
    'pt-MO': 'declaração de residência única',
  },
  own_declaration: {
    'zh-Hant-HK': '本人聲明',
    'zh-Hans-CN': '本人声明',
    en: 'own declaration',
    'pt-MO': 'declaração do próprio',
  },
  employment_contract: {
    'zh-Hant-HK': '僱傭合約',
    'zh-Hans-CN': '劳动合同',
    en: 'employment contract',
    'pt-MO': 'contrato de trabalho',
  },
  employer_statement: {
    'zh-Hant-HK': '僱主證明',
    'zh-Hans-CN': '用人单位证明',
    en: 'statement of the employer',
    'pt-MO': 'declaração da entidade patronal',
  },
  tax_statement: {
    'zh-Hant-HK': '繳稅證明',
    'zh-Hans-CN': '纳税证明',
    en: 'tax statement',
    'pt-MO': 'declaração fiscal',
  },
  business_registration: {
    'zh-Hant-HK': '商業登記',
    'zh-Hans-CN': '营业执照',
    en: 'business registration',
    'pt-MO': 'registo comercial',
  },
  worker_card: {
    'zh-Hant-HK': '外地僱員身份認別證',
    'zh-Hans-CN': '外地雇员身份认别证',
    en: "non-resident worker's identification card",
    'pt-MO': 'título de identificação de trabalhador não residente',
  },
  insurance_record: {
    'zh-Hant-HK': '醫保經辦機構的參保記錄',
    'zh-Hans-CN': '医保经办机构的参保记录',
    en: 'record of the insurance fund',
    'pt-MO': 'registo do fundo de seguro',
  },
  premium_receipt: {
    'zh-Hant-HK': '保費收據',
    'zh-Hans-CN': '保费收据',
    en: 'receipt of the premium',
    'pt-MO': 'recibo do prémio',
  },
  period_statement: {
    'zh-Hant-HK': '另一方發出的期間證明',
    'zh-Hans-CN': '另一方出具的期间证明',
    en: 'statement of periods of another side',
    'pt-MO': 'declaração de períodos de outro lado',
  },
  pension_statement: {
    'zh-Hant-HK': '退休金證明',
    'zh-Hans-CN': '养老金证明',
    en: 'pension statement',
    'pt-MO': 'declaração de pensão',
  },
  student_proof: {
    'zh-Hant-HK': '學生證明',
    'zh-Hans-CN': '学生证明',
    en: 'proof of study',
    'pt-MO': 'prova de estudos',
  },
  welfare_certificate: {
    'zh-Hant-HK': '社會福利證明',
    'zh-Hans-CN': '社会福利证明',
    en: 'certificate of a welfare authority',
    'pt-MO': 'certificado de uma entidade de acção social',
  },
  waiver_certificate: {
    'zh-Hant-HK': '醫療費用豁免證明',
    'zh-Hans-CN': '医疗费用豁免证明',
    en: 'certificate of the medical fee waiver',
    'pt-MO': 'certificado de isenção de despesas médicas',
  },
  disability_proof: {
    'zh-Hant-HK': '殘疾證明',
    'zh-Hans-CN': '残疾证明',
    en: 'proof of disability',
    'pt-MO': 'prova de deficiência',
  },
  medical_certificate: {
    'zh-Hant-HK': '醫生證明',
    'zh-Hans-CN': '医生证明',
    en: 'medical certificate',
    'pt-MO': 'atestado médico',
  },
  authority_letter: {
    'zh-Hant-HK': '主管部門的批准文件',
    'zh-Hans-CN': '主管部门的批准文件',
    en: 'letter of the competent authority',
    'pt-MO': 'ofício da entidade competente',
  },
  birth_certificate: {
    'zh-Hant-HK': '出生證明',
    'zh-Hans-CN': '出生证明',
    en: 'birth certificate',
    'pt-MO': 'certidão de nascimento',
  },
  marriage_certificate: {
    'zh-Hant-HK': '結婚證明',
    'zh-Hans-CN': '结婚证',
    en: 'marriage certificate',
    'pt-MO': 'certidão de casamento',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** A kind of proof. */
export type EvidenceCode = keyof typeof EVIDENCE;
