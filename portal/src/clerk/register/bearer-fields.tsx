import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../parts/form/day-field.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { useCode } from '../../parts/values/use-code.ts';

const OF_ELDERS = ['hkid', 'exemption_certificate'];

/** The document and the birth date of somebody at the counter. */
export function BearerFields<V extends FieldValues>({
  form,
  names,
  legend,
  documents,
}: {
  form: UseFormReturn<V>;
  names: Record<'document_type' | 'number' | 'birth_date', FieldPath<V>>;
  legend: string;
  /** Kinds of documents of other sides as well, in the order in which they are offered. */
  documents?: readonly string[];
}) {
  const { t } = useTranslation('clerk');
  const code = useCode();
  return (
    <fieldset className="bearer">
      <legend>{legend}</legend>
      <SelectField
        form={form}
        name={names.document_type}
        label={t('field.document_type')}
        choices={(documents ?? OF_ELDERS).map((value) => ({
          value,
          label: code('document', value),
        }))}
      />
      <TextField
        form={form}
        name={names.number}
        label={t('field.number')}
        required={t('field.number.missing')}
        {...(documents === undefined ? { hint: t('field.number.hint') } : {})}
      />
      <DayField
        form={form}
        name={names.birth_date}
        label={t('field.birth_date')}
        required={t('field.birth_date.missing')}
      />
    </fieldset>
  );
}
