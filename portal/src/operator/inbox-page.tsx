import './operator.css';
import { useTranslation } from 'react-i18next';
import { Page } from '../parts/frame/page.tsx';
import { Panel } from '../parts/frame/panel.tsx';
import { InboxTable } from './inbox-table.tsx';
import { RefusalTable } from './refusal-table.tsx';

/** What came from other sides: messages set aside first, then all, then what was not accepted. */
export function InboxPage() {
  const { t } = useTranslation('operator');
  return (
    <Page
      title={t('inbox.title')}
      lead={t('inbox.lead')}
      crumbs={[{ text: t('overview.title'), to: '/operator' }]}
    >
      <Panel title={t('inbox.parked')} kind="plain">
        <InboxTable state="parked" none={t('inbox.parked.none')} />
      </Panel>
      <Panel title={t('inbox.all')} kind="plain">
        <InboxTable state={undefined} none={t('inbox.none')} />
      </Panel>
      <Panel title={t('refusals.title')} kind="plain">
        <RefusalTable />
      </Panel>
    </Page>
  );
}
