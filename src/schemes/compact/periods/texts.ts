import type { Texts } from '../../../kernel/language.ts';
import type { TraceLabel } from '../../../schemes/explain.ts';

/** What the facts of a case are called. */
export const PERIODS_FACTS = {
  periods_here: {
    'zh-Hant-HK': '本地的期間（首日及完結後翌日，YYYYMMDD）',
    'zh-Hans-CN': '本地的期间（首日及结束后翌日，YYYYMMDD）',
    en: 'Periods here (first day and day after the last, YYYYMMDD)',
    'pt-MO': 'Períodos aqui (primeiro dia e dia após o último, AAAAMMDD)',
  },
  periods_elsewhere: {
    'zh-Hant-HK': '另一方的期間（首日及完結後翌日，YYYYMMDD）',
    'zh-Hans-CN': '另一方的期间（首日及结束后翌日，YYYYMMDD）',
    en: 'Periods in another side (first day and day after the last, YYYYMMDD)',
    'pt-MO': 'Períodos noutro lado (primeiro dia e dia após o último, AAAAMMDD)',
  },
  kind_elsewhere: {
    'zh-Hant-HK': '另一方期間的種類',
    'zh-Hans-CN': '另一方期间的种类',
    en: 'Kind of the periods in another side',
    'pt-MO': 'Tipo dos períodos noutro lado',
  },
  months_needed: {
    'zh-Hant-HK': '所需的連續月數',
    'zh-Hans-CN': '所需的连续月数',
    en: 'Continuous months needed',
    'pt-MO': 'Meses contínuos necessários',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const KINDS = {
  employment: {
    'zh-Hant-HK': '受僱期',
    'zh-Hans-CN': '受雇期',
    en: 'employment',
    'pt-MO': 'emprego',
  },
  self_employment: {
    'zh-Hant-HK': '自僱期',
    'zh-Hans-CN': '自雇期',
    en: 'self-employment',
    'pt-MO': 'trabalho independente',
  },
  insurance: { 'zh-Hant-HK': '參保期', 'zh-Hans-CN': '参保期', en: 'insurance', 'pt-MO': 'seguro' },
  residence: {
    'zh-Hant-HK': '居住期',
    'zh-Hans-CN': '居住期',
    en: 'residence',
    'pt-MO': 'residência',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** What the formula traces besides facts and parameters. */
export const PERIODS_LABELS: Readonly<Record<string, TraceLabel>> = {
  months_total: {
    label: {
      'zh-Hant-HK': '合計月數',
      'zh-Hans-CN': '合计月数',
      en: 'Months in all',
      'pt-MO': 'Meses no total',
    },
    unit: 'month',
  },
  months_continuous: {
    label: {
      'zh-Hant-HK': '連續月數',
      'zh-Hans-CN': '连续月数',
      en: 'Continuous months',
      'pt-MO': 'Meses contínuos',
    },
    unit: 'month',
  },
};

/** What would meet the conditions that may be unmet. */
export const PERIODS_CONDITIONS: Readonly<Record<string, Texts>> = {
  months: {
    'zh-Hant-HK': '尚欠 {needed} 個月。',
    'zh-Hans-CN': '尚欠 {needed} 个月。',
    en: '{needed} more months are needed.',
    'pt-MO': 'Faltam {needed} meses.',
  },
  dates: {
    'zh-Hant-HK': '期間須為順序的日期。',
    'zh-Hans-CN': '期间须为顺序的日期。',
    en: 'Each period needs a first day before the day after its last.',
    'pt-MO': 'Cada período precisa de um início anterior ao fim.',
  },
};
