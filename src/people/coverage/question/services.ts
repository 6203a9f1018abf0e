import type { Texts } from '../../../kernel/language.ts';

/** What care is asked about, in plain words. The code is sent between sides and stored by callers: never rename one. */
export const SERVICES = {
  outpatient_general: {
    'zh-Hant-HK': '普通科或家庭醫生門診',
    'zh-Hans-CN': '普通或全科门诊',
    en: 'a general or family doctor',
    'pt-MO': 'consulta de clínica geral ou familiar',
  },
  outpatient_specialist: {
    'zh-Hant-HK': '專科門診',
    'zh-Hans-CN': '专科门诊',
    en: 'a specialist clinic',
    'pt-MO': 'consulta de especialidade',
  },
  emergency: {
    'zh-Hant-HK': '急症',
    'zh-Hans-CN': '急诊',
    en: 'emergency care',
    'pt-MO': 'urgência',
  },
  inpatient: {
    'zh-Hant-HK': '住院',
    'zh-Hans-CN': '住院',
    en: 'a stay in hospital',
    'pt-MO': 'internamento',
  },
  day_surgery: {
    'zh-Hant-HK': '日間手術或程序',
    'zh-Hans-CN': '日间手术或治疗',
    en: 'a day procedure',
    'pt-MO': 'cirurgia ou procedimento de dia',
  },
  dental: { 'zh-Hant-HK': '牙科', 'zh-Hans-CN': '口腔科', en: 'dental care', 'pt-MO': 'dentista' },
  eye_care: {
    'zh-Hant-HK': '視光服務',
    'zh-Hans-CN': '视光服务',
    en: 'an optometrist',
    'pt-MO': 'optometria',
  },
  rehabilitation: {
    'zh-Hant-HK': '復康治療',
    'zh-Hans-CN': '康复治疗',
    en: 'rehabilitation',
    'pt-MO': 'reabilitação',
  },
  ha_follow_up: {
    'zh-Hant-HK': '醫院管理局預約的覆診',
    'zh-Hans-CN': '香港医院管理局预约的复诊',
    en: 'a follow-up appointment of the Hospital Authority of Hong Kong',
    'pt-MO': 'consulta de seguimento da Autoridade Hospitalar de Hong Kong',
  },
  specified_disease: {
    'zh-Hant-HK': '指定慢性病或門診特定病種',
    'zh-Hans-CN': '门诊特定病种（慢特病）',
    en: 'a specified chronic disease',
    'pt-MO': 'doença crónica especificada',
  },
  drugs: { 'zh-Hant-HK': '藥物', 'zh-Hans-CN': '药品', en: 'drugs', 'pt-MO': 'medicamentos' },
  imaging: {
    'zh-Hant-HK': '影像檢查',
    'zh-Hans-CN': '影像检查',
    en: 'imaging',
    'pt-MO': 'exame de imagem',
  },
  vaccination: {
    'zh-Hant-HK': '疫苗接種',
    'zh-Hans-CN': '疫苗接种',
    en: 'vaccination',
    'pt-MO': 'vacinação',
  },
  transplant: {
    'zh-Hant-HK': '器官移植',
    'zh-Hans-CN': '器官移植',
    en: 'organ transplant',
    'pt-MO': 'transplante de órgãos',
  },
  long_term_care: {
    'zh-Hant-HK': '長期護理',
    'zh-Hans-CN': '长期护理',
    en: 'long-term care',
    'pt-MO': 'cuidados continuados',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export type Service = keyof typeof SERVICES;

/** Whose roof the care is given under: that decides which purses can pay at all. */
export const SETTINGS = {
  public: {
    'zh-Hant-HK': '公營',
    'zh-Hans-CN': '公立',
    en: 'public',
    'pt-MO': 'público',
  },
  private: { 'zh-Hant-HK': '私營', 'zh-Hans-CN': '私营', en: 'private', 'pt-MO': 'privado' },
} as const satisfies Readonly<Record<string, Texts>>;

export type Setting = keyof typeof SETTINGS;
