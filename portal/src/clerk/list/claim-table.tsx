import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Claim } from '../../api/types.ts';
import { usePlaceNames } from '../../parts/claim/use-place-names.ts';
import { Empty } from '../../parts/state/empty.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { More } from '../../parts/table/more.tsx';
import { AmountDigits } from '../../parts/values/amount.tsx';
import { ClaimStateTag } from '../../parts/values/claim-state.tsx';
import { Day } from '../../parts/values/day.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { Words } from '../../parts/values/words.tsx';
import { usePrincipal } from '../../shell/guard.tsx';

interface ClaimTableProps {
  claims: readonly Claim[];
  /** Whether the reader looks for some of the claims only. */
  isSearch: boolean;
  hasMore: boolean;
  isLoadingMore: boolean;
  onMore: () => void;
}

/** Claims row by row; the first cell is the link. */
export function ClaimTable({ claims, isSearch, hasMore, isLoadingMore, onMore }: ClaimTableProps) {
  const { t } = useTranslation('clerk');
  const columns = useClaimColumns();
  if (claims.length === 0) {
    return (
      <Empty title={t(isSearch ? 'list.none' : 'list.empty')}>
        <p>{t(isSearch ? 'list.none.text' : 'list.empty.text')}</p>
      </Empty>
    );
  }
  return (
    <div className="claims-table stack-tight">
      <DataTable
        caption={t('list.title')}
        isCaptionHidden
        rows={claims}
        columns={columns}
        rowKey={(claim) => claim.claim_id}
      />
      <More shown={claims.length} hasMore={hasMore} isLoading={isLoadingMore} onMore={onMore} />
    </div>
  );
}

function useClaimColumns(): Column<Claim>[] {
  const { t } = useTranslation('clerk');
  const names = usePlaceNames();
  const code = useCode();
  const { role } = usePrincipal();
  const point: Column<Claim> = {
    key: 'point',
    head: t('claim.place'),
    cell: (claim) => <Words of={names.point(claim.service_point)} />,
  };
  return [
    {
      key: 'number',
      head: t('claim.number'),
      isName: true,
      isTight: true,
      cell: (claim) => (
        <Link to="/claims/$claim_id" params={{ claim_id: claim.claim_id }} data-row="">
          {claim.transaction_number ?? t('list.no_number')}
        </Link>
      ),
    },
    { key: 'state', head: t('claim.state'), cell: (claim) => <ClaimStateTag of={claim.state} /> },
    {
      key: 'day',
      head: t('claim.day'),
      isTight: true,
      cell: (claim) => <Day of={claim.service_day} form="short" />,
    },
    ...(role === 'officer' || role === 'inspector' ? [point] : []),
    {
      key: 'department',
      head: t('claim.department'),
      cell: (claim) => <Words of={names.department(claim.service_point, claim.department)} />,
    },
    {
      key: 'document',
      head: t('claim.document'),
      isTight: true,
      cell: (claim) => claim.patient.masked_document,
    },
    {
      key: 'fee',
      head: t('list.fee', { currency: 'CNY' }),
      align: 'end',
      cell: (claim) => <AmountDigits of={claim.fee} />,
    },
    {
      key: 'vouchers',
      head: t('list.vouchers', { currency: 'HKD' }),
      align: 'end',
      cell: (claim) => <AmountDigits of={claim.voucher?.hkd ?? null} />,
    },
    {
      key: 'by',
      head: t('claim.entered_by'),
      cell: (claim) => code('role', claim.entered_by === 'delegate' ? 'clerk' : 'provider'),
    },
  ];
}
