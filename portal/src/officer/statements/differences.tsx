import { useTranslation } from 'react-i18next';
import type { StatementDifference, StatementItem } from '../../api/types.ts';
import { formatAmount } from '../../format/amount.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { usePlaceNames } from '../../parts/claim/use-place-names.ts';
import type { Column } from '../../parts/table/column.ts';
import { CsvButton } from '../../parts/table/csv-button.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { Digest } from '../../parts/values/digest.tsx';
import { Words } from '../../parts/values/words.tsx';

/** Items on which the two books do not agree, with what each of them says. */
export function Differences({ of }: { of: readonly StatementDifference[] }) {
  const { t } = useTranslation('officer');
  const language = useLanguage();
  const names = usePlaceNames();
  const written = (item: StatementItem | null) =>
    item === null
      ? t('differences.missing')
      : `${formatAmount(item.voucher_fee, language)} · ${formatAmount(item.voucher_hkd, language)}`;
  const about = (difference: StatementDifference) => difference.own ?? difference.other;
  const columns: Column<StatementDifference>[] = [
    {
      key: 'item',
      head: t('items.item'),
      isName: true,
      isTight: true,
      cell: (one) => about(one)?.transaction_number ?? <Digest of={one.item_id} length={13} />,
      csv: (one) => about(one)?.transaction_number ?? one.item_id,
    },
    {
      key: 'day',
      head: t('items.day'),
      isTight: true,
      cell: (one) => formatDay(about(one)?.service_day ?? '', language, 'short'),
      csv: (one) => about(one)?.service_day ?? '',
    },
    {
      key: 'place',
      head: t('items.place'),
      cell: (one) => <Words of={names.point(about(one)?.service_point ?? '')} />,
      csv: (one) => about(one)?.service_point ?? '',
    },
    {
      key: 'own',
      head: t('sides.own'),
      cell: ({ own }) => written(own),
      csv: ({ own }) => own?.voucher_fee.value ?? '',
    },
    {
      key: 'other',
      head: t('sides.other'),
      cell: ({ other }) => written(other),
      csv: ({ other }) => other?.voucher_fee.value ?? '',
    },
  ];
  return (
    <div className="stack-tight">
      <div>
        <CsvButton name="differences" rows={of} columns={columns} />
      </div>
      <DataTable
        caption={t('statement.differences')}
        isCaptionHidden
        rows={of}
        columns={columns}
        rowKey={({ item_id }) => item_id}
      />
    </div>
  );
}
