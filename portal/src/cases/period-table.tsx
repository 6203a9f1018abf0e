import { useTranslation } from 'react-i18next';
import type { CasePeriod } from '../api/types.ts';
import type { Column } from '../parts/table/column.ts';
import { DataTable } from '../parts/table/data-table.tsx';
import { Day } from '../parts/values/day.tsx';

/** The periods that a statement gives. */
export function PeriodTable({ of }: { of: readonly CasePeriod[] }) {
  const { t } = useTranslation('cases');
  const columns: Column<CasePeriod>[] = [
    {
      key: 'kind',
      head: t('period.kind'),
      isName: true,
      cell: ({ kind_text, scheme_text }) =>
        scheme_text === null ? kind_text : `${kind_text} · ${scheme_text}`,
    },
    { key: 'place', head: t('period.place'), cell: ({ place_text }) => place_text },
    {
      key: 'from',
      head: t('period.from'),
      isTight: true,
      cell: ({ from }) => <Day of={from} form="short" />,
    },
    {
      key: 'to',
      head: t('period.to'),
      isTight: true,
      cell: ({ to }) => (to === null ? t('period.open') : <Day of={to} form="short" />),
    },
    { key: 'evidence', head: t('period.evidence'), cell: ({ evidence_text }) => evidence_text },
  ];
  if (of.length === 0) return <p>{t('case.periods.none')}</p>;
  return (
    <DataTable
      caption={t('case.periods')}
      isCaptionHidden
      rows={of}
      columns={columns}
      rowKey={(one) => `${one.kind} ${one.from} ${one.place_text} ${one.scheme_text}`}
    />
  );
}
