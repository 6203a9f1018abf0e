import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Statement, StatementItem } from '../../api/types.ts';
import { usePlaceNames } from '../../parts/claim/use-place-names.ts';
import { Empty } from '../../parts/state/empty.tsx';
import type { Column } from '../../parts/table/column.ts';
import { CsvButton } from '../../parts/table/csv-button.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { AmountDigits } from '../../parts/values/amount.tsx';
import { Day } from '../../parts/values/day.tsx';
import { Digest } from '../../parts/values/digest.tsx';
import { useCode } from '../../parts/values/use-code.ts';

/** A month can have thousands; the page shows them in parts, the CSV file has all. */
const PART = 50;

/** The items of a month from this side's books. */
export function StatementItems({ of }: { of: Statement }) {
  const { t } = useTranslation('officer');
  const { t: parts } = useTranslation('parts');
  const [shown, setShown] = useState(PART);
  const columns = useItemColumns(of);
  if (of.items.length === 0) return <Empty title={t('items.none')} />;
  const rows = of.items.slice(0, shown);
  return (
    <div className="stack-tight">
      <div>
        <CsvButton
          name={`${of.window.scheme}-${of.window.counterparty}-${of.window.month}`}
          rows={of.items}
          columns={columns}
        />
      </div>
      <DataTable
        caption={t('statement.items')}
        isCaptionHidden
        rows={rows}
        columns={columns}
        rowKey={(item) => item.item_id}
      />
      <p className="row" role="status">
        <small>{t('items.shown', { shown: rows.length, all: of.items.length })}</small>
        {rows.length < of.items.length ? (
          <Button variant="outline" size="sm" onClick={() => setShown(shown + PART)}>
            {parts('more')}
          </Button>
        ) : null}
      </p>
    </div>
  );
}

function useItemColumns(of: Statement): Column<StatementItem>[] {
  const { t } = useTranslation('officer');
  const names = usePlaceNames();
  const code = useCode();
  return [
    {
      key: 'claim',
      head: t('items.claim'),
      isName: true,
      cell: ({ claim_id }) => (
        <Link to="/claims/$claim_id" params={{ claim_id }}>
          <Digest of={claim_id} length={13} />
        </Link>
      ),
      csv: ({ claim_id }) => claim_id,
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
      cell: ({ service_point }) => names.point(service_point),
      csv: ({ service_point }) => service_point,
    },
    {
      key: 'cny',
      head: t('items.fee', { currency: of.window.currency }),
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
