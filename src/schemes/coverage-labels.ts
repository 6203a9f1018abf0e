import type { Texts } from '../kernel/language.ts';
import type { TraceLabel } from './explain.ts';
import { PAYERS } from './payers.ts';

/** What the outcomes of a coverage formula are called. */
export const OUTCOMES = {
  covered: { 'zh-Hant-HK': '適用', 'zh-Hans-CN': '适用', en: 'covered', 'pt-MO': 'abrangido' },
  not_covered: {
    'zh-Hant-HK': '不適用',
    'zh-Hans-CN': '不适用',
    en: 'not covered',
    'pt-MO': 'não abrangido',
  },
  not_settled: {
    'zh-Hant-HK': '尚未確定',
    'zh-Hans-CN': '尚未确定',
    en: 'not settled',
    'pt-MO': 'por definir',
  },
} as const satisfies Readonly<Record<string, Texts>>;

const paidBy = (payer: Texts): TraceLabel => ({
  label: {
    'zh-Hant-HK': `支付方：${payer['zh-Hant-HK']}`,
    'zh-Hans-CN': `支付方：${payer['zh-Hans-CN']}`,
    en: `Paid by ${payer.en}`,
    'pt-MO': `A cargo de: ${payer['pt-MO']}`,
  },
  unit: 'fee',
});

/** What the frame itself writes into the trace of every coverage formula. */
export const COVERAGE_LABELS: Readonly<Record<string, TraceLabel>> = {
  ...Object.fromEntries(
    Object.entries(PAYERS).map(([id, name]) => [`paid_by.${id}`, paidBy(name)]),
  ),
  cap_left: {
    label: {
      'zh-Hant-HK': '限額餘額',
      'zh-Hans-CN': '限额余额',
      en: 'Left of the limit',
      'pt-MO': 'Resto do limite',
    },
    unit: 'fee',
  },
  rules_on: {
    label: {
      'zh-Hant-HK': '以下採用此日的規則',
      'zh-Hans-CN': '以下采用此日的规则',
      en: 'From here on the rules of this day count',
      'pt-MO': 'Daqui em diante contam as regras deste dia',
    },
    unit: 'day_of_calendar',
  },
  not_settled: {
    label: {
      'zh-Hant-HK': '尚未確定的規則',
      'zh-Hans-CN': '尚未确定的规则',
      en: 'Rule that is not settled',
      'pt-MO': 'Regra não definida',
    },
    unit: 'code',
  },
  outcome: {
    label: { 'zh-Hant-HK': '結果', 'zh-Hans-CN': '结果', en: 'Outcome', 'pt-MO': 'Resultado' },
    unit: 'code',
    codes: OUTCOMES,
  },
};
