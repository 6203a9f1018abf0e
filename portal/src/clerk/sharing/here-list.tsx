import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type SharedAsked, sharedWithUsQuery } from '../../api/queries/staff/sharing.ts';
import { Gate } from '../../parts/state/gate.tsx';
import { More } from '../../parts/table/more.tsx';
import { HereEntry } from './here-entry.tsx';
import { NothingGiven } from './nothing-given.tsx';

/** What patients of this side share with the institution, newest first. */
export function HereList({ of }: { of: SharedAsked }) {
  const { t } = useTranslation('shared');
  const shared = useInfiniteQuery(sharedWithUsQuery(of));
  return (
    <Gate query={shared}>
      {({ pages }) => {
        const consents = pages.flatMap((page) => page.consents);
        if (consents.length === 0) return <NothingGiven of={of} title={t('here.none')} />;
        return (
          <>
            <ul className="list-links">
              {consents.map((consent) => (
                <li key={consent.consent_id}>
                  <HereEntry of={consent} />
                </li>
              ))}
            </ul>
            <More
              shown={consents.length}
              hasMore={shared.hasNextPage}
              isLoading={shared.isFetchingNextPage}
              onMore={() => void shared.fetchNextPage()}
            />
          </>
        );
      }}
    </Gate>
  );
}
