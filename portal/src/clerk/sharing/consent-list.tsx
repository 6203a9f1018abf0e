import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SharedAsked } from '../../api/queries/staff/sharing.ts';
import { Gate } from '../../parts/state/gate.tsx';
import { More } from '../../parts/table/more.tsx';
import { NothingGiven } from './nothing-given.tsx';

/** Consents with the institution, as far as they were fetched; `none` says that there are none. */
export function ConsentList<Consent extends { consent_id: string }>({
  shared,
  of,
  none,
  children,
}: {
  shared: UseInfiniteQueryResult<InfiniteData<{ consents: Consent[] }>>;
  of: SharedAsked;
  none: string;
  children: (consent: Consent) => ReactNode;
}) {
  return (
    <Gate query={shared}>
      {({ pages }) => {
        const consents = pages.flatMap((page) => page.consents);
        if (consents.length === 0) return <NothingGiven of={of} title={none} />;
        return (
          <>
            <ul className="list-links">
              {consents.map((consent) => (
                <li key={consent.consent_id}>{children(consent)}</li>
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
