import { type Language, speak } from '../../../kernel/language.ts';
import type { Words } from '../reading.ts';
import type { WordPair } from './word-pair.ts';

type Script = 'zh-Hant-HK' | 'zh-Hans-CN';

/** Turns Chinese into the reader's script, character by character. */
export type ConvertScript = (text: string) => string;

const HAN = /\p{Script=Han}/u;

/** Words of a source with the language that fits them: letters are not Chinese because the document says so. */
export function wordsOf(text: string, said: string | null): Words {
  const isChinese = HAN.test(text);
  if (said !== null && said.toLowerCase().startsWith('zh') === isChinese)
    return { text, lang: said };
  return { text, lang: isChinese ? 'zh' : null };
}

/** Whether the words stand in the reader's language already. */
export function isReadable({ lang }: Words, language: Language): boolean {
  // "zh" alone does not say which script.
  return lang !== null && lang.toLowerCase() !== 'zh' && speak(lang.toLowerCase()) === language;
}

/**
 * Chinese words in the reader's script where the source has the other one; null where nothing would change. The words in
 * which both places differ are replaced as a whole, the rest is left to `convert`. For display only.
 */
export function inScript(
  words: Words,
  language: Language,
  by: { readonly pairs: readonly WordPair[]; readonly convert: ConvertScript | null },
): Words | null {
  const isHant = language === 'zh-Hant-HK';
  if ((!isHant && language !== 'zh-Hans-CN') || by.convert === null) return null;
  if (!HAN.test(words.text) || isReadable(words, language)) return null;
  const { convert } = by;
  const from: Script = isHant ? 'zh-Hans-CN' : 'zh-Hant-HK';
  const known = by.pairs
    .toSorted((a, b) => b[from].length - a[from].length)
    .map((pair) => [pair[from], pair[language]] as const);
  const text = replaced(words.text, known, convert);
  return text === words.text ? null : { text, lang: language };
}

/** Replaces the first known word that occurs, and does the same left and right of it. */
function replaced(
  text: string,
  known: readonly (readonly [string, string])[],
  rest: (text: string) => string,
): string {
  const [first, ...others] = known;
  if (first === undefined) return text === '' ? '' : rest(text);
  const [from, to] = first;
  return text
    .split(from)
    .map((part) => replaced(part, others, rest))
    .join(to);
}
