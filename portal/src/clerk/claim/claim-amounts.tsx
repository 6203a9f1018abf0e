import { useTranslation } from 'react-i18next';
import type { Claim } from '../../api/types.ts';
import { formatMonth } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { type Fact, Facts } from '../../parts/frame/facts.tsx';
import { Amount } from '../../parts/values/amount.tsx';
import { GradeMark } from '../../parts/values/grade-mark.tsx';
import { BalanceRows } from './balance-rows.tsx';

/** Fee, vouchers, share, rate and residue, and what is left afterwards. */
export function ClaimAmounts({ of }: { of: Claim }) {
  const { t } = useTranslation('clerk');
  return (
    <>
      <Facts of={useAmountFacts(of)} />
      {of.balances_after === null ? null : (
        <>
          <h3 className="after-title">{t('claim.balances_after')}</h3>
          <BalanceRows of={of.balances_after} />
        </>
      )}
    </>
  );
}

function useAmountFacts(of: Claim): Fact[] {
  const { t } = useTranslation('clerk');
  const language = useLanguage();
  const { voucher, patient_share, quote, residue } = of;
  const facts: Fact[] = [{ name: t('claim.fee'), value: <Amount of={of.fee} /> }];
  if (voucher !== null) {
    facts.push(
      { name: t('claim.vouchers'), value: <Amount of={voucher.hkd} /> },
      { name: t('claim.vouchers_in_fee'), value: <Amount of={voucher.fee_currency} /> },
    );
  }
  if (patient_share !== null) {
    facts.push({ name: t('claim.share'), value: <Amount of={patient_share} /> });
  }
  if (quote !== null) {
    const rate = t('claim.rate.value', {
      rate: quote.hkd_per_cny,
      month: formatMonth(quote.month, language),
    });
    const value = (
      <>
        {rate} <GradeMark of={quote.grade} />
      </>
    );
    facts.push({ name: t('claim.rate'), value });
  }
  if (residue !== null) facts.push({ name: t('claim.residue'), value: <Amount of={residue} /> });
  return facts;
}
