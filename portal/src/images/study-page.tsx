import './images.css';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { studyQuery } from '../api/queries/carried/images.ts';
import type { ImageStudyFile } from '../api/types.ts';
import { Facts } from '../parts/frame/facts.tsx';
import { Page } from '../parts/frame/page.tsx';
import { Panel } from '../parts/frame/panel.tsx';
import { Empty } from '../parts/state/empty.tsx';
import { Gate } from '../parts/state/gate.tsx';
import { Day, Moment } from '../parts/values/day.tsx';
import { Untold } from '../parts/values/words.tsx';
import { InstitutionName } from './institution-name.tsx';
import { PatientLine } from './patient-line.tsx';
import { ReportPanel } from './report-panel.tsx';
import { picturesOf } from './viewer/pictures.ts';
import { Viewer } from './viewer/viewer.tsx';

/** One study: its pictures, the report of the attendance beside them, and where they come from. */
export function StudyPage() {
  const { t } = useTranslation('images');
  const { study_uid } = useParams({ from: '/image-viewers-only/images/$study_uid' });
  const study = useQuery(studyQuery(study_uid));
  return (
    <Page
      title={t('study.title')}
      width="staff"
      crumbs={[{ text: t('list.crumb'), to: '/images' }]}
    >
      <Gate query={study}>{(answer) => <Study of={answer} />}</Gate>
    </Page>
  );
}

function Study({ of }: { of: ImageStudyFile }) {
  const { t } = useTranslation('images');
  const { study } = of;
  return (
    <div className="study-columns">
      <Pictures of={of} />
      <div className="stack">
        <Panel title={t('study.about')}>
          <Facts
            of={[
              { name: t('study.patient'), value: <PatientLine of={study.patient} /> },
              {
                name: t('study.institution'),
                value: <InstitutionName name={study.custodian_name} code={study.custodian} />,
              },
              {
                name: t('study.day'),
                value: study.study_day === null ? '—' : <Day of={study.study_day} />,
              },
              {
                name: t('study.what'),
                value: study.description === '' ? '—' : <Untold>{study.description}</Untold>,
              },
              { name: t('study.arrived'), value: <Moment of={study.stored_at} /> },
            ]}
          />
        </Panel>
        <Panel title={t('report.title')}>
          {study.reports.length === 0 ? (
            <p className="soft">{t('report.none')}</p>
          ) : (
            study.reports.map((report) => <ReportPanel key={report.report_uid} of={report} />)
          )}
        </Panel>
      </div>
    </div>
  );
}

function Pictures({ of: { study, series } }: { of: ImageStudyFile }) {
  const { t } = useTranslation('images');
  const [chosen, setChosen] = useState(series[0]?.series_uid ?? '');
  const one = series.find(({ series_uid }) => series_uid === chosen);
  const pictures = useMemo(
    () => (one === undefined ? [] : picturesOf(study.study_uid, one)),
    [study.study_uid, one],
  );
  return (
    <div className="stack-tight">
      {series.length < 2 ? null : (
        <NativeSelect
          label={t('study.series')}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {series.map(({ series_uid, modality, description, images }, nth) => (
            <option key={series_uid} value={series_uid}>
              {`${nth + 1}. ${modality} ${description} (${images.length})`}
            </option>
          ))}
        </NativeSelect>
      )}
      {pictures.length === 0 ? (
        <Empty title={t('study.no_pictures')} />
      ) : (
        <Viewer
          pictures={pictures}
          head={
            <>
              <PatientLine of={study.patient} />
              <span>
                <InstitutionName name={study.custodian_name} code={study.custodian} />
                {study.study_day === null ? null : (
                  <>
                    {' · '}
                    <Day of={study.study_day} form="short" />
                  </>
                )}
              </span>
            </>
          }
        />
      )}
    </div>
  );
}
