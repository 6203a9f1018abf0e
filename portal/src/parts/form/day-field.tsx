import { TextInput } from '@mantine/core';
import { type FieldValues, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { formatDay, readDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { errorOf, type FieldProps, fieldId, requiredRule } from './field.ts';

/** A day typed in any usual order; below it stands how the page has understood it. */
export function DayField<V extends FieldValues>(props: FieldProps<V>) {
  const { form, name, label, hint, required } = props;
  const { t } = useTranslation('parts');
  const language = useLanguage();
  const typed = String(useWatch({ control: form.control, name }) ?? '');
  const day = readDay(typed);
  return (
    <div>
      <TextInput
        id={fieldId(name)}
        label={label}
        description={hint ?? t('form.day.hint')}
        error={errorOf(form, name)}
        maw={320}
        inputMode="numeric"
        autoComplete="off"
        {...form.register(name, {
          ...requiredRule<V>(required),
          validate: (value: string) =>
            value === '' || readDay(value) !== null || t('form.day.wrong'),
        })}
      />
      <output className="soft" htmlFor={fieldId(name)}>
        <small>{day === null ? ' ' : formatDay(day, language)}</small>
      </output>
    </div>
  );
}
