/** The four languages in which a person may read anything that Sampan says (BCP 47 tags). */
export const LANGUAGES = ['zh-Hant-HK', 'zh-Hans-CN', 'en', 'pt-MO'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in all four languages. A missing language does not compile. */
export type Texts = Readonly<Record<Language, string>>;

/** The first of `wanted` (an Accept-Language header or a tag) that Sampan speaks; English otherwise. */
export function pickLanguage(wanted: string | undefined): Language {
  const tags = (wanted ?? '').split(',').map((part) => (part.split(';')[0] ?? '').trim());
  for (const tag of tags) {
    const found = speak(tag.toLowerCase());
    if (found !== null) return found;
  }
  return 'en';
}

/** The language of Sampan that a tag means, in lower case; null when Sampan does not speak it. */
export function speak(tag: string): Language | null {
  const exact = LANGUAGES.find((language) => language.toLowerCase() === tag);
  if (exact !== undefined) return exact;
  if (tag.startsWith('zh')) return isTraditional(tag) ? 'zh-Hant-HK' : 'zh-Hans-CN';
  if (tag.startsWith('pt')) return 'pt-MO';
  return tag.startsWith('en') ? 'en' : null;
}

function isTraditional(tag: string): boolean {
  return /hant|-hk|-mo|-tw/.test(tag);
}

/** Fills `{name}` in a text with the fact of that name; an absent fact stays visible as `{name}`. */
export function fill(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z_]+)\}/g, (whole, name: string) => facts[name] ?? whole);
}
