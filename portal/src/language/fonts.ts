import type { Language } from './languages.ts';

const loaders: Readonly<Record<'latin' | 'hk' | 'sc', () => Promise<unknown>>> = {
  latin: () =>
    Promise.all([import('@fontsource/noto-sans/400.css'), import('@fontsource/noto-sans/700.css')]),
  hk: () =>
    Promise.all([
      import('@fontsource/noto-sans-hk/400.css'),
      import('@fontsource/noto-sans-hk/700.css'),
    ]),
  sc: () =>
    Promise.all([
      import('@fontsource/noto-sans-sc/400.css'),
      import('@fontsource/noto-sans-sc/700.css'),
    ]),
};

const FACE_OF: Readonly<Record<Language, keyof typeof loaders>> = {
  'zh-Hant-HK': 'hk',
  'zh-Hans-CN': 'sc',
  en: 'latin',
  'pt-MO': 'latin',
};

const asked = new Set<string>();

/**
 * Declares the faces of a language once. The browser then fetches only the slices whose characters stand
 * on the page, and none where the system's own fonts already have them.
 */
export function loadFonts(language: Language): void {
  const face = FACE_OF[language];
  if (asked.has(face)) return;
  asked.add(face);
  // A face that does not arrive leaves the system's font in place; the text stays readable.
  loaders[face]().catch(() => asked.delete(face));
}
