import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AccountEntry } from '../../api/types.ts';
import { formatAmount } from '../../format/amount.ts';
import { useLanguage } from '../../language/use-language.ts';
import { keyed } from '../../parts/table/keyed.ts';
import { Day } from '../../parts/values/day.tsx';
import { useCode } from '../../parts/values/use-code.ts';

/** Entries of the account as a list that fits a phone. */
export function EntryList({ of }: { of: readonly AccountEntry[] }) {
  return (
    <ul className="list-links">
      {keyed(of, (entry) => `${entry.at} ${entry.kind} ${entry.amount.value}`).map(
        ({ key, row }) => (
          <li key={key}>
            <Entry of={row} />
          </li>
        ),
      )}
    </ul>
  );
}

function Entry({ of }: { of: AccountEntry }) {
  const { t } = useTranslation('patient');
  const language = useLanguage();
  const code = useCode();
  const words = code('entry', of.kind);
  const sign = of.amount.value.startsWith('-') ? '' : '+';
  return (
    <>
      <p className="spread">
        {of.claim_id === null ? (
          <span>{words}</span>
        ) : (
          <Link to="/patient/claims/$claim_id" params={{ claim_id: of.claim_id }}>
            {words}
          </Link>
        )}
        <strong className="amount">
          {sign}
          {formatAmount(of.amount, language, 'whole')}
        </strong>
      </p>
      <p className="spread soft">
        <small>
          <Day of={of.as_of} />
        </small>
        <small>
          {t('entries.after', { amount: formatAmount(of.balance_after, language, 'whole') })}
        </small>
      </p>
    </>
  );
}
