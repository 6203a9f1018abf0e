import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { episodesQuery, withdrawEpisode } from '../../api/queries/episodes.ts';
import type { InsuredEpisode } from '../../api/types.ts';
import { usePlaceNames } from '../../parts/claim/use-place-names.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { Day, Moment } from '../../parts/values/day.tsx';
import { Words } from '../../parts/values/words.tsx';
import { EpisodeForm } from './episode-form.tsx';

/** Episodes that national medical insurance pays: vouchers may not be used for them. */
export function EpisodesPage() {
  const { t } = useTranslation('officer');
  const episodes = useQuery(episodesQuery);
  return (
    <Page title={t('episodes.title')} lead={t('episodes.lead')}>
      <Panel title={t('episodes.add')}>
        <EpisodeForm />
      </Panel>
      <Panel title={t('episodes.list')} kind="plain">
        <Gate query={episodes}>{(answer) => <Listed of={answer.episodes} />}</Gate>
      </Panel>
    </Page>
  );
}

function Listed({ of }: { of: readonly InsuredEpisode[] }) {
  const { t } = useTranslation('officer');
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: ({ institution, episode }: InsuredEpisode) =>
      withdrawEpisode({ institution, episode }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['insured-episodes'] }),
  });
  const columns = useEpisodeColumns((episode) => withdraw.mutate(episode));
  if (of.length === 0) return <Empty title={t('episodes.none')} />;
  return (
    <>
      {withdraw.error === null ? null : <Failed problem={withdraw.error} />}
      <DataTable
        caption={t('episodes.list')}
        isCaptionHidden
        rows={of}
        columns={columns}
        rowKey={(one) => `${one.institution}/${one.episode}`}
      />
    </>
  );
}

function useEpisodeColumns(onWithdraw: (of: InsuredEpisode) => void): Column<InsuredEpisode>[] {
  const { t } = useTranslation('officer');
  const names = usePlaceNames();
  return [
    {
      key: 'episode',
      head: t('episodes.episode'),
      isName: true,
      cell: ({ episode }) => <code className="code">{episode}</code>,
    },
    {
      key: 'institution',
      head: t('episodes.institution'),
      cell: ({ institution }) => <Words of={names.institution(institution)} />,
    },
    {
      key: 'on',
      head: t('episodes.insured_on'),
      isTight: true,
      cell: ({ insured_on }) => <Day of={insured_on} form="short" />,
    },
    {
      key: 'at',
      head: t('episodes.registered'),
      isTight: true,
      cell: ({ registered_at }) => <Moment of={registered_at} zone={false} />,
    },
    {
      key: 'act',
      head: t('episodes.act'),
      cell: (one) => (
        <Button size="sm" variant="outline" onClick={() => onWithdraw(one)}>
          {t('episodes.withdraw')}
        </Button>
      ),
    },
  ];
}
