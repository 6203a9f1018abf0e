import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/kernel/language.ts';

const TEXTS = join(import.meta.dirname, '..', '..', 'portal', 'src', 'texts');

const texts = new Map(LANGUAGES.map((language) => [language, readTexts(language)]));

/** All texts of the portal in a language, by `section:key`. */
function readTexts(language: Language): ReadonlyMap<string, string> {
  const folder = join(TEXTS, language);
  return new Map(
    readdirSync(folder).flatMap((file) => {
      const section = file.replace('.json', '');
      const entries: [string, string][] = Object.entries(
        JSON.parse(readFileSync(join(folder, file), 'utf8')),
      );
      return entries.map(([key, text]) => [`${section}:${key}`, text] as const);
    }),
  );
}

export type Say = (key: string, facts?: Readonly<Record<string, string>>) => string;

/** The portal's own words in a language: `say('clerk:list.title')`. A key that is not there is a mistake. */
export function wordsOf(language: Language): Say {
  return (key, facts = {}) => {
    const text = texts.get(language)?.get(key);
    if (text === undefined) throw new Error(`no text ${key} in ${language}`);
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
  };
}

/** The keys of all texts, none of which a reader should ever see. */
export const TEXT_KEYS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => [...(texts.get(language)?.keys() ?? [])])
    .map((key) => key.slice(key.indexOf(':') + 1))
    .filter((key) => /[._]/.test(key)),
);

/** Shorter ones are the same word in more than one language, such as "Total". */
const TELLING = 12;

/** Every text that is in some language and not in this one: seen on its page, it is a text left untranslated. */
export const FOREIGN_TEXTS: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  LANGUAGES.map((language) => {
    const own = new Set(texts.get(language)?.values() ?? []);
    const others = LANGUAGES.filter((one) => one !== language);
    const all = others.flatMap((one) => [...(texts.get(one)?.values() ?? [])]);
    return [language, new Set(all.filter((text) => !own.has(text) && isTelling(text)))] as const;
  }),
);

function isTelling(text: string): boolean {
  return text.length >= TELLING || /\p{Script=Han}{4}/u.test(text);
}
