import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { standingQuery } from '../../api/queries/standing.ts';
import { Words } from '../../parts/values/words.tsx';
import { homeOf } from '../home-of.ts';
import { AccountBar } from './account-bar.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Mark } from './mark.tsx';

/** The top of every page: product, side, language, sign-in. */
export function Bar() {
  const { t } = useTranslation('shell');
  const standing = useQuery(standingQuery);
  return (
    <header className="shell-bar">
      <div>
        <Link to={homeOf(standing.data?.principal ?? null)} className="brand">
          <Mark />
          {t('product')}
        </Link>
        {standing.data === undefined ? null : (
          <span className="chip">
            <Words of={standing.data.node.name} />
          </span>
        )}
        <div className="shell-bar-end">
          <AccountBar standing={standing.data} />
          <LanguageSwitch />
        </div>
      </div>
    </header>
  );
}
