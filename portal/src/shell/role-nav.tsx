import './role-nav.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { standingQuery } from '../api/queries/standing.ts';
import { rolePages } from './role-pages.ts';

/** The pages of the reader's role; on a phone behind one button. */
export function RoleNav() {
  const { t } = useTranslation('shell');
  const standing = useQuery(standingQuery);
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  // biome would like no dependency here; the path is what closes the menu.
  useEffect(() => setOpen(pathname === ''), [pathname]);
  if (standing.data === undefined && standing.error === null) return <div className="shell-nav" />;
  const pages = rolePages(standing.data?.principal ?? null);
  return (
    <nav className="shell-nav" aria-label={t('pages')}>
      <div>
        <button
          type="button"
          className="menu-button"
          aria-expanded={isOpen}
          aria-controls="role-pages"
          onClick={() => setOpen(!isOpen)}
        >
          {t('menu')}
        </button>
        <ul id="role-pages" data-open={isOpen}>
          {pages.map((page) => (
            <li key={page.to}>
              <Link
                to={page.to}
                activeOptions={{ exact: page.isExact ?? false, includeSearch: false }}
              >
                {t(page.text as 'nav.home')}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
