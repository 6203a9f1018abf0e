import type { Texts } from '../../../kernel/language.ts';

/** The classes of persons that the rules of the schemes ask for. */
export const STATUSES = {
  cssa_recipient: {
    'zh-Hant-HK': '綜合社會保障援助受助人',
    'zh-Hans-CN': '综合社会保障援助受助人',
    en: 'recipient of Comprehensive Social Security Assistance',
    'pt-MO': 'beneficiário da Assistência Social Global (CSSA)',
  },
  oala_75_recipient: {
    'zh-Hant-HK': '75 歲或以上的長者生活津貼受惠人',
    'zh-Hans-CN': '75 岁或以上的长者生活津贴受益人',
    en: 'recipient of the Old Age Living Allowance, aged 75 or over',
    'pt-MO': 'beneficiário do Subsídio de Vida para Idosos, 75 anos ou mais',
  },
  rcsv_0_holder: {
    'zh-Hant-HK': '院舍服務券第 0 級持有人',
    'zh-Hans-CN': '院舍服务券第 0 级持有人',
    en: 'holder of a Residential Care Service Voucher, level 0',
    'pt-MO': 'titular do Vale de Cuidados Residenciais, nível 0',
  },
  means_test_waiver: {
    'zh-Hant-HK': '經審查獲減免公立醫院收費',
    'zh-Hans-CN': '经审查获减免公立医院收费',
    en: 'waiver of public charges after a means test',
    'pt-MO': 'isenção de encargos públicos após verificação de recursos',
  },
  hk_resident_child: {
    'zh-Hant-HK': '具香港居民身份的兒童',
    'zh-Hans-CN': '具香港居民身份的儿童',
    en: 'child with Hong Kong resident status',
    'pt-MO': 'criança com estatuto de residente de Hong Kong',
  },
  ha_approved_person: {
    'zh-Hant-HK': '獲醫院管理局批准的人士',
    'zh-Hans-CN': '获医院管理局批准的人士',
    en: 'person approved by the Hospital Authority',
    'pt-MO': 'pessoa aprovada pela Autoridade Hospitalar',
  },
  ha_pilot_patient: {
    'zh-Hant-HK': '大灣區試點計劃的醫院管理局病人',
    'zh-Hans-CN': '大湾区试点计划的医院管理局病人',
    en: 'patient of the Hospital Authority pilot in the Greater Bay Area',
    'pt-MO': 'doente do projeto-piloto da Autoridade Hospitalar na Grande Baía',
  },
  mo_permanent_resident: {
    'zh-Hant-HK': '澳門永久性居民',
    'zh-Hans-CN': '澳门永久性居民',
    en: 'permanent resident of Macao',
    'pt-MO': 'residente permanente de Macau',
  },
  non_resident_worker: {
    'zh-Hant-HK': '在澳門的外地僱員',
    'zh-Hans-CN': '在澳门的外地雇员',
    en: 'non-resident worker in Macao',
    'pt-MO': 'trabalhador não residente em Macau',
  },
  pregnant: {
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
  social_welfare_beneficiary: {
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
    'zh-Hant-HK': '患有特定疾病',
    'zh-Hans-CN': '患有特定疾病',
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
  agreement_body_member: {
    'zh-Hant-HK': '協議機構人員',
    'zh-Hans-CN': '协议机构人员',
    en: 'worker of a body with an agreement',
    'pt-MO': 'trabalhador de entidade com acordo',
  },
  teacher: {
    'zh-Hant-HK': '教師',
    'zh-Hans-CN': '教师',
    en: 'teacher',
    'pt-MO': 'docente',
  },
  disabled: {
    'zh-Hant-HK': '有權收取殘疾津貼',
    'zh-Hans-CN': '有权收取残疾津贴',
    en: 'entitled to the disability allowance',
    'pt-MO': 'com direito ao subsídio de invalidez',
  },
  receives_premium_aid: {
    'zh-Hant-HK': '已收取其他保費資助',
    'zh-Hans-CN': '已收取其他保费资助',
    en: 'receives other aid for the premium',
    'pt-MO': 'recebe outro apoio para o prémio',
  },
  residence_permit_holder: {
    'zh-Hant-HK': '港澳台居民居住證持有人',
    'zh-Hans-CN': '港澳台居民居住证持有人',
    en: 'holder of a mainland residence permit',
    'pt-MO': 'titular de autorização de residência no Interior da China',
  },
  zhuhai_property_owner: {
    'zh-Hant-HK': '在橫琴有物業或辦公室',
    'zh-Hans-CN': '在横琴有物业或办公室',
    en: 'property or office in Hengqin',
    'pt-MO': 'imóvel ou escritório em Hengqin',
  },
  flexible_worker: {
    'zh-Hant-HK': '內地靈活就業人員',
    'zh-Hans-CN': '内地灵活就业人员',
    en: 'flexible employment in the mainland',
    'pt-MO': 'emprego flexível no Interior da China',
  },
  university_student: {
    'zh-Hant-HK': '內地大學生',
    'zh-Hans-CN': '内地大学生',
    en: 'university student in the mainland',
    'pt-MO': 'estudante universitário no Interior da China',
  },
  shenzhen_tier_1: {
    'zh-Hant-HK': '深圳職工醫保一檔',
    'zh-Hans-CN': '深圳职工医保一档',
    en: 'employee insurance of Shenzhen, Tier I',
    'pt-MO': 'seguro dos trabalhadores de Shenzhen, escalão I',
  },
  shenzhen_tier_2: {
    'zh-Hant-HK': '深圳職工醫保二檔',
    'zh-Hans-CN': '深圳职工医保二档',
    en: 'employee insurance of Shenzhen, Tier II',
    'pt-MO': 'seguro dos trabalhadores de Shenzhen, escalão II',
  },
  retired: {
    'zh-Hant-HK': '退休人士',
    'zh-Hans-CN': '退休人员',
    en: 'retired',
    'pt-MO': 'reformado',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** A class that a scheme asks for. */
export type StatusCode = keyof typeof STATUSES;
