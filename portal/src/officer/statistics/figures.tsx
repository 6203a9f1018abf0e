import { useTranslation } from 'react-i18next';
import type { Statistics } from '../../api/types.ts';
import { formatCount } from '../../format/amount.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Amount } from '../../parts/values/amount.tsx';

/** The totals, each with its name. */
export function Figures({ of }: { of: Statistics }) {
  const { t } = useTranslation('officer');
  const language = useLanguage();
  const { elders, transactions, voucher_hkd, voucher_cny } = of.totals;
  return (
    <dl className="figures-row">
      <div>
        <dt>{t('statistics.elders')}</dt>
        <dd>{elders === null ? '–' : formatCount(elders, language)}</dd>
      </div>
      <div>
        <dt>{t('statistics.transactions')}</dt>
        <dd>{formatCount(transactions, language)}</dd>
      </div>
      <div>
        <dt>{t('statistics.hkd')}</dt>
        <dd>
          <Amount of={voucher_hkd} form="whole" />
        </dd>
      </div>
      <div>
        <dt>{t('statistics.cny')}</dt>
        <dd>
          <Amount of={voucher_cny} form="whole" />
        </dd>
      </div>
    </dl>
  );
}
