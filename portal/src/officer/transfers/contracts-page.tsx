import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { transferPartiesQuery } from '../../api/queries/staff/transfers.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { usePrincipal } from '../../shell/guard.tsx';
import { AssessmentForm } from './assessment-form.tsx';
import { AssessmentList } from './assessment-list.tsx';
import { ContractForm } from './contract-form.tsx';
import { ContractList } from './contract-list.tsx';
import { TransferViews } from './transfer-views.tsx';

/** Contracts and impact assessments on file; each counts once a second officer has confirmed it. */
export function ContractsPage() {
  const { t } = useTranslation('transfers');
  const isOfficer = usePrincipal().role === 'officer';
  const parties = useQuery(transferPartiesQuery(useLanguage()));
  return (
    <Page title={t('contracts.title')} lead={t('contracts.lead')}>
      <TransferViews here="contracts" />
      <Panel title={t('contracts.list')} kind="plain">
        <ContractList />
      </Panel>
      {isOfficer ? (
        <Panel title={t('contracts.new')}>
          <Gate query={parties}>{(answer) => <ContractForm of={answer} />}</Gate>
        </Panel>
      ) : null}
      <Panel title={t('assessments.list')} kind="plain">
        <AssessmentList />
      </Panel>
      {isOfficer ? (
        <Panel title={t('assessments.new')}>
          <Gate query={parties}>{(answer) => <AssessmentForm of={answer} />}</Gate>
        </Panel>
      ) : null}
    </Page>
  );
}
