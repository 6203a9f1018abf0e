import type { ConvertScript } from './script.ts';

let loaded: Promise<ConvertScript> | null = null;

/** The converter of Chinese scripts, loaded when the first reader needs it: its dictionaries take some megabytes. */
export function loadScripts(): Promise<ConvertScript> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<ConvertScript> {
  const [{ Converter: toHant }, { Converter: toHans }] = await Promise.all([
    import('opencc-js/cn2t'),
    import('opencc-js/t2cn'),
  ]);
  const hant = toHant({ from: 'cn', to: 'hk' });
  const hans = toHans({ from: 'hk', to: 'cn' });
  return (text, to) => (to === 'zh-Hant-HK' ? hant(text) : hans(text));
}
