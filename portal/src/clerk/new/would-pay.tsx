import { useTranslation } from 'react-i18next';
import type { Eligibility } from '../../api/types.ts';
import { Amount } from '../../parts/values/amount.tsx';

/** What vouchers would pay of the fee, and what the elder would pay. */
export function WouldPay({ of }: { of: NonNullable<Eligibility['would_pay']> }) {
  const { t } = useTranslation('clerk');
  return (
    <dl className="would-pay">
      <dt className="is-main">{t('would.vouchers')}</dt>
      <dd className="is-main">
        <Amount of={of.voucher_hkd} />
      </dd>
      <dt>{t('claim.vouchers_in_fee')}</dt>
      <dd>
        <Amount of={of.voucher_cny} />
      </dd>
      <dt className="is-main">{t('would.share')}</dt>
      <dd className="is-main">
        <Amount of={of.patient_share} />
      </dd>
    </dl>
  );
}
