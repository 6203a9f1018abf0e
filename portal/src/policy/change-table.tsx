import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PolicyChange } from '../api/types.ts';
import type { Column } from '../parts/table/column.ts';
import { DataTable } from '../parts/table/data-table.tsx';
import { Day } from '../parts/values/day.tsx';
import { Signed } from './signed.tsx';
import { StandingTag } from './standing-tag.tsx';

interface ChangeTableProps {
  caption: string;
  of: readonly PolicyChange[];
  /** Each leads to a page of its own, with its scheme named. */
  isLinked?: boolean;
}

/** Changes of the law: what, from when, who drafted and who approved. */
export function ChangeTable({ caption, of, isLinked = false }: ChangeTableProps) {
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      rows={of}
      columns={useChangeColumns(isLinked)}
      rowKey={(change) => change.change_id}
    />
  );
}

function useChangeColumns(isLinked: boolean): Column<PolicyChange>[] {
  const { t } = useTranslation('policy');
  return [
    {
      key: 'parameter',
      head: t('change.parameter'),
      isName: true,
      cell: (change) => (isLinked ? <Linked of={change} /> : change.parameter_label),
    },
    {
      key: 'from',
      head: t('change.from'),
      isTight: true,
      cell: (change) => <Day of={change.from} form="short" />,
    },
    {
      key: 'value',
      head: t('change.value'),
      cell: (change) => <strong>{change.value_text}</strong>,
    },
    {
      key: 'standing',
      head: t('change.standing'),
      cell: (change) => <StandingTag of={change.standing} />,
    },
    {
      key: 'drafted',
      head: t('change.drafted'),
      cell: (change) => <Signed of={change.drafted} />,
    },
    {
      key: 'approved',
      head: t('change.approved'),
      cell: ({ approved }) => (approved === null ? '–' : <Signed of={approved} />),
    },
  ];
}

function Linked({ of }: { of: PolicyChange }) {
  return (
    <>
      <Link to="/policy-changes/$change_id" params={{ change_id: of.change_id }}>
        {of.parameter_label}
      </Link>
      <br />
      <small className="soft">{of.scheme_title}</small>
    </>
  );
}
