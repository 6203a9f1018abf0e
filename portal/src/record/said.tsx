import type { ReadingWords } from '../api/types.ts';
import { isLanguage } from '../language/languages.ts';
import { Foreign } from '../parts/values/words.tsx';

/** Words of a source in the language that the source says, so that they are read out and drawn right. */
export function Said({ of }: { of: ReadingWords }) {
  const lang = langOf(of);
  return isLanguage(lang) ? (
    <Foreign lang={lang}>{of.text}</Foreign>
  ) : (
    <span lang={lang}>{of.text}</span>
  );
}

const SPOKEN: Readonly<Record<string, string>> = {
  'zh-cn': 'zh-Hans-CN',
  'zh-hans': 'zh-Hans-CN',
  'zh-sg': 'zh-Hans-CN',
  pt: 'pt-MO',
};

/** Where the source says no language: Chinese characters mean Hong Kong Chinese, other letters English. */
function langOf({ text, lang }: ReadingWords): string {
  if (lang === null) return /\p{Script=Han}/u.test(text) ? 'zh-Hant-HK' : 'en';
  const tag = lang.toLowerCase();
  if (SPOKEN[tag] !== undefined) return SPOKEN[tag];
  return tag.startsWith('zh') && !isLanguage(lang) ? 'zh-Hant-HK' : lang;
}
