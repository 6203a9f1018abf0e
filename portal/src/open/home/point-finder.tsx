import './home.css';
import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { servicePointsQuery } from '../../api/queries/people.ts';
import { useCode } from '../../parts/values/use-code.ts';
import { citiesOf } from '../service-points/filter-points.ts';
import { useDepartmentChoices } from '../service-points/use-department-choices.ts';

/** Finds a service point by city and department, straight from the first page. */
export function PointFinder({ today }: { today: string }) {
  const { t } = useTranslation('open');
  const code = useCode();
  const navigate = useNavigate();
  const points = useQuery(servicePointsQuery(today)).data?.points ?? [];
  const departments = useDepartmentChoices(points);
  const [city, setCity] = useState('');
  const [department, setDepartment] = useState('');
  const find = (event: SyntheticEvent) => {
    event.preventDefault();
    void navigate({
      to: '/service-points',
      search: {
        ...(city === '' ? {} : { city }),
        ...(department === '' ? {} : { department }),
      },
    });
  };
  return (
    <search className="finder">
      <h2>{t('finder.title')}</h2>
      <p>
        {points.length === 0
          ? t('finder.text')
          : t('finder.count', { points: points.length, cities: citiesOf(points).length })}
      </p>
      <form onSubmit={find}>
        <NativeSelect
          label={t('points.city')}
          value={city}
          onChange={(event) => setCity(event.currentTarget.value)}
          data={[
            { value: '', label: t('points.every_city') },
            ...citiesOf(points).map((one) => ({ value: one, label: code('city', one) })),
          ]}
        />
        <NativeSelect
          label={t('points.department')}
          value={department}
          onChange={(event) => setDepartment(event.currentTarget.value)}
          data={[{ value: '', label: t('points.every_department') }, ...departments]}
        />
        <Button type="submit">{t('finder.go')}</Button>
      </form>
    </search>
  );
}
