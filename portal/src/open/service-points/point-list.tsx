import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ServicePoint } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { GradeMark } from '../../parts/values/grade-mark.tsx';
import { LocalName, Words } from '../../parts/values/words.tsx';
import { DepartmentChips } from './department-chips.tsx';

/** Points of one city, each with its start day and departments. */
export function PointList({ points, on }: { points: readonly ServicePoint[]; on: string }) {
  return (
    <ul className="points">
      {points.map((point) => (
        <li key={point.service_point}>
          <PointEntry point={point} on={on} />
        </li>
      ))}
    </ul>
  );
}

function PointEntry({ point, on }: { point: ServicePoint; on: string }) {
  const { t } = useTranslation('open');
  const language = useLanguage();
  return (
    <>
      <h3>
        <Link
          to="/service-points/$service_point"
          params={{ service_point: point.service_point }}
          search={{ on }}
        >
          <Words of={point.name} />
        </Link>
        <LocalName of={point.name} />
      </h3>
      <p className="row">
        <span className="soft">
          {point.district === null ? null : (
            <>
              <Words of={point.district} />
              {' · '}
            </>
          )}
          {t('points.since', { day: formatDay(point.from, language) })}
        </span>
        <GradeMark of={point.grade} />
      </p>
      <DepartmentChips point={point} on={on} />
    </>
  );
}
