import type { FaultKind } from '../fault-kind.ts';

/** Faults of questions about cover. */
export const COVERAGE_FAULTS = {
  'coverage.scheme_unknown': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '沒有「{scheme}」這項計劃可供查詢。',
      'zh-Hans-CN': '没有“{scheme}”这项计划可供查询。',
      en: 'There is no scheme {scheme} that can be asked what it covers.',
      'pt-MO': 'Não há regime {scheme} ao qual se possa perguntar o que abrange.',
    },
    remedy: {
      'zh-Hant-HK': '請從計劃列表中選擇。',
      'zh-Hans-CN': '请从计划列表中选择。',
      en: 'Choose one of the list of schemes.',
      'pt-MO': 'Escolha um da lista de regimes.',
    },
  },
  'coverage.fact_unknown': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '此計劃的規則不問「{fact}」。',
      'zh-Hans-CN': '该计划的规则不问“{fact}”。',
      en: 'The rule of this scheme does not ask for {fact}.',
      'pt-MO': 'A regra deste regime não pergunta por {fact}.',
    },
    remedy: {
      'zh-Hant-HK': '請刪去此項，或參看計劃列表所列的資料。',
      'zh-Hans-CN': '请删去此项，或参看计划列表所列的信息。',
      en: 'Leave it out; the list of schemes names the facts of each.',
      'pt-MO': 'Retire-o; a lista de regimes indica os dados de cada um.',
    },
  },
  'coverage.fact_wrong': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '「{fact}」的值不正確。',
      'zh-Hans-CN': '“{fact}”的值不正确。',
      en: 'The value of {fact} is not right.',
      'pt-MO': 'O valor de {fact} não está certo.',
    },
    remedy: {
      'zh-Hant-HK': '正確的寫法是：{expected}',
      'zh-Hans-CN': '正确的写法是：{expected}',
      en: 'Right would be: {expected}',
      'pt-MO': 'Certo seria: {expected}',
    },
  },
} as const satisfies Record<string, FaultKind>;
