import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/frame/panel.tsx';
import { EntryList } from '../patient/history/entry-list.tsx';
import { BalanceCard } from '../patient/home/balance-card.tsx';
import { NextCredit } from '../patient/home/next-credit.tsx';
import { PersonCard } from '../patient/home/person-card.tsx';
import { RewardCard } from '../patient/home/reward-card.tsx';
import { ACCOUNT, ME } from './samples/account.ts';

/** The parts of the elder's first screen. */
export function PatientShow() {
  const { t } = useTranslation('gallery');
  return (
    <Panel title={t('patient')}>
      <div className="stack">
        <PersonCard me={ME} />
        <BalanceCard account={ACCOUNT} />
        <NextCredit account={ACCOUNT} />
        <EntryList of={ACCOUNT.entries} />
        <RewardCard account={ACCOUNT} />
      </div>
    </Panel>
  );
}
