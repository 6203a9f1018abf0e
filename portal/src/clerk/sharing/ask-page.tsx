import '../register/register.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { sharingRulesQuery } from '../../patient/sharing/sharing-queries.ts';
import { AskForm } from './ask-form.tsx';
import { AskedList } from './asked-list.tsx';

/** Asks the holder of a document to share records, and shows what became of what was asked. */
export function AskPage() {
  const { t } = useTranslation('shared');
  const rules = useQuery(sharingRulesQuery);
  return (
    <Page
      title={t('asking.title')}
      lead={t('asking.lead')}
      width="text"
      crumbs={[{ text: t('title'), to: '/shared-with-us' }]}
    >
      <Panel title={t('asking.form')}>
        <Gate query={rules}>{(law) => <AskForm groups={Object.keys(law.groups)} />}</Gate>
      </Panel>
      <Panel title={t('asked.title')} kind="plain">
        <AskedList />
      </Panel>
      <p>
        <Link to="/shared-with-us">{t('asked.go')}</Link>
      </p>
    </Page>
  );
}
