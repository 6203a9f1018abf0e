import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../../api/queries/cases.ts';
import type { CaseFile } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Facts } from '../../parts/frame/facts.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { Moment } from '../../parts/values/day.tsx';
import { CaseClock } from '../case-clock.tsx';
import { CaseState } from '../case-state.tsx';
import { CaseHistory } from '../page/case-history.tsx';
import { CaseWhy } from '../page/case-why.tsx';
import { PeriodTable } from '../period-table.tsx';
import { TrialNote } from '../trial-note.tsx';
import { AppealForm } from './appeal-form.tsx';

const route = getRouteApi('/patient-only/patient/cases/$case_id');

/** One case for the person it is about. */
export function OwnCasePage() {
  const { t } = useTranslation('cases');
  const { case_id } = route.useParams();
  const found = useQuery(caseQuery(case_id, useLanguage()));
  return (
    <Page
      title={found.data === undefined ? t('own.title') : found.data.kind_text}
      lead={found.data?.reference}
      width="phone"
      crumbs={[
        { text: t('crumb.home'), to: '/patient' },
        { text: t('own.title'), to: '/patient/cases' },
      ]}
    >
      <Gate query={found}>{(one) => <Whole of={one} />}</Gate>
    </Page>
  );
}

function Whole({ of }: { of: CaseFile }) {
  const { t } = useTranslation('cases');
  return (
    <>
      <TrialNote text={of.trial} />
      <Facts
        of={[
          { name: t('column.state'), value: <CaseState of={of} /> },
          { name: t('case.clock'), value: <CaseClock of={{ ...of, is_own_turn: false }} /> },
          { name: t('column.sides'), value: `${of.lead_side_text} – ${of.other_side_text}` },
          ...of.standing.map(({ label, value }) => ({ name: label, value })),
        ]}
      />
      {of.document === null ? null : (
        <p>
          <Link
            to="/patient/documents/$document_id"
            params={{ document_id: of.document.document_id }}
          >
            {t('own.carry')}
          </Link>
        </p>
      )}
      {of.may_appeal ? <AppealForm case_id={of.case_id} /> : null}
      {of.periods.length === 0 ? null : (
        <Panel title={t('case.periods')} kind="plain">
          <PeriodTable of={of.periods} />
        </Panel>
      )}
      <CaseWhy of={of.explanation} />
      <OwnLetters of={of} />
      <Panel title={t('case.history')} kind="plain">
        <CaseHistory of={of.events} />
      </Panel>
    </>
  );
}

function OwnLetters({ of }: { of: CaseFile }) {
  const { t } = useTranslation('cases');
  return (
    <Panel title={t('case.letters')} kind="plain">
      {of.letters.length === 0 ? <p>{t('case.letters.none')}</p> : null}
      <ul className="plain-list">
        {of.letters.map(({ event_id, title, at }) => (
          <li key={event_id}>
            <Link
              to="/patient/cases/$case_id/letters/$event_id"
              params={{ case_id: of.case_id, event_id }}
            >
              {title}
            </Link>{' '}
            <small className="soft">
              <Moment of={at} />
            </small>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
