import { useTranslation } from 'react-i18next';
import type { StatementWindow } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';

/** The approved payment as files for the bank. */
export function AdviceLinks({ of }: { of: StatementWindow }) {
  const { t } = useTranslation('officer');
  const lang = useLanguage();
  const address = (ending: string) =>
    `/api/capital/statements/${of.scheme}/${of.counterparty}/${of.month}/payment-advice.${ending}?${new URLSearchParams({ currency: of.currency, lang })}`;
  return (
    <p className="row">
      <span>{t('advice.title')}</span>
      <a href={address('csv')} download>
        {t('advice.csv')}
      </a>
      <a href={address('xml')} download>
        {t('advice.xml')}
      </a>
    </p>
  );
}
