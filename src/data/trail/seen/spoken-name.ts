import type { Language, Texts } from '../../../kernel/language.ts';

/**
 * A name with the language that it stands in: that of the reader, but English where an institution has no Portuguese
 * name; its code where it has none at all.
 */
export function spokenName(
  name: Texts | null,
  code: string,
  language: Language,
): { readonly name: string; readonly lang: string } {
  if (name === null) return { name: code, lang: 'en' };
  const lang = language === 'pt-MO' && name['pt-MO'] === name.en ? 'en' : language;
  return { name: name[language], lang };
}
