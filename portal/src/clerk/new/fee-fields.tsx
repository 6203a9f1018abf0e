import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AmountField } from '../../parts/form/amount-field.tsx';
import { CheckField } from '../../parts/form/check-field.tsx';
import type { ClaimForm } from './claim-form.ts';

/** What is charged, and the elder's consent to pay with vouchers. */
export function FeeFields({ form }: { form: UseFormReturn<ClaimForm> }) {
  const { t } = useTranslation('clerk');
  return (
    <fieldset>
      <legend>{t('new.fee')}</legend>
      <div className="fields">
        <AmountField
          form={form}
          name="fee"
          label={t('claim.fee')}
          currency="CNY"
          required={t('field.fee.missing')}
        />
        <AmountField
          form={form}
          name="requested_hkd"
          label={t('field.requested')}
          hint={t('field.requested.hint')}
          currency="HKD"
        />
        <div className="fields-wide">
          <CheckField
            form={form}
            name="consent_given"
            label={t('field.consent')}
            required={t('field.consent.missing')}
          />
        </div>
      </div>
    </fieldset>
  );
}
