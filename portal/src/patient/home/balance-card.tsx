import '../patient.css';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../api/types.ts';
import { formatAmount } from '../../format/amount.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Amount } from '../../parts/values/amount.tsx';
import { PersonNameText } from '../person-name.tsx';

/** What can be spent in all, and where it comes from. */
export function BalanceCard({ account }: { account: Account }) {
  const { t } = useTranslation('patient');
  const language = useLanguage();
  const { balances } = account;
  return (
    <section className="balance" aria-labelledby="balance-title">
      <h2 id="balance-title">{t('balance.title')}</h2>
      <p className="balance-total">
        <Amount of={balances.total} form="whole" />
      </p>
      <dl className="balance-parts">
        <div>
          <dt>
            {t('balance.own')}
            <br />
            {account.limit === null ? null : (
              <small>
                {t('balance.limit', { amount: formatAmount(account.limit, language, 'whole') })}
              </small>
            )}
          </dt>
          <dd>
            <Amount of={balances.own} form="whole" />
          </dd>
        </div>
        {account.rewards.map((reward) => (
          <div key={reward.earned_year}>
            <dt>
              {t('balance.reward')}
              <br />
              <small>
                {t('balance.reward.until', { day: formatDay(reward.lapses_on, language) })}
              </small>
            </dt>
            <dd>
              <Amount of={reward.available} form="whole" />
            </dd>
          </div>
        ))}
        {account.spouse === null ? null : (
          <div>
            <dt>
              {t('balance.spouse')}
              <br />
              <small>
                <PersonNameText of={account.spouse} />
              </small>
            </dt>
            <dd>
              <Amount of={account.spouse.available} form="whole" />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
