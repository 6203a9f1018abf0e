import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  type RegisterAsked,
  registerQuery,
  transferCountsQuery,
} from '../../api/queries/staff/transfers.ts';
import type { Transfer } from '../../api/types.ts';
import { formatCount } from '../../format/amount.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Tabs } from '../../parts/frame/tabs.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { PagedTable } from '../../parts/table/paged-table.tsx';
import { Moment } from '../../parts/values/day.tsx';
import { Tag } from '../../parts/values/tag.tsx';
import { Words } from '../../parts/values/words.tsx';
import { TransferViews } from './transfer-views.tsx';

const route = getRouteApi('/transfers-only/transfers');

/** The register of processing: what crossed to whom and on which basis, and what was refused. */
export function TransfersPage() {
  const { t } = useTranslation('transfers');
  const { outcome, party } = route.useSearch();
  const asked: RegisterAsked = {
    ...(outcome === 'permitted' || outcome === 'refused' ? { outcome } : {}),
    ...(party === undefined ? {} : { party }),
  };
  return (
    <Page title={t('register.title')} lead={t('register.lead')}>
      <TransferViews here="register" />
      <Counts />
      <Panel title={t('register.list')} kind="plain">
        <Tabs
          label={t('register.filter')}
          to="/transfers"
          of={[undefined, 'permitted', 'refused'].map((one) => ({
            text: t(`register.outcome.${(one ?? 'all') as 'all' | 'permitted' | 'refused'}`),
            search: one === undefined ? {} : { outcome: one },
            isHere: one === outcome,
          }))}
        />
        <Register asked={asked} />
      </Panel>
    </Page>
  );
}

function Register({ asked }: { asked: RegisterAsked }) {
  const { t } = useTranslation('transfers');
  const lang = useLanguage();
  const query = useInfiniteQuery(registerQuery(asked, lang));
  const columns = useRegisterColumns();
  const file = `/api/data/transfers.csv?${new URLSearchParams({ ...asked, lang })}`;
  return (
    <Gate query={query}>
      {({ pages }) => {
        const rows = pages.flatMap(({ transfers }) => transfers);
        return (
          <>
            <PagedTable
              caption={t('register.list')}
              none={t('register.none')}
              rows={rows}
              columns={columns}
              rowKey={({ transfer_id }) => transfer_id}
              pages={query}
            />
            {rows.length === 0 ? null : (
              <p>
                <a href={file} download>
                  {t('register.csv')}
                </a>
              </p>
            )}
          </>
        );
      }}
    </Gate>
  );
}

function useRegisterColumns(): Column<Transfer>[] {
  const { t } = useTranslation('transfers');
  const language = useLanguage();
  return [
    {
      key: 'at',
      head: t('register.at'),
      isName: true,
      isTight: true,
      cell: ({ at }) => <Moment of={at} zone={false} />,
    },
    {
      key: 'outcome',
      head: t('register.outcome'),
      cell: ({ outcome, direction, reason }) => (
        <>
          <Tag tone={outcome === 'permitted' ? 'done' : 'problem'}>
            {t(direction === 'in' ? 'register.received' : `register.outcome.${outcome}`)}
          </Tag>
          {reason === null ? null : <small> {reason}</small>}
        </>
      ),
    },
    {
      key: 'from',
      head: t('register.exporter'),
      cell: ({ exporter_name }) => <Words of={exporter_name} />,
    },
    {
      key: 'to',
      head: t('register.importer'),
      cell: ({ importer_name }) => <Words of={importer_name} />,
    },
    { key: 'basis', head: t('register.basis'), cell: ({ basis_name }) => basis_name ?? '–' },
    {
      key: 'what',
      head: t('register.what'),
      cell: ({ categories, items }) =>
        `${categories.map(({ name }) => name).join(', ')} (${formatCount(items, language)})`,
    },
    {
      key: 'erase',
      head: t('register.erase'),
      isTight: true,
      cell: ({ erase_at }) =>
        erase_at === null ? t('register.not_kept') : <Moment of={erase_at} zone={false} />,
    },
  ];
}

function Counts() {
  const { t } = useTranslation('transfers');
  const language = useLanguage();
  const counts = useQuery(transferCountsQuery(language));
  return (
    <Gate query={counts}>
      {(answer) =>
        answer.counts.length === 0 ? null : (
          <Panel title={t('counts.title', { year: String(answer.year) })}>
            <DataTable
              caption={t('counts.title', { year: String(answer.year) })}
              isCaptionHidden
              rows={answer.counts}
              rowKey={(one) => `${one.exporter} ${one.is_limited}`}
              columns={[
                {
                  key: 'who',
                  head: t('register.exporter'),
                  isName: true,
                  cell: ({ exporter_name }) => <Words of={exporter_name} />,
                },
                {
                  key: 'people',
                  head: t('counts.people'),
                  cell: ({ people }) => formatCount(people, language),
                },
                {
                  key: 'most',
                  head: t('counts.most'),
                  cell: ({ people_max, is_near }) => (
                    <>
                      {people_max === null
                        ? t('counts.no_limit')
                        : formatCount(people_max, language)}{' '}
                      {is_near ? <Tag tone="problem">{t('counts.near')}</Tag> : null}
                    </>
                  ),
                },
              ]}
            />
          </Panel>
        )
      }
    </Gate>
  );
}
