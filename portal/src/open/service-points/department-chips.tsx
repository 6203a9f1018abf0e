import { useTranslation } from 'react-i18next';
import type { ServicePoint } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';

/** The departments that take vouchers; what is not known is said. */
export function DepartmentChips({ point, on }: { point: ServicePoint; on: string }) {
  const { t } = useTranslation('open');
  const language = useLanguage();
  if (point.departments.length === 0) return <p className="soft">{t('points.departments.none')}</p>;
  return (
    <>
      <ul className="departments" aria-label={t('points.departments')}>
        {point.departments.map((department) => (
          <li
            key={department.code}
            className={department.from === 'unknown' ? 'is-unknown' : undefined}
          >
            {department.name[language]}
            {department.from === 'unknown' ? ` (${t('points.start_unknown')})` : ''}
            {department.from > on && department.from !== 'unknown'
              ? ` (${t('points.from', { day: formatDay(department.from, language, 'short') })})`
              : ''}
          </li>
        ))}
      </ul>
      {point.departments_incomplete ? (
        <p className="soft">
          <small>{t('points.incomplete')}</small>
        </p>
      ) : null}
    </>
  );
}
