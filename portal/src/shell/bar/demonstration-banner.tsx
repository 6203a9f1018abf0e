import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { standingQuery } from '../../api/queries/standing.ts';

/** Says on every page that people and amounts are invented, where they are. */
export function DemonstrationBanner() {
  const { t } = useTranslation('shell');
  const standing = useQuery(standingQuery);
  if (standing.data?.environment !== 'demonstration') return null;
  return (
    <section className="banner" aria-label={t('demonstration')}>
      <div>
        <strong>{t('demonstration')}</strong> {t('demonstration.text')}
      </div>
    </section>
  );
}
