import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/frame/page.tsx';

/** There is no page at this address. */
export function NotFoundPage() {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('not_found.title')} lead={t('not_found.text')} width="text">
      <p>
        <Link to="/start">{t('not_found.go')}</Link>
      </p>
    </Page>
  );
}
