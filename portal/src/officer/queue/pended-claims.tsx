import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { claimsQuery } from '../../api/queries/claims.ts';
import type { Claim, ClaimQuery } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { usePlaceNames } from '../../parts/claim/use-place-names.ts';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { More } from '../../parts/table/more.tsx';
import { AmountDigits } from '../../parts/values/amount.tsx';
import { Day } from '../../parts/values/day.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { Words } from '../../parts/values/words.tsx';

interface PendedClaimsProps {
  title: string;
  query: ClaimQuery;
  /** Said when there are none. */
  none: string;
}

/** Claims that an officer should look at, with what they are marked for. */
export function PendedClaims({ title, query, none }: PendedClaimsProps) {
  const claims = useInfiniteQuery(claimsQuery(query, useLanguage()));
  const columns = useQueueColumns();
  return (
    <Gate query={claims}>
      {({ pages }) => {
        const all = pages.flatMap((page) => page.claims);
        return all.length === 0 ? (
          <Empty title={none} />
        ) : (
          <div className="stack-tight">
            <DataTable
              caption={title}
              isCaptionHidden
              rows={all}
              columns={columns}
              rowKey={(claim) => claim.claim_id}
            />
            <More
              shown={all.length}
              hasMore={claims.hasNextPage}
              isLoading={claims.isFetchingNextPage}
              onMore={() => void claims.fetchNextPage()}
            />
          </div>
        );
      }}
    </Gate>
  );
}

function useQueueColumns(): Column<Claim>[] {
  const { t } = useTranslation(['clerk', 'officer']);
  const names = usePlaceNames();
  const code = useCode();
  return [
    {
      key: 'number',
      head: t('clerk:claim.number'),
      isName: true,
      isTight: true,
      cell: (claim) => (
        <Link to="/claims/$claim_id" params={{ claim_id: claim.claim_id }}>
          {claim.transaction_number ?? t('clerk:list.no_number')}
        </Link>
      ),
    },
    {
      key: 'day',
      head: t('clerk:claim.day'),
      isTight: true,
      cell: (claim) => <Day of={claim.service_day} form="short" />,
    },
    {
      key: 'point',
      head: t('clerk:claim.place'),
      cell: (claim) => <Words of={names.point(claim.service_point)} />,
    },
    {
      key: 'why',
      head: t('officer:queue.why'),
      cell: (claim) =>
        [
          ...claim.reasons.map((reason) => reason.text),
          ...claim.flags.map((flag) => code('flag', flag)),
        ].join('; '),
    },
    {
      key: 'vouchers',
      head: t('clerk:list.vouchers', { currency: 'HKD' }),
      align: 'end',
      cell: (claim) => <AmountDigits of={claim.voucher?.hkd ?? null} />,
    },
  ];
}
