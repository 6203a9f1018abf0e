/** The four languages of the portal (BCP 47 tags), in the order of the switch. */
export const LANGUAGES = ['zh-Hant-HK', 'zh-Hans-CN', 'en', 'pt-MO'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in all four languages, as the interface sends names. */
export type Texts = Readonly<Record<Language, string>>;

/** A code or another text that is the same in every language. */
export function everywhere(text: string): Texts {
  return { 'zh-Hant-HK': text, 'zh-Hans-CN': text, en: text, 'pt-MO': text };
}

/**
 * The language in which a name stands on a page: that of the page, but English where an institution has no
 * Portuguese name and stands under its English one.
 */
export function languageOf(of: Texts, language: Language): Language {
  return language === 'pt-MO' && of['pt-MO'] === of.en ? 'en' : language;
}

/** Each language by its own name. */
export const OWN_NAMES: Texts = {
  'zh-Hant-HK': '繁體中文',
  'zh-Hans-CN': '简体中文',
  en: 'English',
  'pt-MO': 'Português',
};

/**
 * Locale for numbers. Macao writes the code before the amount and points between the thousands; the browser's own
 * pt-MO follows Portugal, which does neither.
 */
export const NUMBER_LOCALES: Texts = {
  'zh-Hant-HK': 'zh-Hant-HK',
  'zh-Hans-CN': 'zh-Hans-CN',
  en: 'en-GB',
  'pt-MO': 'pt-BR',
};

/** Locale for days and times; English follows the day order of Hong Kong. */
export const FORMAT_LOCALES: Texts = {
  'zh-Hant-HK': 'zh-Hant-HK',
  'zh-Hans-CN': 'zh-Hans-CN',
  en: 'en-GB',
  'pt-MO': 'pt-MO',
};

/** Whether the text is one of the four tags. */
export function isLanguage(tag: string | null | undefined): tag is Language {
  return LANGUAGES.some((language) => language === tag);
}

/** The first of the wanted tags that the portal speaks; English otherwise. */
export function pickLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = speak(tag.toLowerCase());
    if (found !== null) return found;
  }
  return 'en';
}

function speak(tag: string): Language | null {
  const exact = LANGUAGES.find((language) => language.toLowerCase() === tag);
  if (exact !== undefined) return exact;
  if (tag.startsWith('zh')) return /hant|-hk|-mo|-tw/.test(tag) ? 'zh-Hant-HK' : 'zh-Hans-CN';
  if (tag.startsWith('pt')) return 'pt-MO';
  return tag.startsWith('en') ? 'en' : null;
}
