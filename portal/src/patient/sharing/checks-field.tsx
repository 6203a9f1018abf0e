import '../../parts/form/radios-field.css';
import { Checkbox } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { type FieldProps, fieldId } from '../../parts/form/field.ts';
import type { Choice } from '../../parts/form/select-field.tsx';

/** Any number of a few, all visible. */
export function ChecksField<V extends FieldValues>(
  props: FieldProps<V> & { choices: readonly Choice[] },
) {
  const { form, name, label, hint, choices } = props;
  const id = fieldId(name);
  return (
    <fieldset className="radios">
      <legend>{label}</legend>
      {hint === undefined ? null : <p className="soft">{hint}</p>}
      {choices.map((choice) => (
        <div key={choice.value}>
          <Checkbox
            id={`${id}-${choice.value}`}
            value={choice.value}
            label={choice.label}
            {...form.register(name)}
          />
        </div>
      ))}
    </fieldset>
  );
}
