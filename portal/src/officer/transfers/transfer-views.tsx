import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The two pages about transfers as links. */
export function TransferViews({ here }: { here: 'register' | 'contracts' }) {
  const { t } = useTranslation('transfers');
  return (
    <nav className="tabs" aria-label={t('views')}>
      <ul>
        <li>
          <Link to="/transfers" aria-current={here === 'register' ? 'page' : undefined}>
            {t('register.title')}
          </Link>
        </li>
        <li>
          <Link to="/transfers/contracts" aria-current={here === 'contracts' ? 'page' : undefined}>
            {t('contracts.title')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
