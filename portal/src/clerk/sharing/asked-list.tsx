import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sharingRequestsQuery } from '../../api/queries/staff/sharing.ts';
import type { SharingAsked } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Gate } from '../../parts/state/gate.tsx';
import type { Column } from '../../parts/table/column.ts';
import { PagedTable } from '../../parts/table/paged-table.tsx';
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
      {({ pages }) => (
        <PagedTable
          caption={t('asked.title')}
          none={t('asked.none')}
          rows={pages.flatMap((page) => page.asked)}
          columns={columns}
          rowKey={({ request_id }) => request_id}
          pages={asked}
        />
      )}
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
