import { useTranslation } from 'react-i18next';
import type { PolicyChangeDetail } from '../api/types.ts';
import type { Column } from '../parts/table/column.ts';
import { DataTable } from '../parts/table/data-table.tsx';
import { Moment } from '../parts/values/day.tsx';
import { Untold } from '../parts/values/words.tsx';

type ChangeEvent = PolicyChangeDetail['events'][number];

/** Who did what with a change, and why, in order. */
export function ChangeEvents({ of }: { of: readonly ChangeEvent[] }) {
  const { t } = useTranslation('policy');
  const columns: Column<ChangeEvent>[] = [
    {
      key: 'what',
      head: t('history.what'),
      isName: true,
      cell: ({ kind, version }) => `${t(`event.${kind}` as 'event.drafted')} (${version})`,
    },
    {
      key: 'at',
      head: t('history.at'),
      isTight: true,
      cell: ({ at }) => <Moment of={at} zone={false} />,
    },
    {
      key: 'who',
      head: t('history.who'),
      cell: ({ name, organisation }) => (
        <>
          <Untold>{name}</Untold>
          <br />
          <small className="soft">{organisation}</small>
        </>
      ),
    },
    {
      key: 'reason',
      head: t('change.reason'),
      cell: ({ reason }) => (reason === null ? '–' : <Untold>{reason}</Untold>),
    },
  ];
  return (
    <DataTable
      caption={t('history.title')}
      isCaptionHidden
      rows={of}
      columns={columns}
      rowKey={({ at, kind }) => `${at}${kind}`}
    />
  );
}
