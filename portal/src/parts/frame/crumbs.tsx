import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export interface Crumb {
  text: string;
  to: NonNullable<LinkProps['to']>;
}

/** Where the page stands. */
export function Crumbs({ of, here }: { of: readonly Crumb[]; here: string }) {
  const { t } = useTranslation('shell');
  return (
    <nav className="crumbs" aria-label={t('crumbs')}>
      <ol>
        {of.map((crumb) => (
          <li key={crumb.text}>
            <Link to={crumb.to}>{crumb.text}</Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
