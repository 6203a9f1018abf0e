import type { Language, Texts } from '../../../kernel/language.ts';
import { ANOTHER_PERSON } from '../../../kernel/principal.ts';

/** Who it was is not told: only that it was no institution. */
const SOMEBODY: Texts = {
  'zh-Hant-HK': '另一位市民',
  'zh-Hans-CN': '另一位市民',
  en: 'Another person',
  'pt-MO': 'Outra pessoa',
};

/**
 * A name with the language that it stands in: that of the reader, but English where an institution has no Portuguese
 * name; its code where it has none at all.
 */
export function spokenName(
  known: Texts | null,
  code: string,
  language: Language,
): { readonly name: string; readonly lang: string } {
  const name = code === ANOTHER_PERSON ? SOMEBODY : known;
  if (name === null) return { name: code, lang: 'en' };
  const lang = language === 'pt-MO' && name['pt-MO'] === name.en ? 'en' : language;
  return { name: name[language], lang };
}
