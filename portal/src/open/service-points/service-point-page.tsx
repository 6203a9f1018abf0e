import './points.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { servicePointsQuery } from '../../api/queries/people.ts';
import type { ServicePoint } from '../../api/types.ts';
import { languageOf } from '../../language/languages.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Facts } from '../../parts/frame/facts.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { Day } from '../../parts/values/day.tsx';
import { GradeMark } from '../../parts/values/grade-mark.tsx';
import { SourceLinks } from '../../parts/values/source-links.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { LocalName, Words } from '../../parts/values/words.tsx';
import { useToday } from '../../shell/guard.tsx';
import { DepartmentTable } from './department-table.tsx';

const route = getRouteApi('/service-points/$service_point');

/** One service point: where, since when, which departments, and where that can be read. */
export function ServicePointPage() {
  const { t } = useTranslation('open');
  const { service_point } = route.useParams();
  const today = useToday();
  const on = route.useSearch().on ?? today;
  const points = useQuery({ ...servicePointsQuery(on), enabled: on !== '' });
  const language = useLanguage();
  const point = points.data?.points.find((one) => one.service_point === service_point);
  return (
    <Page
      title={point?.name[language] ?? t('point.title')}
      {...(point === undefined ? {} : { titleLang: languageOf(point.name, language) })}
      width="text"
      crumbs={[
        { text: t('crumb.home'), to: '/' },
        { text: t('points.title'), to: '/service-points' },
      ]}
    >
      <Gate query={points}>
        {() => (point === undefined ? <p>{t('point.none')}</p> : <Details point={point} />)}
      </Gate>
    </Page>
  );
}

function Details({ point }: { point: ServicePoint }) {
  const { t } = useTranslation('open');
  const code = useCode();
  return (
    <>
      <LocalName of={point.name} />
      <Facts
        of={[
          { name: t('point.institution'), value: <Words of={point.institution_name} /> },
          {
            name: t('points.city'),
            value: (
              <>
                {code('city', point.city)}
                {point.district === null ? null : (
                  <>
                    {' · '}
                    <Words of={point.district} />
                  </>
                )}
              </>
            ),
          },
          {
            name: t('point.from'),
            value: (
              <span className="row">
                <Day of={point.from} /> <GradeMark of={point.grade} />
              </span>
            ),
          },
          { name: t('point.track'), value: code('track', point.track) },
          ...(point.note === null
            ? []
            : [{ name: t('point.note'), value: <Words of={point.note} /> }]),
          { name: t('point.sources'), value: <SourceLinks of={point.sources} /> },
        ]}
      />
      <Panel title={t('points.departments')} kind="plain">
        <DepartmentTable point={point} />
        {point.departments_incomplete ? <p>{t('points.incomplete')}</p> : null}
      </Panel>
    </>
  );
}
