import type { Texts } from '../../../kernel/language.ts';

/** What the Hospital Authority charges for; imaging means imaging that is not urgent. */
export const SERVICES = {
  accident_emergency: {
    'zh-Hant-HK': '急症室',
    'zh-Hans-CN': '急诊室',
    en: 'accident and emergency',
    'pt-MO': 'urgência',
  },
  inpatient_general: {
    'zh-Hant-HK': '住院（普通科病床）',
    'zh-Hans-CN': '住院（普通病床）',
    en: 'inpatient, general bed',
    'pt-MO': 'internamento, cama geral',
  },
  inpatient_convalescent: {
    'zh-Hant-HK': '住院（療養、康復或精神科病床）',
    'zh-Hans-CN': '住院（疗养、康复或精神科病床）',
    en: 'inpatient, convalescent or psychiatric bed',
    'pt-MO': 'internamento, cama de convalescença ou psiquiatria',
  },
  specialist_first: {
    'zh-Hant-HK': '專科門診（首次）',
    'zh-Hans-CN': '专科门诊（首次）',
    en: 'specialist outpatient clinic, first attendance',
    'pt-MO': 'consulta externa de especialidade, primeira vez',
  },
  specialist_further: {
    'zh-Hant-HK': '專科門診（覆診）',
    'zh-Hans-CN': '专科门诊（复诊）',
    en: 'specialist outpatient clinic, further attendance',
    'pt-MO': 'consulta externa de especialidade, seguinte',
  },
  allied_health: {
    'zh-Hant-HK': '專職醫療門診',
    'zh-Hans-CN': '专职医疗门诊',
    en: 'allied health clinic',
    'pt-MO': 'consulta de técnicos de saúde',
  },
  family_medicine: {
    'zh-Hant-HK': '家庭醫學門診（前稱普通科門診）',
    'zh-Hans-CN': '家庭医学门诊（前称普通科门诊）',
    en: 'family medicine clinic (formerly general outpatient clinic)',
    'pt-MO': 'consulta de medicina familiar (antes clínica geral)',
  },
  dressing_injection: {
    'zh-Hant-HK': '敷藥或注射',
    'zh-Hans-CN': '换药或注射',
    en: 'dressing or injection',
    'pt-MO': 'penso ou injeção',
  },
  day_procedure: {
    'zh-Hant-HK': '日間醫療程序',
    'zh-Hans-CN': '日间治疗',
    en: 'day procedure',
    'pt-MO': 'procedimento de dia',
  },
  ultrasound: {
    'zh-Hant-HK': '非緊急超聲波檢查',
    'zh-Hans-CN': '非紧急超声检查',
    en: 'non-urgent ultrasound',
    'pt-MO': 'ecografia não urgente',
  },
  ct_mri_pet: {
    'zh-Hant-HK': '非緊急電腦掃描、磁力共振或正電子掃描',
    'zh-Hans-CN': '非紧急 CT、磁共振或 PET-CT',
    en: 'non-urgent CT, MRI or PET-CT',
    'pt-MO': 'TC, RM ou PET-TC não urgente',
  },
  advanced_test: {
    'zh-Hant-HK': '高階檢測',
    'zh-Hans-CN': '高阶检测',
    en: 'advanced test',
    'pt-MO': 'exame avançado',
  },
  plain_xray: {
    'zh-Hant-HK': '普通 X 光檢查',
    'zh-Hans-CN': '普通 X 光检查',
    en: 'plain X-ray',
    'pt-MO': 'radiografia simples',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export type Service = keyof typeof SERVICES;

/** Categories I to V of the accident and emergency triage. */
export const TRIAGE = {
  critical: {
    'zh-Hant-HK': '第一類（危殆）',
    'zh-Hans-CN': '第一类（危殆）',
    en: 'category I, critical',
    'pt-MO': 'categoria I, crítico',
  },
  emergency: {
    'zh-Hant-HK': '第二類（危急）',
    'zh-Hans-CN': '第二类（危急）',
    en: 'category II, emergency',
    'pt-MO': 'categoria II, emergência',
  },
  urgent: {
    'zh-Hant-HK': '第三類（緊急）',
    'zh-Hans-CN': '第三类（紧急）',
    en: 'category III, urgent',
    'pt-MO': 'categoria III, urgente',
  },
  semi_urgent: {
    'zh-Hant-HK': '第四類（次緊急）',
    'zh-Hans-CN': '第四类（次紧急）',
    en: 'category IV, semi-urgent',
    'pt-MO': 'categoria IV, pouco urgente',
  },
  non_urgent: {
    'zh-Hant-HK': '第五類（非緊急）',
    'zh-Hans-CN': '第五类（非紧急）',
    en: 'category V, non-urgent',
    'pt-MO': 'categoria V, não urgente',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** On what ground a waiver is asked for. */
export const WAIVERS = {
  cssa: {
    'zh-Hant-HK': '綜合社會保障援助',
    'zh-Hans-CN': '综合社会保障援助',
    en: 'Comprehensive Social Security Assistance',
    'pt-MO': 'Assistência Social Global (CSSA)',
  },
  oala_75: {
    'zh-Hant-HK': '75 歲或以上的長者生活津貼受惠人',
    'zh-Hans-CN': '75 岁或以上的长者生活津贴受惠人',
    en: 'Old Age Living Allowance, aged 75 or over',
    'pt-MO': 'Subsídio de Vida para Idosos, 75 anos ou mais',
  },
  rcsv_0: {
    'zh-Hant-HK': '院舍服務券第 0 級持有人',
    'zh-Hans-CN': '院舍服务券第 0 级持有人',
    en: 'Residential Care Service Voucher, level 0',
    'pt-MO': 'Vale de Cuidados Residenciais, nível 0',
  },
  means_tested: {
    'zh-Hant-HK': '經濟審查',
    'zh-Hans-CN': '经济审查',
    en: 'means test',
    'pt-MO': 'verificação de recursos',
  },
} as const satisfies Readonly<Record<string, Texts>>;
