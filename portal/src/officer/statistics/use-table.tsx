import { useTranslation } from 'react-i18next';
import { formatCount, formatShare } from '../../format/amount.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { Column } from '../../parts/table/column.ts';
import { CsvButton } from '../../parts/table/csv-button.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { AmountDigits } from '../../parts/values/amount.tsx';
import type { NamedLine } from './named-line.ts';

interface UseTableProps {
  name: string;
  title: string;
  of: readonly NamedLine[];
  /** All transactions, for the share of each line. */
  all: number;
}

/** The data of a chart, with its share and as a CSV file. */
export function UseTable({ name, title, of, all }: UseTableProps) {
  const { t } = useTranslation('officer');
  const language = useLanguage();
  const columns: Column<NamedLine>[] = [
    {
      key: 'name',
      head: t('table.name'),
      isName: true,
      cell: (line) => <span lang={line.lang}>{line.text}</span>,
      csv: (line) => line.text,
    },
    {
      key: 'transactions',
      head: t('table.transactions'),
      align: 'end',
      cell: (line) => formatCount(line.transactions, language),
      csv: (line) => String(line.transactions),
    },
    {
      key: 'share',
      head: t('table.share'),
      align: 'end',
      cell: (line) => formatShare(line.transactions, all, language),
    },
    {
      key: 'hkd',
      head: 'HKD',
      align: 'end',
      cell: (line) => <AmountDigits of={line.voucher_hkd} />,
      csv: (line) => line.voucher_hkd.value,
    },
  ];
  return (
    <div className="stack-tight">
      <DataTable
        caption={title}
        isCaptionHidden
        rows={of}
        columns={columns}
        rowKey={(line) => line.name}
      />
      <div>
        <CsvButton name={name} rows={of} columns={columns} />
      </div>
    </div>
  );
}
