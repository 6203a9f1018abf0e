import { useEffect } from 'react';
import { loadFonts } from '../../language/fonts.ts';
import { type Language, languageOf, type Texts } from '../../language/languages.ts';
import { useLanguage } from '../../language/use-language.ts';

/** A name that exists in four languages, in the language of the page, or marked where it has none in that. */
export function Words({ of }: { of: Texts }) {
  const language = useLanguage();
  const lang = languageOf(of, language);
  return lang === language ? of[language] : <span lang={lang}>{of[language]}</span>;
}

/** A person's name, which is written in mainland pages as its owner writes it: there it is Hong Kong Chinese. */
export function OwnName({ of }: { of: Texts }) {
  const language = useLanguage();
  const isSame = language === 'zh-Hans-CN' && of['zh-Hans-CN'] === of['zh-Hant-HK'];
  return isSame ? <Foreign lang="zh-Hant-HK">{of['zh-Hant-HK']}</Foreign> : <Words of={of} />;
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
