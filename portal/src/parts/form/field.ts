import type { FieldPath, FieldValues, RegisterOptions, UseFormReturn } from 'react-hook-form';

/** What every field of a form is given. */
export interface FieldProps<V extends FieldValues> {
  form: UseFormReturn<V>;
  name: FieldPath<V>;
  label: string;
  hint?: string;
  /** Said when the field is empty; without it the field may stay empty. */
  required?: string;
}

/** The id under which the error summary finds a field. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll('.', '-')}`;
}

/** The first error of a field in words. */
export function errorOf<V extends FieldValues>(
  form: UseFormReturn<V>,
  name: FieldPath<V>,
): string | undefined {
  return form.getFieldState(name, form.formState).error?.message;
}

/** The rule that a field must be filled, where it has one. */
export function requiredRule<V extends FieldValues>(
  required: string | undefined,
): RegisterOptions<V, FieldPath<V>> {
  return required === undefined ? {} : { required };
}
