import { useTranslation } from 'react-i18next';
import type { Balances } from '../../api/types.ts';
import { Facts } from '../../parts/frame/facts.tsx';
import { Amount } from '../../parts/values/amount.tsx';

/** What an account can spend, by where it comes from. */
export function BalanceRows({ of }: { of: Balances }) {
  const { t } = useTranslation('clerk');
  return (
    <Facts
      of={[
        { name: t('balances.own'), value: <Amount of={of.own} /> },
        { name: t('balances.rewards'), value: <Amount of={of.rewards} /> },
        ...(of.spouse === null
          ? []
          : [{ name: t('balances.spouse'), value: <Amount of={of.spouse} /> }]),
        {
          name: t('balances.total'),
          value: (
            <strong>
              <Amount of={of.total} />
            </strong>
          ),
        },
      ]}
    />
  );
}
