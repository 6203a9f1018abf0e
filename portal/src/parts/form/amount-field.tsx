import { TextInput } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { toMinor } from '../../format/amount.ts';
import { errorOf, type FieldProps, fieldId, requiredRule } from './field.ts';

/** An amount with at most two decimals; the currency stands beside the digits. */
export function AmountField<V extends FieldValues>(props: FieldProps<V> & { currency: string }) {
  const { form, name, label, hint, required, currency } = props;
  const { t } = useTranslation('parts');
  return (
    <TextInput
      id={fieldId(name)}
      label={label}
      description={hint}
      error={errorOf(form, name)}
      maw={320}
      inputMode="decimal"
      autoComplete="off"
      leftSection={<span aria-hidden="true">{currency}</span>}
      leftSectionWidth={56}
      {...form.register(name, {
        ...requiredRule<V>(required),
        validate: (typed: string) =>
          typed === '' || toMinor(typed.trim()) !== null || t('form.amount.wrong'),
      })}
    />
  );
}
