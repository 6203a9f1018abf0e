import type { Texts } from '../kernel/language.ts';

/** What a person may have to bring to use a scheme. */
export const DOCUMENTS = {
  hk_identity_card: {
    'zh-Hant-HK': '香港身份證',
    'zh-Hans-CN': '香港身份证',
    en: 'Hong Kong identity card',
    'pt-MO': 'bilhete de identidade de Hong Kong',
  },
  child_status_proof: {
    'zh-Hant-HK': '兒童的香港居民身份證明',
    'zh-Hans-CN': '儿童的香港居民身份证明',
    en: "proof of the child's Hong Kong resident status",
    'pt-MO': 'prova do estatuto de residente de Hong Kong da criança',
  },
  appointment_slip: {
    'zh-Hant-HK': '覆診預約紙',
    'zh-Hans-CN': '复诊预约单',
    en: 'appointment slip of the follow-up',
    'pt-MO': 'talão da consulta de seguimento',
  },
  approval_letter: {
    'zh-Hant-HK': '醫院管理局的批准文件',
    'zh-Hans-CN': '医院管理局的批准文件',
    en: 'approval of the Hospital Authority',
    'pt-MO': 'aprovação da Autoridade Hospitalar',
  },
  marriage_proof: {
    'zh-Hant-HK': '結婚證明',
    'zh-Hans-CN': '结婚证明',
    en: 'proof of marriage',
    'pt-MO': 'prova de casamento',
  },
  waiver_certificate: {
    'zh-Hant-HK': '醫療費用豁免證明',
    'zh-Hans-CN': '医疗费用豁免证明',
    en: 'certificate of the medical fee waiver',
    'pt-MO': 'certificado de isenção de despesas médicas',
  },
  macao_identity_card: {
    'zh-Hant-HK': '澳門居民身份證',
    'zh-Hans-CN': '澳门居民身份证',
    en: 'Macao resident identity card',
    'pt-MO': 'bilhete de identidade de residente de Macau',
  },
  residence_permit: {
    'zh-Hant-HK': '港澳台居民居住證',
    'zh-Hans-CN': '港澳台居民居住证',
    en: 'residence permit for Hong Kong, Macao and Taiwan residents',
    'pt-MO': 'autorização de residência para residentes de Hong Kong, Macau e Taiwan',
  },
  social_security_card: {
    'zh-Hant-HK': '社會保障卡',
    'zh-Hans-CN': '社会保障卡',
    en: 'social security card',
    'pt-MO': 'cartão de segurança social',
  },
  non_resident_worker_card: {
    'zh-Hant-HK': '外地僱員身份認別證',
    'zh-Hans-CN': '外地雇员身份认别证',
    en: "non-resident worker's identification card",
    'pt-MO': 'título de identificação de trabalhador não residente',
  },
  identity_document: {
    'zh-Hant-HK': '身份證明文件',
    'zh-Hans-CN': '身份证明文件',
    en: 'identity document',
    'pt-MO': 'documento de identificação',
  },
  patient_card: {
    'zh-Hant-HK': '就診卡（金卡）',
    'zh-Hans-CN': '就诊卡（金卡）',
    en: 'patient card ("gold card")',
    'pt-MO': 'cartão de utente («cartão dourado»)',
  },
  doctor_note: {
    'zh-Hant-HK': '主診醫生證明',
    'zh-Hans-CN': '主诊医生证明',
    en: 'certificate of the attending doctor',
    'pt-MO': 'declaração do médico assistente',
  },
  school_proof: {
    'zh-Hant-HK': '學校證明',
    'zh-Hans-CN': '学校证明',
    en: 'proof issued by the school',
    'pt-MO': 'comprovativo da escola',
  },
  welfare_beneficiary_card: {
    'zh-Hant-HK': '社會工作局受益人證',
    'zh-Hans-CN': '社会工作局受益人证',
    en: 'beneficiary card of the Social Welfare Bureau',
    'pt-MO': 'cartão de beneficiário do Instituto de Acção Social',
  },
  access_card_yellow: {
    'zh-Hant-HK': '衛生護理證（黃色）',
    'zh-Hans-CN': '卫生护理证（黄色）',
    en: 'health care access card (yellow)',
    'pt-MO': 'cartão de acesso a cuidados de saúde (amarelo)',
  },
  access_card_blue: {
    'zh-Hant-HK': '衛生護理證（藍色）或醫生證明',
    'zh-Hans-CN': '卫生护理证（蓝色）或医生证明',
    en: 'health care access card (blue) or medical certificate',
    'pt-MO': 'cartão de acesso a cuidados de saúde (azul) ou atestado médico',
  },
  prison_proof: {
    'zh-Hant-HK': '監獄證明',
    'zh-Hans-CN': '监狱证明',
    en: 'proof issued by the prison',
    'pt-MO': 'comprovativo do estabelecimento prisional',
  },
  public_servant_access_card: {
    'zh-Hant-HK': '公務人員衛生護理證',
    'zh-Hans-CN': '公务人员卫生护理证',
    en: 'health care access card of public servants',
    'pt-MO': 'cartão de acesso a cuidados de saúde da função pública',
  },
  agreement_medical_card: {
    'zh-Hant-HK': '協議機構醫療卡',
    'zh-Hans-CN': '协议机构医疗卡',
    en: 'medical card of the agreement body',
    'pt-MO': 'cartão médico da entidade com acordo',
  },
  macao_permanent_identity_card: {
    'zh-Hant-HK': '澳門永久性居民身份證',
    'zh-Hans-CN': '澳门永久性居民身份证',
    en: 'permanent resident identity card of Macao',
    'pt-MO': 'bilhete de identidade de residente permanente de Macau',
  },
  premium_receipt: {
    'zh-Hant-HK': '保費繳費證明',
    'zh-Hans-CN': '保费缴费证明',
    en: 'receipt of the premium',
    'pt-MO': 'recibo do prémio',
  },
  disability_proof: {
    'zh-Hant-HK': '殘疾津貼資格證明',
    'zh-Hans-CN': '残疾津贴资格证明',
    en: 'proof of entitlement to the disability allowance',
    'pt-MO': 'prova do direito ao subsídio de invalidez',
  },
  employment_contract: {
    'zh-Hant-HK': '勞動合同',
    'zh-Hans-CN': '劳动合同',
    en: 'contract of employment',
    'pt-MO': 'contrato de trabalho',
  },
  business_registration: {
    'zh-Hant-HK': '工商登記證明',
    'zh-Hans-CN': '工商登记证明',
    en: 'business registration',
    'pt-MO': 'registo comercial',
  },
  student_proof: {
    'zh-Hant-HK': '學生證明',
    'zh-Hans-CN': '学生证明',
    en: 'proof of studies',
    'pt-MO': 'prova de estudos',
  },
  referral_letter: {
    'zh-Hant-HK': '轉診單',
    'zh-Hans-CN': '转诊单',
    en: 'referral letter',
    'pt-MO': 'carta de referenciação',
  },
  filing_record: {
    'zh-Hant-HK': '異地就醫備案記錄',
    'zh-Hans-CN': '异地就医备案记录',
    en: 'record of registration for care elsewhere',
    'pt-MO': 'registo prévio de cuidados noutro local',
  },
  period_statement: {
    'zh-Hant-HK': '參保或就業期間證明',
    'zh-Hans-CN': '参保或就业期间证明',
    en: 'statement of periods',
    'pt-MO': 'declaração de períodos',
  },
  entitlement_document: {
    'zh-Hant-HK': '原居地的保障資格證明',
    'zh-Hans-CN': '原居地的保障资格证明',
    en: 'entitlement document of the home side',
    'pt-MO': 'documento de direito do lado de origem',
  },
  authorisation_document: {
    'zh-Hant-HK': '原居地的治療批准書',
    'zh-Hans-CN': '原居地的治疗批准书',
    en: 'authorisation of the home side',
    'pt-MO': 'autorização do lado de origem',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** A document's code, such as `hk_identity_card`. */
export type DocumentCode = keyof typeof DOCUMENTS;
