import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { accountQuery } from '../../api/queries/capital.ts';
import { meQuery } from '../../api/queries/people.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { BalanceCard } from './balance-card.tsx';
import { NeedsYou } from './needs-you.tsx';
import { NextCredit } from './next-credit.tsx';
import { PersonCard } from './person-card.tsx';
import { RecentEntries } from './recent-entries.tsx';
import { RewardCard } from './reward-card.tsx';

const NO_ACCOUNT = 'voucher.account_not_found';

/** The elder's first screen: who, how much, what needs doing, what happened last. */
export function PatientHomePage() {
  const { t } = useTranslation('patient');
  const me = useQuery(meQuery);
  const account = useQuery(accountQuery);
  return (
    <Page title={t('home.title')} width="phone">
      <Gate query={me}>{(person) => <PersonCard me={person} />}</Gate>
      {account.error?.code === NO_ACCOUNT ? (
        <NoAccount />
      ) : (
        <Gate query={account}>
          {(own) => (
            <>
              <BalanceCard account={own} />
              <NextCredit account={own} />
              <NeedsYou me={me.data} account={own} />
              <RecentEntries account={own} />
              <RewardCard account={own} />
            </>
          )}
        </Gate>
      )}
    </Page>
  );
}

/** Who holds no vouchers is led to what covers them. */
function NoAccount() {
  const { t } = useTranslation('patient');
  return (
    <Empty title={t('home.no_account')}>
      <p>{t('home.no_account.text')}</p>
      <p>
        <Link to="/patient/cover">{t('home.no_account.go')}</Link>
      </p>
    </Empty>
  );
}
