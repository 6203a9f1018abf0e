import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type SharedAsked, sharedWithUsQuery } from '../../api/queries/staff/sharing.ts';
import { ConsentList } from './consent-list.tsx';
import { HereEntry } from './here-entry.tsx';

/** What patients of this side share with the institution, newest first. */
export function HereList({ of }: { of: SharedAsked }) {
  const { t } = useTranslation('shared');
  const shared = useInfiniteQuery(sharedWithUsQuery(of));
  return (
    <ConsentList shared={shared} of={of} none={t('here.none')}>
      {(consent) => <HereEntry of={consent} />}
    </ConsentList>
  );
}
