import { Checkbox } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { errorOf, type FieldProps, fieldId, requiredRule } from './field.ts';

/** A statement to tick. */
export function CheckField<V extends FieldValues>({
  form,
  name,
  label,
  hint,
  required,
}: FieldProps<V>) {
  return (
    <Checkbox
      id={fieldId(name)}
      label={label}
      description={hint}
      error={errorOf(form, name)}
      {...form.register(name, requiredRule(required))}
    />
  );
}
