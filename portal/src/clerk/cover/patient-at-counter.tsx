import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../parts/form/day-field.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import type { CheckValues } from './check-values.ts';

/** Who is at the counter: a document of any side, and the birth date. */
export function PatientAtCounter({
  form,
  documents,
}: {
  form: UseFormReturn<CheckValues>;
  documents: readonly string[];
}) {
  const { t } = useTranslation('cover');
  const { t: clerk } = useTranslation('clerk');
  const code = useCode();
  return (
    <fieldset>
      <legend>{t('check.person')}</legend>
      <div className="visit-fields">
        <SelectField
          form={form}
          name="document_type"
          label={clerk('field.document_type')}
          choices={documents.map((value) => ({ value, label: code('document', value) }))}
        />
        <TextField
          form={form}
          name="number"
          label={clerk('field.number')}
          required={clerk('field.number.missing')}
        />
        <DayField
          form={form}
          name="birth_date"
          label={clerk('field.birth_date')}
          required={clerk('field.birth_date.missing')}
        />
      </div>
    </fieldset>
  );
}
