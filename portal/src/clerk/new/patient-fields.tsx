import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../parts/form/day-field.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import type { ClaimForm } from './claim-form.ts';

/** Who is at the counter. */
export function PatientFields({ form }: { form: UseFormReturn<ClaimForm> }) {
  const { t } = useTranslation('clerk');
  const code = useCode();
  return (
    <fieldset>
      <legend>{t('new.patient')}</legend>
      <div className="fields">
        <SelectField
          form={form}
          name="document_type"
          label={t('field.document_type')}
          choices={['hkid', 'exemption_certificate'].map((value) => ({
            value,
            label: code('document', value),
          }))}
        />
        <TextField
          form={form}
          name="number"
          label={t('field.number')}
          hint={t('field.number.hint')}
          required={t('field.number.missing')}
        />
        <DayField
          form={form}
          name="birth_date"
          label={t('field.birth_date')}
          required={t('field.birth_date.missing')}
        />
      </div>
    </fieldset>
  );
}
