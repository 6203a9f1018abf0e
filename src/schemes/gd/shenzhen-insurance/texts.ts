import type { Texts } from '../../../kernel/language.ts';
import type { TraceLabel } from '../../../schemes/explain.ts';

/** What the facts of a case are called. */
export const SHENZHEN_FACTS = {
  plan: {
    'zh-Hant-HK': '參保形式',
    'zh-Hans-CN': '参保形式',
    en: 'Form or tier of insurance',
    'pt-MO': 'Forma ou escalão do seguro',
  },
  service: { 'zh-Hant-HK': '服務', 'zh-Hans-CN': '服务', en: 'Service', 'pt-MO': 'Serviço' },
  level: {
    'zh-Hant-HK': '醫療機構等級',
    'zh-Hans-CN': '医疗机构等级',
    en: 'Level of the institution',
    'pt-MO': 'Nível da instituição',
  },
  is_retired: {
    'zh-Hant-HK': '已退休',
    'zh-Hans-CN': '已退休',
    en: 'Retired',
    'pt-MO': 'Reformado',
  },
  born_on: {
    'zh-Hant-HK': '出生日期',
    'zh-Hans-CN': '出生日期',
    en: 'Date of birth',
    'pt-MO': 'Data de nascimento',
  },
  months_before_gap: {
    'zh-Hant-HK': '中斷前連續參保月數',
    'zh-Hans-CN': '中断前连续参保月数',
    en: 'Months insured before a gap',
    'pt-MO': 'Meses de seguro antes da interrupção',
  },
  gap_months: {
    'zh-Hant-HK': '中斷的月數',
    'zh-Hans-CN': '中断的月数',
    en: 'Months of the gap',
    'pt-MO': 'Meses de interrupção',
  },
  months_since_gap: {
    'zh-Hant-HK': '其後連續參保月數',
    'zh-Hans-CN': '其后连续参保月数',
    en: 'Months insured since then',
    'pt-MO': 'Meses de seguro desde então',
  },
  in_chosen_institution: {
    'zh-Hant-HK': '在選定的醫療機構就醫',
    'zh-Hans-CN': '在选定的医疗机构就医',
    en: 'In the chosen institution',
    'pt-MO': 'Na instituição escolhida',
  },
  is_referred: {
    'zh-Hant-HK': '經轉診',
    'zh-Hans-CN': '经转诊',
    en: 'Referred',
    'pt-MO': 'Referenciado',
  },
  is_family_doctor_drug: {
    'zh-Hant-HK': '家庭醫生處方的高血壓或糖尿病藥物',
    'zh-Hans-CN': '家庭医生处方的高血压或糖尿病药物',
    en: 'Hypertension or diabetes drug of the family doctor',
    'pt-MO': 'Medicamento de hipertensão ou diabetes do médico de família',
  },
  cost: { 'zh-Hant-HK': '費用', 'zh-Hans-CN': '费用', en: 'Cost', 'pt-MO': 'Custo' },
  limit_left: {
    'zh-Hant-HK': '基金所示的年度限額餘額',
    'zh-Hans-CN': '基金所示的年度限额余额',
    en: 'Left of the yearly limit as the fund states',
    'pt-MO': 'Resto do limite anual segundo o fundo',
  },
  fund_used: {
    'zh-Hant-HK': '基金本年度已支付',
    'zh-Hans-CN': '基金本年度已支付',
    en: 'Paid by the fund this year',
    'pt-MO': 'Pago pelo fundo este ano',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const PLANS = {
  basic_form_1: {
    'zh-Hant-HK': '基本醫療保險一檔（2013）',
    'zh-Hans-CN': '基本医疗保险一档（2013）',
    en: 'basic form 1 (2013)',
    'pt-MO': 'forma básica 1 (2013)',
  },
  basic_form_2: {
    'zh-Hant-HK': '基本醫療保險二檔（2013）',
    'zh-Hans-CN': '基本医疗保险二档（2013）',
    en: 'basic form 2 (2013)',
    'pt-MO': 'forma básica 2 (2013)',
  },
  basic_form_3: {
    'zh-Hant-HK': '基本醫療保險三檔（2013）',
    'zh-Hans-CN': '基本医疗保险三档（2013）',
    en: 'basic form 3 (2013)',
    'pt-MO': 'forma básica 3 (2013)',
  },
  employee_tier_1: {
    'zh-Hant-HK': '職工醫保一檔',
    'zh-Hans-CN': '职工医保一档',
    en: 'employee insurance, Tier I',
    'pt-MO': 'seguro dos trabalhadores, escalão I',
  },
  employee_tier_2: {
    'zh-Hant-HK': '職工醫保二檔',
    'zh-Hans-CN': '职工医保二档',
    en: 'employee insurance, Tier II',
    'pt-MO': 'seguro dos trabalhadores, escalão II',
  },
  resident: {
    'zh-Hant-HK': '居民醫保',
    'zh-Hans-CN': '居民医保',
    en: 'resident insurance',
    'pt-MO': 'seguro dos residentes',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const SERVICES = {
  outpatient: {
    'zh-Hant-HK': '普通門診',
    'zh-Hans-CN': '普通门诊',
    en: 'ordinary outpatient care',
    'pt-MO': 'consulta externa',
  },
  consultation: {
    'zh-Hant-HK': '診查費',
    'zh-Hans-CN': '诊查费',
    en: 'consultation fee',
    'pt-MO': 'preço da consulta',
  },
  equipment: {
    'zh-Hant-HK': '大型設備檢查',
    'zh-Hans-CN': '大型设备检查',
    en: 'examination with large equipment',
    'pt-MO': 'exame com equipamento pesado',
  },
  class_1: {
    'zh-Hant-HK': '一類門診特定病種',
    'zh-Hans-CN': '一类门诊特定病种',
    en: 'class 1 specified disease',
    'pt-MO': 'doença especificada da classe 1',
  },
  class_2: {
    'zh-Hant-HK': '二類門診特定病種',
    'zh-Hans-CN': '二类门诊特定病种',
    en: 'class 2 specified disease',
    'pt-MO': 'doença especificada da classe 2',
  },
  inpatient: {
    'zh-Hant-HK': '住院',
    'zh-Hans-CN': '住院',
    en: 'inpatient care',
    'pt-MO': 'internamento',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const LEVELS = {
  level_1: {
    'zh-Hant-HK': '一級及以下',
    'zh-Hans-CN': '一级及以下',
    en: 'level 1 and below',
    'pt-MO': 'nível 1 e abaixo',
  },
  level_2: { 'zh-Hant-HK': '二級', 'zh-Hans-CN': '二级', en: 'level 2', 'pt-MO': 'nível 2' },
  level_3: { 'zh-Hant-HK': '三級', 'zh-Hans-CN': '三级', en: 'level 3', 'pt-MO': 'nível 3' },
} as const satisfies Readonly<Record<string, Texts>>;

/** What the formula traces besides facts and parameters. */
export const SHENZHEN_LABELS: Readonly<Record<string, TraceLabel>> = {
  age: {
    label: { 'zh-Hant-HK': '年齡', 'zh-Hans-CN': '年龄', en: 'Age', 'pt-MO': 'Idade' },
    unit: 'year',
  },
  fund_rate: {
    label: {
      'zh-Hant-HK': '統籌基金支付比例',
      'zh-Hans-CN': '统筹基金支付比例',
      en: 'Share paid by the pooled fund',
      'pt-MO': 'Parte paga pelo fundo',
    },
    unit: 'rate',
  },
  months_continuous: {
    label: {
      'zh-Hant-HK': '連續參保月數',
      'zh-Hans-CN': '连续参保月数',
      en: 'Continuous months insured',
      'pt-MO': 'Meses contínuos de seguro',
    },
    unit: 'month',
  },
  limit_of_year: {
    label: {
      'zh-Hant-HK': '年度限額',
      'zh-Hans-CN': '年度限额',
      en: 'Yearly limit',
      'pt-MO': 'Limite anual',
    },
    unit: 'CNY',
  },
};

/** What would meet the conditions that may be unmet. */
export const SHENZHEN_CONDITIONS: Readonly<Record<string, Texts>> = {
  plan: {
    'zh-Hant-HK': '須為該日仍有的參保形式。',
    'zh-Hans-CN': '须为该日仍有的参保形式。',
    en: 'A form or tier of that day is needed.',
    'pt-MO': 'É precisa uma forma ou escalão dessa data.',
  },
  referral: {
    'zh-Hant-HK': '須先轉診，或在選定的醫療機構就醫。',
    'zh-Hans-CN': '须先转诊，或在选定的医疗机构就医。',
    en: 'A referral, or the chosen institution, would meet it.',
    'pt-MO': 'Bastaria a referenciação ou a instituição escolhida.',
  },
  longer_insurance: {
    'zh-Hant-HK': '連續參保滿 {needed} 個月後比例較高。',
    'zh-Hans-CN': '连续参保满 {needed} 个月后比例较高。',
    en: 'After {needed} continuous months the share is higher.',
    'pt-MO': 'Após {needed} meses contínuos a parte é maior.',
  },
};
