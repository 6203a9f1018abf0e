import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/types.ts';
import { Untold } from './words.tsx';

/** Where a value can be read: a link where that is a public page, else its title. */
export function SourceLinks({ of }: { of: readonly Source[] }) {
  const { t } = useTranslation('parts');
  if (of.length === 0) return <span className="soft">{t('source.none')}</span>;
  return (
    <ul className="plain-list sources">
      {of.map((source) => (
        <li key={source.title}>
          {source.url.startsWith('https://') ? (
            <a href={source.url} rel="noreferrer">
              <Untold>{source.title}</Untold>
            </a>
          ) : (
            <Untold>{source.title}</Untold>
          )}
        </li>
      ))}
    </ul>
  );
}
