import type { Problem } from '../../api/types.ts';
import type { Language, Texts } from '../../language/languages.ts';

const TITLE: Texts = {
  'zh-Hant-HK': '檢查碼不正確。',
  'zh-Hans-CN': '校验码不正确。',
  en: 'The check digit is wrong.',
  'pt-MO': 'O dígito de controlo está errado.',
};
const DETAIL: Texts = {
  'zh-Hant-HK': '請對照證件重新輸入號碼。',
  'zh-Hans-CN': '请对照证件重新输入号码。',
  en: 'Compare with the document and enter the number again.',
  'pt-MO': 'Compare com o documento e volte a introduzir o número.',
};

/** A problem as a node answers it. */
export function sampleProblem(language: Language): Problem {
  return {
    title: TITLE[language],
    detail: DETAIL[language],
    status: 422,
    code: 'document.check_digit',
    instance: 'req-7f3a9c',
  };
}

/** The other side is away. */
export const AWAY: Problem = {
  title: '',
  status: 502,
  code: 'peer.unreachable',
  facts: { peer: 'HK', since: '2026-01-15T02:42:12Z' },
};

/** The node itself did not answer. */
export const NO_ANSWER: Problem = { title: '', status: 0, code: 'portal.unreachable' };
