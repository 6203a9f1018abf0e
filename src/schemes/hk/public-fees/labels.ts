import type { Texts } from '../../../kernel/language.ts';
import type { TraceLabel } from '../../explain.ts';

/** What the charges write into the trace besides facts and parameters. */
export const FEE_LABELS: Readonly<Record<string, TraceLabel>> = {
  bed_days: {
    label: {
      'zh-Hant-HK': '收費的住院日數',
      'zh-Hans-CN': '收费的住院天数',
      en: 'Bed days charged',
      'pt-MO': 'Dias de internamento cobrados',
    },
    unit: 'day',
  },
  bed_days_here: {
    label: {
      'zh-Hant-HK': '其中按此收費表計算的日數',
      'zh-Hans-CN': '其中按此收费表计算的天数',
      en: 'Of them at this scale in this year',
      'pt-MO': 'Dos quais nesta tabela e neste ano',
    },
    unit: 'day',
  },
  drug_blocks: {
    label: {
      'zh-Hant-HK': '藥物收費單位數目',
      'zh-Hans-CN': '药物收费单位数目',
      en: 'Blocks of weeks of all drug items',
      'pt-MO': 'Blocos de semanas de todos os medicamentos',
    },
    unit: 'count',
  },
  drug_charge: {
    label: {
      'zh-Hant-HK': '藥物收費',
      'zh-Hans-CN': '药物收费',
      en: 'Charge for drugs',
      'pt-MO': 'Tarifa dos medicamentos',
    },
    unit: 'HKD',
  },
  charge: {
    label: {
      'zh-Hant-HK': '按收費表的收費',
      'zh-Hans-CN': '按收费表的收费',
      en: 'Charge by the scale',
      'pt-MO': 'Tarifa segundo a tabela',
    },
    unit: 'HKD',
  },
  waived: {
    label: {
      'zh-Hant-HK': '獲豁免的金額',
      'zh-Hans-CN': '获豁免的金额',
      en: 'Amount waived',
      'pt-MO': 'Montante dispensado',
    },
    unit: 'HKD',
  },
  cap_room: {
    label: {
      'zh-Hant-HK': '每年付費上限的餘額',
      'zh-Hans-CN': '每年付费上限的余额',
      en: 'Left of the yearly limit before this',
      'pt-MO': 'Resto do limite anual antes disto',
    },
    unit: 'HKD',
  },
};

export const FEE_CONDITIONS: Readonly<Record<string, Texts>> = {
  cap_application: {
    'zh-Hant-HK': '向醫院管理局申請每年 {needed} 元的付費上限後，超出部分不收費。',
    'zh-Hans-CN': '向医院管理局申请每年 {needed} 元的付费上限后，超出部分不收费。',
    en: 'After an application to the Hospital Authority, what exceeds {needed} dollars in the year is not charged.',
    'pt-MO':
      'Mediante pedido à Autoridade Hospitalar, não é cobrado o que exceda {needed} dólares no ano.',
  },
};
