import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import terms from '../generated/terms.json';
import { LANGUAGES, type Texts } from '../language/languages.ts';
import { useLanguage } from '../language/use-language.ts';
import { Page } from '../parts/frame/page.tsx';
import { Empty } from '../parts/state/empty.tsx';
import { Foreign } from '../parts/values/words.tsx';
import './words-page.css';

interface Term {
  key: string;
  names: Texts;
  meaning: string;
}

/** The glossary: one name per language for everything the portal speaks of. */
export function WordsPage() {
  const { t } = useTranslation('open');
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const found = (terms as Term[]).filter((term) => isAbout(term, wanted));
  return (
    <Page
      title={t('words.title')}
      lead={t('words.lead')}
      width="text"
      crumbs={[{ text: t('crumb.home'), to: '/' }]}
    >
      <TextInput
        label={t('words.search')}
        value={text}
        maw={360}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p role="status">{t('words.count', { count: found.length })}</p>
      {found.length === 0 ? (
        <Empty title={t('words.none')} />
      ) : (
        <dl className="words">
          {found.map((term) => (
            <Entry key={term.key} term={term} />
          ))}
        </dl>
      )}
    </Page>
  );
}

function Entry({ term }: { term: Term }) {
  const language = useLanguage();
  const others = LANGUAGES.filter((one) => one !== language);
  return (
    <div>
      <dt>{term.names[language]}</dt>
      <dd>
        <p>
          <Foreign lang="en">{term.meaning}</Foreign>
        </p>
        <ul className="plain-list">
          {others.map((one) => (
            <li key={one}>
              <Foreign lang={one}>{term.names[one]}</Foreign>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function isAbout(term: Term, wanted: string): boolean {
  if (wanted === '') return true;
  return [term.meaning, ...LANGUAGES.map((language) => term.names[language])].some((text) =>
    text.toLowerCase().includes(wanted),
  );
}
