import './claims.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { claimsQuery } from '../../api/queries/claims.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { usePrincipal } from '../../shell/guard.tsx';
import { ClaimFilters } from './claim-filters.tsx';
import { ClaimTable } from './claim-table.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import { StateTabs } from './state-tabs.tsx';
import { useListKeys } from './use-list-keys.ts';
import { WaitingBar } from './waiting-bar.tsx';

const route = getRouteApi('/claim-readers-only/claims');

/** The claims that the reader's institution or side may see; keyboard first. */
export function ClaimsPage() {
  const { t } = useTranslation('clerk');
  const search = route.useSearch();
  const claims = useInfiniteQuery(claimsQuery(search, useLanguage()));
  const { role } = usePrincipal();
  const isDesk = role === 'clerk' || role === 'provider';
  const keys = useListKeys({ canAdd: isDesk });
  return (
    <Page
      title={t('list.title')}
      actions={
        isDesk ? (
          <Link to="/claims/new" className="button-link no-print">
            {t('list.new')}
          </Link>
        ) : undefined
      }
    >
      <StateTabs counts={claims.data?.pages[0]?.counts ?? {}} />
      <ClaimFilters />
      <Gate query={claims}>
        {({ pages }) => {
          const all = pages.flatMap((page) => page.claims);
          return (
            <>
              <WaitingBar claims={all} />
              <ClaimTable
                claims={all}
                isSearch={Object.keys(search).length > 0}
                hasMore={claims.hasNextPage}
                isLoadingMore={claims.isFetchingNextPage}
                onMore={() => void claims.fetchNextPage()}
              />
            </>
          );
        }}
      </Gate>
      <ShortcutHelp keys={keys} canAdd={isDesk} />
    </Page>
  );
}
