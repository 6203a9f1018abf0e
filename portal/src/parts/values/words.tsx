import { useEffect } from 'react';
import { loadFonts } from '../../language/fonts.ts';
import type { Language, Texts } from '../../language/languages.ts';
import { useLanguage } from '../../language/use-language.ts';

/**
 * A name that exists in four languages, in the language of the page. Some institutions have no Portuguese name
 * and stand under their English one; it is marked as English then.
 */
export function Words({ of }: { of: Texts }) {
  const language = useLanguage();
  const text = of[language];
  return language === 'pt-MO' && text === of.en ? <span lang="en">{text}</span> : text;
}

/** Text in another language than the page: marked for screen readers and for the right glyphs. */
export function Foreign({ lang, children }: { lang: Language; children: string }) {
  useEffect(() => loadFonts(lang), [lang]);
  return <span lang={lang}>{children}</span>;
}

/** Text whose language is not told, such as the title of a source: Chinese characters mean Hong Kong Chinese. */
export function Untold({ children }: { children: string }) {
  const isHan = /\p{Script=Han}/u.test(children);
  return <Foreign lang={isHan ? 'zh-Hant-HK' : 'en'}>{children}</Foreign>;
}

/** A name as its owner writes it, beside the name in the page's language where the two differ. */
export function LocalName({ of, local = 'zh-Hans-CN' }: { of: Texts; local?: Language }) {
  const language = useLanguage();
  if (language.startsWith('zh') || of[local] === of[language]) return null;
  return (
    <small className="local-name">
      <Foreign lang={local}>{of[local]}</Foreign>
    </small>
  );
}
