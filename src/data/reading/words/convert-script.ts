import type { Language } from '../../../kernel/language.ts';
import type { ConvertScript } from './script.ts';

type Convert = (text: string) => string;

const LOADERS: Readonly<Partial<Record<Language, () => Promise<Convert>>>> = {
  'zh-Hant-HK': async () => (await import('opencc-js/cn2t')).Converter({ from: 'cn', to: 'hk' }),
  'zh-Hans-CN': async () => (await import('opencc-js/t2cn')).Converter({ from: 'hk', to: 'cn' }),
};

const loaded = new Map<Language, Promise<ConvertScript>>();

/**
 * The converter into the reader's script, made when the first of its readers comes: the dictionaries take half a second
 * and some megabytes. Null for readers of other languages.
 */
export function loadScript(language: Language): Promise<ConvertScript> | null {
  const load = LOADERS[language];
  if (load === undefined) return null;
  const found = loaded.get(language) ?? load();
  loaded.set(language, found);
  return found;
}
