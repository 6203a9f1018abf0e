import { useTranslation } from 'react-i18next';
import type { ClaimDetail } from '../../api/types.ts';
import type { Column } from '../table/column.ts';
import { DataTable } from '../table/data-table.tsx';
import { ClaimStateTag } from '../values/claim-state.tsx';
import { Moment } from '../values/day.tsx';
import { useCode } from '../values/use-code.ts';

type Event = ClaimDetail['events'][number];

/** What happened to a claim, in order. */
export function ClaimEvents({ of }: { of: readonly Event[] }) {
  const { t } = useTranslation('parts');
  const code = useCode();
  const columns: Column<Event>[] = [
    {
      key: 'at',
      head: t('events.at'),
      isTight: true,
      cell: (event) => <Moment of={event.at} zone={false} />,
    },
    {
      key: 'event',
      head: t('events.event'),
      isName: true,
      cell: (event) => code('event', event.event),
    },
    { key: 'by', head: t('events.by'), cell: (event) => code('role', event.actor_role) },
    { key: 'state', head: t('events.state'), cell: (event) => <ClaimStateTag of={event.state} /> },
  ];
  return (
    <DataTable
      caption={t('events.title')}
      isCaptionHidden
      rows={of}
      columns={columns}
      rowKey={(event) => `${event.at}${event.event}`}
    />
  );
}
