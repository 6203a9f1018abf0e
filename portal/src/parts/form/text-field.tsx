import { TextInput } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { errorOf, type FieldProps, fieldId, requiredRule } from './field.ts';

interface TextFieldProps {
  width?: number;
  autoComplete?: string;
  spellCheck?: boolean;
}

/** One line of text. */
export function TextField<V extends FieldValues>(props: FieldProps<V> & TextFieldProps) {
  const { form, name, label, hint, required, width = 320 } = props;
  return (
    <TextInput
      id={fieldId(name)}
      label={label}
      description={hint}
      error={errorOf(form, name)}
      maw={width}
      autoComplete={props.autoComplete ?? 'off'}
      spellCheck={props.spellCheck ?? false}
      {...form.register(name, requiredRule(required))}
    />
  );
}
