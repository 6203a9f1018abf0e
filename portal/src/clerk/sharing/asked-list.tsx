import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sharingRequestsQuery } from '../../api/queries/staff/sharing.ts';
import type { SharingAsked } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { More } from '../../parts/table/more.tsx';
import { Moment } from '../../parts/values/day.tsx';
import { Tag, type Tone } from '../../parts/values/tag.tsx';
import { useCode } from '../../parts/values/use-code.ts';

const TONES: Readonly<Record<SharingAsked['state'], Tone>> = {
  SENT: 'waiting',
  GIVEN: 'done',
  DENIED: 'plain',
  REFUSED: 'problem',
};

/** What was asked for and what became of it; answers show by themselves. */
export function AskedList() {
  const { t } = useTranslation('shared');
  const asked = useInfiniteQuery(sharingRequestsQuery(useLanguage()));
  const columns = useColumns();
  return (
    <Gate query={asked}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.asked);
        if (rows.length === 0) return <Empty title={t('asked.none')} />;
        return (
          <>
            <DataTable
              caption={t('asked.title')}
              isCaptionHidden
              rows={rows}
              columns={columns}
              rowKey={({ request_id }) => request_id}
            />
            <More
              shown={rows.length}
              hasMore={asked.hasNextPage}
              isLoading={asked.isFetchingNextPage}
              onMore={() => void asked.fetchNextPage()}
            />
          </>
        );
      }}
    </Gate>
  );
}

function useColumns(): Column<SharingAsked>[] {
  const { t } = useTranslation('shared');
  const code = useCode();
  return [
    {
      key: 'who',
      head: t('asked.document'),
      isName: true,
      cell: ({ masked }) => <code className="code">{masked}</code>,
    },
    { key: 'state', head: t('asked.state'), cell: (one) => <Answer of={one} /> },
    { key: 'home', head: t('asked.home'), cell: ({ home }) => code('side', home) },
    {
      key: 'at',
      head: t('asked.at'),
      isTight: true,
      cell: ({ asked_at }) => <Moment of={asked_at} zone={false} />,
    },
    {
      key: 'decided',
      head: t('asked.decided'),
      isTight: true,
      cell: ({ decided_at }) =>
        decided_at === null ? '–' : <Moment of={decided_at} zone={false} />,
    },
  ];
}

/** What became of it; why, where nobody could be asked. */
function Answer({ of }: { of: SharingAsked }) {
  const { t } = useTranslation('shared');
  return (
    <>
      <Tag tone={TONES[of.state]}>{t(`asked.state.${of.state}`)}</Tag>
      {of.reason === null ? null : <p>{of.reason.title}</p>}
    </>
  );
}
