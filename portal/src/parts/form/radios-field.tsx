import './radios-field.css';
import { Radio } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { errorOf, type FieldProps, fieldId, requiredRule } from './field.ts';
import type { Choice } from './select-field.tsx';

/** One of a few, all visible. */
export function RadiosField<V extends FieldValues>(
  props: FieldProps<V> & { choices: readonly Choice[] },
) {
  const { form, name, label, hint, required, choices } = props;
  const error = errorOf(form, name);
  const id = fieldId(name);
  return (
    <fieldset className="radios" aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend>{label}</legend>
      {hint === undefined ? null : <p className="soft">{hint}</p>}
      {error === undefined ? null : (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {choices.map((choice, index) => (
        <div key={choice.value}>
          <Radio
            id={index === 0 ? id : `${id}-${choice.value}`}
            value={choice.value}
            label={choice.label}
            {...form.register(name, requiredRule(required))}
          />
        </div>
      ))}
    </fieldset>
  );
}
