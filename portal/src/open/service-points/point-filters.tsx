import { NativeSelect, TextInput } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ServicePoint } from '../../api/types.ts';
import { DayPick } from '../../parts/form/day-pick.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { citiesOf } from './filter-points.ts';
import { useDepartmentChoices } from './use-department-choices.ts';

const route = getRouteApi('/service-points');

/** Narrows the list; every choice stands in the address. */
export function PointFilters({ on, points }: { on: string; points: readonly ServicePoint[] }) {
  const { t } = useTranslation('open');
  const { t: parts } = useTranslation('parts');
  const code = useCode();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const departments = useDepartmentChoices(points);
  const change = (name: 'on' | 'city' | 'department' | 'text', value: string) => {
    const { [name]: _, ...others } = search;
    void navigate({
      search: value === '' ? others : { ...others, [name]: value },
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <search className="filters" aria-label={t('points.filters')}>
      <TextInput
        label={t('points.text')}
        value={search.text ?? ''}
        onChange={(event) => change('text', event.currentTarget.value)}
      />
      <NativeSelect
        label={t('points.city')}
        value={search.city ?? ''}
        onChange={(event) => change('city', event.currentTarget.value)}
        data={[
          { value: '', label: t('points.every_city') },
          ...citiesOf(points, search.city).map((one) => ({ value: one, label: code('city', one) })),
        ]}
      />
      <NativeSelect
        label={t('points.department')}
        value={search.department ?? ''}
        onChange={(event) => change('department', event.currentTarget.value)}
        data={[{ value: '', label: t('points.every_department') }, ...departments]}
      />
      <DayPick label={t('points.on')} value={on} onChange={(day) => change('on', day)} />
      {Object.keys(search).length === 0 ? null : (
        <Link to="/service-points" search={{}} replace resetScroll={false}>
          {parts('filters.clear')}
        </Link>
      )}
    </search>
  );
}
