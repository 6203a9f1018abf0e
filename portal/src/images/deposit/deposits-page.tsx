import '../../patient/patient.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { depositsQuery } from '../../api/queries/carried/images.ts';
import { Help } from '../../parts/frame/help.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { useToday } from '../../shell/guard.tsx';
import { AuthoriseForm } from './authorise-form.tsx';
import { DepositEntry } from './deposit-entry.tsx';

/** Leave to bring home the report and images of one visit, with the code to show there. */
export function DepositsPage() {
  const { t } = useTranslation('images');
  const today = useToday();
  const deposits = useQuery(depositsQuery);
  const [fresh, setFresh] = useState<string | null>(null);
  return (
    <Page
      title={t('deposit.title')}
      lead={t('deposit.lead')}
      width="phone"
      crumbs={[{ text: t('crumb.home'), to: '/patient' }]}
    >
      <Gate query={deposits}>
        {(answer) => (
          <>
            {answer.deposits.length === 0 ? (
              <Empty title={t('deposit.none')} />
            ) : (
              <ul className="list-links">
                {answer.deposits.map((deposit) => (
                  <li key={deposit.deposit_id}>
                    <DepositEntry
                      of={deposit}
                      isOpen={deposit.deposit_id === fresh}
                      today={today}
                    />
                  </li>
                ))}
              </ul>
            )}
            <Panel title={t('deposit.new')}>
              {today === '' ? null : <AuthoriseForm today={today} onGiven={setFresh} />}
            </Panel>
          </>
        )}
      </Gate>
      <Help title={t('deposit.help')}>
        <p>{t('deposit.help.desk')}</p>
        <p>{t('deposit.help.only')}</p>
      </Help>
    </Page>
  );
}
