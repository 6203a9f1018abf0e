import './images.css';
import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { studiesQuery } from '../api/queries/carried/images.ts';
import { Page } from '../parts/frame/page.tsx';
import { Panel } from '../parts/frame/panel.tsx';
import { Empty } from '../parts/state/empty.tsx';
import { Gate } from '../parts/state/gate.tsx';
import { Day } from '../parts/values/day.tsx';
import { usePrincipal } from '../shell/guard.tsx';
import { InstitutionName } from './institution-name.tsx';
import { ReportPanel } from './report-panel.tsx';
import { StudyEntry } from './study-entry.tsx';

const PAGE_SIZE = 25;

/** Studies that the reader may see: a patient's own, or what patients share with a clinician's institution. */
export function StudyListPage() {
  const { t } = useTranslation('images');
  const isPatient = usePrincipal().role === 'patient';
  const [offset, setOffset] = useState(0);
  const studies = useQuery({ ...studiesQuery(offset), placeholderData: keepPreviousData });
  return (
    <Page
      title={isPatient ? t('list.title') : t('list.title.staff')}
      lead={isPatient ? t('list.lead') : t('list.lead.staff')}
      width="text"
    >
      <Gate query={studies}>
        {(answer) => (
          <>
            {answer.studies.length === 0 ? (
              <Empty title={t('list.none')}>
                <p>{isPatient ? t('list.none.text') : t('list.none.text.staff')}</p>
              </Empty>
            ) : (
              <>
                <p aria-live="polite">{t('list.total', { count: answer.total })}</p>
                <ul className="study-list">
                  {answer.studies.map((study) => (
                    <li key={`${study.patient.patient_id} ${study.study_uid}`}>
                      <StudyEntry of={study} />
                    </li>
                  ))}
                </ul>
              </>
            )}
            <Turn offset={offset} total={answer.total} onTurn={setOffset} />
            {answer.reports.map((report) => (
              <Panel key={report.report_uid} title={t('report.loose')}>
                <p>
                  <InstitutionName name={report.custodian_name} code={report.custodian} />
                  {' · '}
                  <Day of={report.visit_day} />
                </p>
                <ReportPanel of={report} />
              </Panel>
            ))}
          </>
        )}
      </Gate>
    </Page>
  );
}

function Turn(props: { offset: number; total: number; onTurn: (offset: number) => void }) {
  const { t } = useTranslation('images');
  const { offset, total, onTurn } = props;
  if (total <= PAGE_SIZE) return null;
  return (
    <div className="row">
      <Button
        variant="outline"
        disabled={offset === 0}
        onClick={() => onTurn(Math.max(0, offset - PAGE_SIZE))}
      >
        {t('list.newer')}
      </Button>
      <Button
        variant="outline"
        disabled={offset + PAGE_SIZE >= total}
        onClick={() => onTurn(offset + PAGE_SIZE)}
      >
        {t('list.older')}
      </Button>
    </div>
  );
}
