/** The four languages in which a person may read anything that Sampan says (BCP 47 tags). */
export const LANGUAGES = ['zh-Hant-HK', 'zh-Hans-CN', 'en', 'pt-MO'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in all four languages. A missing language does not compile. */
export type Texts = Readonly<Record<Language, string>>;

/**
 * The language of `wanted` (an Accept-Language header or a tag) that is wanted most and that Sampan speaks; English
 * otherwise. Among equals the first counts (RFC 9110, 12.5.4).
 */
export function pickLanguage(wanted: string | undefined): Language {
  const tags = (wanted ?? '').split(',').map(readTag);
  for (const { tag, weight } of tags.toSorted((a, b) => b.weight - a.weight)) {
    const found = weight > 0 ? speak(tag) : null;
    if (found !== null) return found;
  }
  return 'en';
}

function readTag(part: string): { readonly tag: string; readonly weight: number } {
  const [tag = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
  const weight = parameters.find((word) => word.startsWith('q='))?.slice(2);
  const read = weight === undefined ? 1 : Number(weight);
  return { tag, weight: Number.isFinite(read) ? read : 0 };
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
