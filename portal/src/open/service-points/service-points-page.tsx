import './points.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { servicePointsQuery } from '../../api/queries/people.ts';
import type { ServicePoint } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { Loading } from '../../parts/state/loading.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { useToday } from '../../shell/guard.tsx';
import { citiesOf, filterPoints } from './filter-points.ts';
import { PointFilters } from './point-filters.tsx';
import { PointList } from './point-list.tsx';
import { PointsMap } from './points-map.tsx';

const route = getRouteApi('/service-points');

/** Where vouchers may be used on a day: list first, map after it. */
export function ServicePointsPage() {
  const { t } = useTranslation('open');
  const today = useToday();
  const search = route.useSearch();
  const on = search.on ?? today;
  return (
    <Page
      title={t('points.title')}
      lead={t('points.lead')}
      crumbs={[{ text: t('crumb.home'), to: '/' }]}
    >
      {on === '' ? <Loading /> : <PointsOn on={on} />}
    </Page>
  );
}

function PointsOn({ on }: { on: string }) {
  const search = route.useSearch();
  const points = useQuery(servicePointsQuery(on));
  return (
    <>
      <PointFilters on={on} points={points.data?.points ?? []} />
      <Gate query={points}>
        {(answer) => <Found points={filterPoints(answer.points, search)} on={answer.on} />}
      </Gate>
    </>
  );
}

function Found({ points, on }: { points: readonly ServicePoint[]; on: string }) {
  const { t } = useTranslation('open');
  const language = useLanguage();
  const code = useCode();
  const day = formatDay(on, language);
  if (points.length === 0) {
    return (
      <Empty title={t('points.none', { day })}>
        <p>{t('points.none.text')}</p>
      </Empty>
    );
  }
  return (
    <>
      <p role="status">{t('points.count', { count: points.length, day })}</p>
      {citiesOf(points).map((city) => {
        const here = points.filter((point) => point.city === city);
        return (
          <section key={city}>
            <h2 className="city-head">
              {code('city', city)} <small>({here.length})</small>
            </h2>
            <PointList points={here} on={on} />
          </section>
        );
      })}
      <PointsMap points={points} />
    </>
  );
}
