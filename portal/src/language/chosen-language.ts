import { isLanguage, type Language, pickLanguage } from './languages.ts';

const KEPT = 'sampan.language';

/** The language to start in: asked in the address, else chosen before, else what the browser prefers. */
export function startLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang');
  if (isLanguage(asked)) return asked;
  const kept = window.localStorage.getItem(KEPT);
  if (isLanguage(kept)) return kept;
  return pickLanguage(navigator.languages);
}

/** Keeps the choice for the next visit. */
export function keepLanguage(language: Language): void {
  window.localStorage.setItem(KEPT, language);
}
