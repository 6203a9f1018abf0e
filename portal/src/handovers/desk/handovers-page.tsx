import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ListedHandover } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { More } from '../../parts/table/more.tsx';
import { Day } from '../../parts/values/day.tsx';
import { handoversQuery } from '../handover-queries.ts';
import { HandoverState, PartState } from '../handover-state.tsx';

/** Patients of the Hospital Authority who are handed over to the reader's hospital. */
export function HandoversPage() {
  const { t } = useTranslation('handover');
  const handovers = useInfiniteQuery(handoversQuery(useLanguage()));
  const columns = useColumns();
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={<Link to="/handovers/new">{t('list.new')}</Link>}
    >
      <Gate query={handovers}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.handovers);
          if (rows.length === 0) {
            return (
              <Empty title={t('list.none')}>
                <p>{t('list.none.text')}</p>
              </Empty>
            );
          }
          return (
            <>
              <DataTable
                caption={t('list.title')}
                isCaptionHidden
                rows={rows}
                columns={columns}
                rowKey={({ handover_id }) => handover_id}
              />
              <More
                shown={rows.length}
                hasMore={handovers.hasNextPage}
                isLoading={handovers.isFetchingNextPage}
                onMore={() => void handovers.fetchNextPage()}
              />
            </>
          );
        }}
      </Gate>
    </Page>
  );
}

function useColumns(): Column<ListedHandover>[] {
  const { t } = useTranslation('handover');
  return [
    {
      key: 'patient',
      head: t('field.patient'),
      isName: true,
      cell: ({ handover_id, masked }) => (
        <Link to="/handovers/$handover_id" params={{ handover_id }}>
          {masked}
        </Link>
      ),
    },
    { key: 'clinic', head: t('field.clinic'), cell: ({ clinic_name }) => clinic_name },
    {
      key: 'day',
      head: t('field.appointment'),
      isTight: true,
      cell: ({ appointment_day }) => <Day of={appointment_day} form="short" />,
    },
    {
      key: 'state',
      head: t('field.state'),
      cell: ({ state, waiting_since }) => <HandoverState state={state} since={waiting_since} />,
    },
    {
      key: 'copy',
      head: t('field.copy'),
      cell: ({ copy_state }) => <PartState part="copy" state={copy_state} />,
    },
    {
      key: 'report',
      head: t('field.report'),
      cell: ({ report_state }) => <PartState part="report" state={report_state} />,
    },
  ];
}
