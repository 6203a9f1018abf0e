import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../parts/state/loading.tsx';
import type { NamedLine } from './named-line.ts';

const AreaMap = lazy(() =>
  import('../../parts/chart/area-map.tsx').then((file) => ({ default: file.AreaMap })),
);

/** Transactions by city on the schematic map of the eleven cities. */
export function CityMap({ of }: { of: readonly NamedLine[] }) {
  const { t } = useTranslation('officer');
  const values = useMemo(
    () => new Map(of.map((line) => [line.name, line.transactions] as const)),
    [of],
  );
  return (
    <div>
      <Suspense fallback={<Loading />}>
        <AreaMap values={values} label={t('statistics.map')} />
      </Suspense>
      <p className="soft">
        <small>{t('statistics.map.note')}</small>
      </p>
    </div>
  );
}
