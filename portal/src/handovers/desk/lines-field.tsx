import { Textarea } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { errorOf, type FieldProps, fieldId, requiredRule } from '../../parts/form/field.ts';

/** Several lines of text. */
export function LinesField<V extends FieldValues>(props: FieldProps<V> & { most: number }) {
  const { form, name, label, hint, required, most } = props;
  return (
    <Textarea
      id={fieldId(name)}
      label={label}
      description={hint}
      error={errorOf(form, name)}
      rows={3}
      maxLength={most}
      {...form.register(name, requiredRule(required))}
    />
  );
}
