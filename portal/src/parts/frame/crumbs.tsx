import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../language/languages.ts';

export interface Crumb {
  text: string;
  to: NonNullable<LinkProps['to']>;
}

interface CrumbsProps {
  of: readonly Crumb[];
  here: string;
  hereLang?: Language | undefined;
}

/** Where the page stands. */
export function Crumbs({ of, here, hereLang }: CrumbsProps) {
  const { t } = useTranslation('shell');
  return (
    <nav className="crumbs" aria-label={t('crumbs')}>
      <ol>
        {of.map((crumb) => (
          <li key={crumb.text}>
            <Link to={crumb.to}>{crumb.text}</Link>
          </li>
        ))}
        <li aria-current="page" lang={hereLang}>
          {here}
        </li>
      </ol>
    </nav>
  );
}
