import { useTranslation } from 'react-i18next';
import type { Account } from '../../api/types.ts';
import { formatAmount, toMinor } from '../../format/amount.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Note } from '../../parts/frame/note.tsx';

/** When vouchers come next, and what of them would be lost above the limit. */
export function NextCredit({ account }: { account: Account }) {
  const { t } = useTranslation('patient');
  const language = useLanguage();
  const next = account.next_credit;
  if (next === null) return null;
  const isLosing = (toMinor(next.forfeited.value) ?? 0n) > 0n;
  const facts = {
    day: formatDay(next.day, language),
    amount: formatAmount(next.amount, language, 'whole'),
    forfeited: formatAmount(next.forfeited, language, 'whole'),
    limit: account.limit === null ? '' : formatAmount(account.limit, language, 'whole'),
  };
  return (
    <Note tone={isLosing ? 'waiting' : 'done'} title={t('next.title', facts)}>
      <p>{t(isLosing ? 'next.losing' : 'next.whole', facts)}</p>
    </Note>
  );
}
