import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StatementItem } from '../../api/types.ts';
import { usePlaceNames } from '../../parts/claim/use-place-names.ts';
import type { Column } from '../../parts/table/column.ts';
import { AmountDigits } from '../../parts/values/amount.tsx';
import { Day } from '../../parts/values/day.tsx';
import { Digest } from '../../parts/values/digest.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { Words } from '../../parts/values/words.tsx';

/** The columns of the items of a month. */
export function useItemColumns(currency: string): Column<StatementItem>[] {
  const { t } = useTranslation('officer');
  const names = usePlaceNames();
  const code = useCode();
  return [
    {
      key: 'claim',
      head: t('items.claim'),
      isName: true,
      isTight: true,
      cell: ({ claim_id, transaction_number }) => (
        <Link to="/claims/$claim_id" params={{ claim_id }}>
          {transaction_number ?? <Digest of={claim_id} length={13} />}
        </Link>
      ),
      csv: ({ claim_id, transaction_number }) => transaction_number ?? claim_id,
    },
    {
      key: 'kind',
      head: t('items.kind'),
      cell: ({ kind }) => code('item', kind),
      csv: ({ kind }) => kind,
    },
    {
      key: 'day',
      head: t('items.day'),
      isTight: true,
      cell: ({ service_day }) => <Day of={service_day} form="short" />,
      csv: ({ service_day }) => service_day,
    },
    {
      key: 'place',
      head: t('items.place'),
      cell: ({ service_point }) => <Words of={names.point(service_point)} />,
      csv: ({ service_point }) => service_point,
    },
    {
      key: 'fee',
      head: t('items.fee', { currency }),
      align: 'end',
      cell: ({ voucher_fee }) => <AmountDigits of={voucher_fee} />,
      csv: ({ voucher_fee }) => voucher_fee.value,
    },
    {
      key: 'hkd',
      head: t('items.hkd'),
      align: 'end',
      cell: ({ voucher_hkd }) => <AmountDigits of={voucher_hkd} />,
      csv: ({ voucher_hkd }) => voucher_hkd.value,
    },
  ];
}
