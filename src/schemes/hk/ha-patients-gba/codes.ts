import type { Texts } from '../../../kernel/language.ts';

/** Clinics of the Hospital Authority from which a follow-up may come. */
export const CLINICS = {
  pain_clinic: {
    'zh-Hant-HK': '麻醉科（痛症診所）',
    'zh-Hans-CN': '麻醉科（疼痛诊所）',
    en: 'anaesthesiology (pain clinic)',
    'pt-MO': 'anestesiologia (clínica da dor)',
  },
  cardiothoracic_surgery: {
    'zh-Hant-HK': '心胸外科',
    'zh-Hans-CN': '心胸外科',
    en: 'cardiothoracic surgery',
    'pt-MO': 'cirurgia cardiotorácica',
  },
  clinical_oncology: {
    'zh-Hant-HK': '臨床腫瘤科',
    'zh-Hans-CN': '临床肿瘤科',
    en: 'clinical oncology',
    'pt-MO': 'oncologia clínica',
  },
  ear_nose_throat: {
    'zh-Hant-HK': '耳鼻喉科',
    'zh-Hans-CN': '耳鼻喉科',
    en: 'ear, nose and throat',
    'pt-MO': 'otorrinolaringologia',
  },
  ophthalmology: {
    'zh-Hant-HK': '眼科',
    'zh-Hans-CN': '眼科',
    en: 'eye',
    'pt-MO': 'oftalmologia',
  },
  gynaecology: {
    'zh-Hant-HK': '婦科',
    'zh-Hans-CN': '妇科',
    en: 'gynaecology',
    'pt-MO': 'ginecologia',
  },
  internal_medicine: {
    'zh-Hant-HK': '內科',
    'zh-Hans-CN': '内科',
    en: 'internal medicine',
    'pt-MO': 'medicina interna',
  },
  neurosurgery: {
    'zh-Hant-HK': '神經外科',
    'zh-Hans-CN': '神经外科',
    en: 'neurosurgery',
    'pt-MO': 'neurocirurgia',
  },
  obstetrics: {
    'zh-Hant-HK': '產科',
    'zh-Hans-CN': '产科',
    en: 'obstetrics',
    'pt-MO': 'obstetrícia',
  },
  orthopaedics: {
    'zh-Hant-HK': '矯形及創傷外科',
    'zh-Hans-CN': '矫形及创伤外科',
    en: 'orthopaedics and traumatology',
    'pt-MO': 'ortopedia e traumatologia',
  },
  paediatrics: {
    'zh-Hant-HK': '兒科',
    'zh-Hans-CN': '儿科',
    en: 'paediatrics',
    'pt-MO': 'pediatria',
  },
  surgery: {
    'zh-Hant-HK': '外科',
    'zh-Hans-CN': '外科',
    en: 'surgery',
    'pt-MO': 'cirurgia',
  },
  family_medicine: {
    'zh-Hant-HK': '家庭醫學',
    'zh-Hans-CN': '家庭医学',
    en: 'family medicine',
    'pt-MO': 'medicina familiar',
  },
  other_clinic: {
    'zh-Hant-HK': '其他診所',
    'zh-Hans-CN': '其他诊所',
    en: 'another clinic',
    'pt-MO': 'outra consulta',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** What kind of visit it is. */
export const VISIT_KINDS = {
  scheduled_follow_up: {
    'zh-Hant-HK': '預約覆診',
    'zh-Hans-CN': '预约复诊',
    en: 'scheduled follow-up',
    'pt-MO': 'consulta de seguimento marcada',
  },
  episodic: {
    'zh-Hant-HK': '偶發性疾病',
    'zh-Hans-CN': '偶发性疾病',
    en: 'episodic illness',
    'pt-MO': 'doença ocasional',
  },
  inpatient: {
    'zh-Hant-HK': '住院',
    'zh-Hans-CN': '住院',
    en: 'inpatient care',
    'pt-MO': 'internamento',
  },
  day_inpatient: {
    'zh-Hant-HK': '日間住院',
    'zh-Hans-CN': '日间住院',
    en: 'day inpatient care',
    'pt-MO': 'hospital de dia',
  },
  accident_emergency: {
    'zh-Hant-HK': '急症',
    'zh-Hans-CN': '急诊',
    en: 'accident and emergency',
    'pt-MO': 'urgência',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** Where the visit takes place. */
export const INSTITUTIONS = {
  hku_shenzhen: {
    'zh-Hant-HK': '香港大學深圳醫院',
    'zh-Hans-CN': '香港大学深圳医院',
    en: 'University of Hong Kong-Shenzhen Hospital',
    'pt-MO': 'Hospital da Universidade de Hong Kong em Shenzhen',
  },
  other_institution: {
    'zh-Hant-HK': '其他機構',
    'zh-Hans-CN': '其他机构',
    en: 'another institution',
    'pt-MO': 'outra instituição',
  },
} as const satisfies Readonly<Record<string, Texts>>;
