import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServicePoint } from '../../api/types.ts';
import { Panel } from '../../parts/frame/panel.tsx';
import { Loading } from '../../parts/state/loading.tsx';

const AreaMap = lazy(() =>
  import('../../parts/chart/area-map.tsx').then((file) => ({ default: file.AreaMap })),
);

/** How many points each city has, on a schematic map after the list that says the same. */
export function PointsMap({ points }: { points: readonly ServicePoint[] }) {
  const { t } = useTranslation('open');
  const counts = new Map<string, number>();
  for (const point of points) counts.set(point.city, (counts.get(point.city) ?? 0) + 1);
  return (
    <Panel title={t('points.map')} kind="plain">
      <Suspense fallback={<Loading />}>
        <AreaMap values={counts} label={t('points.map.label')} />
      </Suspense>
      <p className="soft">
        <small>{t('points.map.note')}</small>
      </p>
    </Panel>
  );
}
