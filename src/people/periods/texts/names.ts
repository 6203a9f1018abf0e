import type { Texts } from '../../../kernel/language.ts';
import type { EntryChange } from '../entry.ts';
import type { PeriodKind, Relation } from '../standing.ts';

/** What the kinds of periods are called. */
export const PERIOD_KIND_NAMES: Readonly<Record<PeriodKind, Texts>> = {
  residence: { 'zh-Hant-HK': '居住', 'zh-Hans-CN': '居住', en: 'Residence', 'pt-MO': 'Residência' },
  employment: { 'zh-Hant-HK': '受僱', 'zh-Hans-CN': '受雇', en: 'Employment', 'pt-MO': 'Emprego' },
  self_employment: {
    'zh-Hant-HK': '自僱',
    'zh-Hans-CN': '自雇',
    en: 'Self-employment',
    'pt-MO': 'Trabalho independente',
  },
  insurance: { 'zh-Hant-HK': '參保', 'zh-Hans-CN': '参保', en: 'Insurance', 'pt-MO': 'Seguro' },
};

/** What a dependant is to the person. */
export const RELATION_NAMES: Readonly<Record<Relation, Texts>> = {
  child: { 'zh-Hant-HK': '子女', 'zh-Hans-CN': '子女', en: 'Child', 'pt-MO': 'Filho ou filha' },
  spouse: { 'zh-Hant-HK': '配偶', 'zh-Hans-CN': '配偶', en: 'Spouse', 'pt-MO': 'Cônjuge' },
  parent: { 'zh-Hant-HK': '父母', 'zh-Hans-CN': '父母', en: 'Parent', 'pt-MO': 'Pai ou mãe' },
  other: {
    'zh-Hant-HK': '其他受養人',
    'zh-Hans-CN': '其他受抚养人',
    en: 'Other dependant',
    'pt-MO': 'Outro dependente',
  },
};

/** What was done to an entry. */
export const CHANGE_NAMES: Readonly<Record<EntryChange, Texts>> = {
  recorded: { 'zh-Hant-HK': '登記', 'zh-Hans-CN': '登记', en: 'Recorded', 'pt-MO': 'Registado' },
  corrected: { 'zh-Hant-HK': '更正', 'zh-Hans-CN': '更正', en: 'Corrected', 'pt-MO': 'Corrigido' },
  ended: { 'zh-Hant-HK': '結束', 'zh-Hans-CN': '结束', en: 'Ended', 'pt-MO': 'Terminado' },
  withdrawn: { 'zh-Hant-HK': '撤銷', 'zh-Hans-CN': '撤销', en: 'Withdrawn', 'pt-MO': 'Retirado' },
};
