import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../../api/queries/cases.ts';
import type { CaseFile } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { SourceLinks } from '../../parts/values/source-links.tsx';
import { PeriodTable } from '../period-table.tsx';
import { TrialNote } from '../trial-note.tsx';
import { CaseActs } from './case-acts.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseHistory } from './case-history.tsx';
import { CaseLetters } from './case-letters.tsx';
import { CaseWhy } from './case-why.tsx';
import { Proposals } from './proposals.tsx';

const route = getRouteApi('/case-readers-only/cases/$case_id');

/** One case for staff: how it stands, what to do, what was decided by which rule, and everything that happened. */
export function CasePage() {
  const { t } = useTranslation('cases');
  const { case_id } = route.useParams();
  const found = useQuery(caseQuery(case_id, useLanguage()));
  return (
    <Page
      title={
        found.data === undefined
          ? t('list.title')
          : `${found.data.kind_text} ${found.data.reference}`
      }
      crumbs={[{ text: t('list.title'), to: '/cases' }]}
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
      <CaseFacts of={of} />
      <Proposals of={of} />
      <CaseActs of={of} />
      {of.kind === 'period_statement' && of.events.some(({ type }) => type === 'stated') ? (
        <Panel title={t('case.periods')} kind="plain">
          <PeriodTable of={of.periods} />
        </Panel>
      ) : null}
      <CaseWhy of={of.explanation} />
      <CaseLetters of={of} />
      <Panel title={t('case.history')} kind="plain">
        <CaseHistory of={of.events} />
      </Panel>
      <Panel title={t('case.sources')} kind="quiet">
        <SourceLinks of={of.sources} />
      </Panel>
    </>
  );
}
