import './statistics.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type StatisticsAsked, statisticsQuery } from '../../api/queries/insight.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { Loading } from '../../parts/state/loading.tsx';
import { useToday } from '../../shell/guard.tsx';
import { StatisticsFilters } from './statistics-filters.tsx';
import { StatisticsView } from './statistics-view.tsx';

const route = getRouteApi('/statistics-only/statistics');
const TRACKS = ['gba_pilot', 'hku_szh', 'both'] as const;

/** Use of vouchers from the books, up to a day: totals, months, reasons, cities and points. */
export function StatisticsPage() {
  const { t } = useTranslation('officer');
  const today = useToday();
  const search = route.useSearch();
  const to = search.to ?? today;
  const track = TRACKS.find((one) => one === search.track) ?? 'gba_pilot';
  return (
    <Page title={t('statistics.title')} lead={t('statistics.lead')}>
      {to === '' ? <Loading /> : <Asked asked={{ to, track }} />}
    </Page>
  );
}

function Asked({ asked }: { asked: StatisticsAsked }) {
  const statistics = useQuery(statisticsQuery(asked));
  return (
    <>
      <StatisticsFilters asked={asked} />
      <Gate query={statistics}>{(answer) => <StatisticsView of={answer} />}</Gate>
    </>
  );
}
