import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StatisticsAsked } from '../../api/queries/insight.ts';
import { DayPick } from '../../parts/form/day-pick.tsx';
import { useCode } from '../../parts/values/use-code.ts';

const route = getRouteApi('/statistics-only/statistics');

/** Up to which day, and which of the two legal tracks; they are added only on demand. */
export function StatisticsFilters({ asked }: { asked: StatisticsAsked }) {
  const { t } = useTranslation('officer');
  const code = useCode();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const change = (part: { to?: string; track?: string }) =>
    void navigate({ search: { ...search, ...part }, replace: true, resetScroll: false });
  return (
    <search className="statistics-filters" aria-label={t('statistics.filters')}>
      <NativeSelect
        label={t('statistics.track')}
        value={asked.track}
        onChange={(event) => change({ track: event.currentTarget.value })}
        data={[
          { value: 'gba_pilot', label: code('track', 'gba_pilot') },
          { value: 'hku_szh', label: code('track', 'hku_szh') },
          { value: 'both', label: t('statistics.both') },
        ]}
      />
      <DayPick
        label={t('statistics.to')}
        value={asked.to}
        onChange={(day) => change({ to: day })}
      />
    </search>
  );
}
