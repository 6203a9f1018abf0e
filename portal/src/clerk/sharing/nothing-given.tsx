import { useTranslation } from 'react-i18next';
import type { SharedAsked } from '../../api/queries/staff/sharing.ts';
import { Empty } from '../../parts/state/empty.tsx';

/** Nothing is shared, or nothing of it fits what was chosen. */
export function NothingGiven({ of, title }: { of: SharedAsked; title: string }) {
  const { t } = useTranslation('shared');
  if (of.state !== undefined || of.text !== undefined) {
    return <Empty title={t('none.filtered')} />;
  }
  return (
    <Empty title={title}>
      <p>{t('none.how')}</p>
    </Empty>
  );
}
