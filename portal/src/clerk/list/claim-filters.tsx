import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { servicePointsQuery } from '../../api/queries/people.ts';
import { useLanguage } from '../../language/use-language.ts';
import { DayPick } from '../../parts/form/day-pick.tsx';
import { choiceOf, Options } from '../../parts/form/select-field.tsx';
import { TextFilter } from '../../parts/form/text-filter.tsx';
import { usePrincipal, useToday } from '../../shell/guard.tsx';
import { SEARCH_ID } from './use-list-keys.ts';

const route = getRouteApi('/claim-readers-only/claims');

/** Narrows the list; every choice stands in the address. */
export function ClaimFilters() {
  const { t } = useTranslation('clerk');
  const { t: parts } = useTranslation('parts');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { role } = usePrincipal();
  const { state, ...narrowed } = search;
  const isNarrowed = Object.keys(narrowed).length > 0;
  const change = (name: 'from' | 'to' | 'text' | 'service_point', value: string) => {
    const { [name]: _, ...others } = search;
    void navigate({
      search: value === '' ? others : { ...others, [name]: value },
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <search className="claim-filters" aria-label={t('list.filters')}>
      <TextFilter
        id={SEARCH_ID}
        label={t('list.text')}
        value={search.text ?? ''}
        onChange={(text) => change('text', text)}
      />
      <DayPick
        label={t('list.from')}
        value={search.from ?? ''}
        isOptional
        onChange={(day) => change('from', day)}
      />
      <DayPick
        label={t('list.to')}
        value={search.to ?? ''}
        isOptional
        onChange={(day) => change('to', day)}
      />
      {role === 'officer' || role === 'inspector' ? (
        <PointFilter
          value={search.service_point ?? ''}
          onChange={(point) => change('service_point', point)}
        />
      ) : null}
      {isNarrowed ? (
        <Link
          to="/claims"
          search={state === undefined ? {} : { state }}
          replace
          resetScroll={false}
        >
          {parts('filters.clear')}
        </Link>
      ) : null}
      <CsvLink />
    </search>
  );
}

/** The list as it is narrowed now, as a file with all its rows. */
function CsvLink() {
  const { t } = useTranslation('clerk');
  const search = route.useSearch();
  const lang = useLanguage();
  return (
    <a href={`/api/capital/claims.csv?${new URLSearchParams({ ...search, lang })}`} download>
      {t('list.csv')}
    </a>
  );
}

function PointFilter({ value, onChange }: { value: string; onChange: (point: string) => void }) {
  const { t } = useTranslation('clerk');
  const language = useLanguage();
  const today = useToday();
  const points = useQuery({ ...servicePointsQuery(today), enabled: today !== '' });
  return (
    <NativeSelect
      label={t('claim.place')}
      value={value}
      maw={260}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <Options
        of={[
          { value: '', label: t('list.every_point') },
          ...(points.data?.points ?? []).map((point) =>
            choiceOf(point.service_point, point.name, language),
          ),
        ]}
      />
    </NativeSelect>
  );
}
