import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { keepLanguage, startLanguage } from './chosen-language.ts';
import { loadFonts } from './fonts.ts';
import type { Language } from './languages.ts';
import { LANGUAGES } from './languages.ts';

const files = import.meta.glob<{ default: Record<string, string> }>('../texts/*/*.json');
const termFiles = import.meta.glob<{ default: Record<string, string> }>(
  '../generated/terms/*.json',
);

/** Reads one section of texts in one language; each is a file of its own and comes only when a page needs it. */
const sections: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, section, done) => {
    const load =
      section === 'term'
        ? termFiles[`../generated/terms/${language}.json`]
        : files[`../texts/${language}/${section}.json`];
    if (load === undefined) {
      done(new Error(`no texts ${language}/${section}`), false);
      return;
    }
    load().then(
      (file) => done(null, file.default),
      (error: Error) => done(error, false),
    );
  },
};

/** Starts the texts in the reader's language; resolves when the frame of the page can be written. */
export async function startTexts(): Promise<void> {
  const language = startLanguage();
  await i18next
    .use(sections)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: [...LANGUAGES],
      fallbackLng: false,
      load: 'currentOnly',
      ns: ['shell', 'codes', 'parts', 'term'],
      defaultNS: 'shell',
      keySeparator: false,
      interpolation: { prefix: '{', suffix: '}', escapeValue: false },
      react: { useSuspense: true },
    });
  applyLanguage(language);
}

/** Turns the whole page to another language and remembers it. */
export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  applyLanguage(language);
}

function applyLanguage(language: Language): void {
  keepLanguage(language);
  document.documentElement.lang = language;
  loadFonts(language);
}
