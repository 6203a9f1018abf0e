import './language-switch.css';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loadFonts } from '../../language/fonts.ts';
import { isLanguage, LANGUAGES, type Language, OWN_NAMES } from '../../language/languages.ts';
import { changeLanguage } from '../../language/load-texts.ts';
import { useLanguage } from '../../language/use-language.ts';

/** The four languages, each by its own name, at the same place of every page. On a phone a list. */
export function LanguageSwitch() {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const queries = useQueryClient();
  useEffect(() => {
    loadFonts('zh-Hant-HK');
    loadFonts('zh-Hans-CN');
  }, []);
  const choose = (next: Language) => {
    // Some answers carry texts; they are asked again in the new language.
    void changeLanguage(next).then(() => queries.invalidateQueries());
  };
  return (
    <nav aria-label={t('languages')} className="no-print">
      <ul className="languages">
        {LANGUAGES.map((one) => (
          <li key={one}>
            <button
              type="button"
              lang={one}
              aria-pressed={one === language}
              onClick={() => choose(one)}
            >
              {OWN_NAMES[one]}
            </button>
          </li>
        ))}
      </ul>
      <select
        className="language-list"
        aria-label={t('languages')}
        value={language}
        onChange={(event) => {
          if (isLanguage(event.target.value)) choose(event.target.value);
        }}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {OWN_NAMES[one]}
          </option>
        ))}
      </select>
    </nav>
  );
}
