import { isLanguage, type Language, pickLanguage } from './languages.ts';

/** The sign-in page of the node keeps the choice here too. */
const COOKIE = 'sampan_language';
const KEPT = 'sampan.language';
const YEAR_MS = 31_536_000_000;

/** The language to start in: asked in the address, else chosen before, else what the browser prefers. */
export function startLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang');
  if (isLanguage(asked)) return asked;
  const kept = readCookie() ?? window.localStorage.getItem(KEPT);
  return isLanguage(kept) ? kept : pickLanguage(navigator.languages);
}

/** Keeps the choice for the next visit; where the browser can, also for the pages of the node. */
export function keepLanguage(language: Language): void {
  window.localStorage.setItem(KEPT, language);
  if (!('cookieStore' in window)) return;
  const cookie = { name: COOKIE, value: language, path: '/', expires: Date.now() + YEAR_MS };
  // A refused cookie costs nothing: every call names its language itself.
  void window.cookieStore.set({ ...cookie, sameSite: 'lax' }).catch(() => undefined);
}

function readCookie(): string | undefined {
  return document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);
}
