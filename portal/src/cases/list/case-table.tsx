import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseItem } from '../../api/types.ts';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { DaysLeft } from '../case-clock.tsx';
import { CaseState } from '../case-state.tsx';

/** Cases with what they are about, how they stand, and how many days are left. */
export function CaseTable({ of }: { of: readonly CaseItem[] }) {
  const { t } = useTranslation('cases');
  const columns: Column<CaseItem>[] = [
    {
      key: 'reference',
      head: t('column.reference'),
      isName: true,
      isTight: true,
      cell: ({ case_id, reference }) => (
        <Link to="/cases/$case_id" params={{ case_id }}>
          {reference}
        </Link>
      ),
    },
    { key: 'kind', head: t('column.kind'), cell: ({ kind_text }) => kind_text },
    {
      key: 'sides',
      head: t('column.sides'),
      cell: ({ lead_side_text, other_side_text }) => `${lead_side_text} – ${other_side_text}`,
    },
    { key: 'state', head: t('column.state'), cell: (one) => <CaseState of={one} /> },
    { key: 'clock', head: t('column.clock'), cell: (one) => <DaysLeft of={one} /> },
    {
      key: 'document',
      head: t('column.document'),
      cell: ({ masked }) => (masked === null ? '–' : <code className="code">{masked}</code>),
    },
  ];
  return (
    <DataTable
      caption={t('list.title')}
      isCaptionHidden
      rows={of}
      columns={columns}
      rowKey={(one) => one.case_id}
    />
  );
}
