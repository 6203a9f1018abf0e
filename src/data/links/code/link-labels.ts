import type { Texts } from '../../../kernel/language.ts';

/** What a reader of SMART Health Links shows before it is opened: the kind of record, never a name. */
export const LINK_LABELS: Texts = {
  'zh-Hant-HK': '跨境健康紀錄',
  'zh-Hans-CN': '跨境健康记录',
  en: 'Cross-boundary health record',
  'pt-MO': 'Registo de saúde transfronteiriço',
};
