import { NativeSelect } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { errorOf, type FieldProps, fieldId, requiredRule } from './field.ts';

export interface Choice {
  value: string;
  label: string;
}

interface SelectFieldProps {
  choices: readonly Choice[];
  width?: number;
}

/** One of many, as the browser's own list: it works on a phone and from the keyboard. */
export function SelectField<V extends FieldValues>(props: FieldProps<V> & SelectFieldProps) {
  const { form, name, label, hint, required, choices, width = 420 } = props;
  return (
    <NativeSelect
      id={fieldId(name)}
      label={label}
      description={hint}
      error={errorOf(form, name)}
      maw={width}
      data={[...choices]}
      {...form.register(name, requiredRule(required))}
    />
  );
}
