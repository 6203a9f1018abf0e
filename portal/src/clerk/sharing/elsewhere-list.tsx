import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type SharedAsked, sharedElsewhereQuery } from '../../api/queries/staff/sharing.ts';
import { ConsentList } from './consent-list.tsx';
import { ElsewhereEntry } from './elsewhere-entry.tsx';

/** What patients of other sides share with the institution, newest first. */
export function ElsewhereList({ of }: { of: SharedAsked }) {
  const { t } = useTranslation('shared');
  const shared = useInfiniteQuery(sharedElsewhereQuery(of));
  return (
    <ConsentList shared={shared} of={of} none={t('elsewhere.none')}>
      {(consent) => <ElsewhereEntry of={consent} />}
    </ConsentList>
  );
}
