import './register.css';
import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { ConsentForm } from './consent-form.tsx';
import { ConsentList } from './consent-list.tsx';
import { PairingForm } from './pairing-form.tsx';
import { PairingList } from './pairing-list.tsx';

/** What elders arrange at the counter: joining the record system, and sharing vouchers with a spouse. */
export function RegisterPage() {
  const { t } = useTranslation('clerk');
  return (
    <Page
      title={t('register.title')}
      lead={t('register.lead')}
      crumbs={[{ text: t('list.title'), to: '/claims' }]}
    >
      <div className="columns">
        <Panel title={t('register.consent')}>
          <ConsentForm />
        </Panel>
        <Panel title={t('register.pairing')}>
          <PairingForm />
        </Panel>
      </div>
      <Panel title={t('register.consents')} kind="plain">
        <ConsentList />
      </Panel>
      <Panel title={t('register.pairings')} kind="plain">
        <PairingList />
      </Panel>
    </Page>
  );
}
