import './loading.css';
import { useTranslation } from 'react-i18next';

/** Stands where an answer is expected. */
export function Loading() {
  const { t } = useTranslation('parts');
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{t('loading')}</span>
      <span aria-hidden="true" />
      <span aria-hidden="true" />
      <span aria-hidden="true" />
    </div>
  );
}
