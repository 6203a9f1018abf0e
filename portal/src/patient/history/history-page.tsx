import '../patient.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accountQuery } from '../../api/queries/capital.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { EntryList } from './entry-list.tsx';
import { OwnClaims } from './own-claims.tsx';

/** Every use of the vouchers and every entry of the account. */
export function HistoryPage() {
  const { t } = useTranslation('patient');
  const account = useQuery(accountQuery);
  return (
    <Page
      title={t('history.title')}
      lead={t('history.lead')}
      width="phone"
      crumbs={[{ text: t('home.title'), to: '/patient' }]}
    >
      <Panel title={t('history.claims')} kind="plain">
        <OwnClaims />
      </Panel>
      <Panel title={t('history.entries')} kind="plain">
        <Gate query={account}>
          {(own) =>
            own.entries.length === 0 ? (
              <Empty title={t('entries.none')} />
            ) : (
              <EntryList of={own.entries} />
            )
          }
        </Gate>
      </Panel>
    </Page>
  );
}
