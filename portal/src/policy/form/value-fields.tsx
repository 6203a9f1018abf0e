import { Checkbox } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { SchemeParameter } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { errorOf, fieldId } from '../../parts/form/field.ts';
import { RadiosField } from '../../parts/form/radios-field.tsx';
import { choiceOf, SelectField } from '../../parts/form/select-field.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import type { ChangeValues } from './change-values.ts';

interface ValueFieldsProps {
  form: UseFormReturn<ChangeValues>;
  parameter: SchemeParameter | undefined;
  kind: ChangeValues['kind'];
}

const KINDS = ['value', 'ended', 'unknown'] as const;
const CURRENCIES = ['HKD', 'CNY', 'MOP'];

/** The new value, by the unit of its parameter. */
export function ValueFields({ form, parameter, kind }: ValueFieldsProps) {
  const { t } = useTranslation('policy');
  if (parameter === undefined) return null;
  return (
    <>
      <RadiosField
        form={form}
        name="kind"
        label={t('form.kind')}
        choices={KINDS.map((value) => ({ value, label: t(`form.kind.${value}`) }))}
      />
      {kind === 'value' ? <ValueField form={form} parameter={parameter} /> : null}
    </>
  );
}

function ValueField({
  form,
  parameter,
}: {
  form: ValueFieldsProps['form'];
  parameter: SchemeParameter;
}) {
  const { t } = useTranslation('policy');
  const language = useLanguage();
  const code = useCode();
  const field = { form, name: 'value', label: t('form.value') } as const;
  const first = { value: '', label: t('form.choose') };
  const { unit, codes } = parameter;
  switch (unit) {
    case 'yes_no':
      return (
        <SelectField
          {...field}
          choices={[
            first,
            { value: 'true', label: t('form.yes') },
            { value: 'false', label: t('form.no') },
          ]}
        />
      );
    case 'code':
      return (
        <SelectField
          {...field}
          choices={[first, ...codes.map((one) => choiceOf(one.code, one.name, language))]}
        />
      );
    case 'codes':
      return <CodesField form={form} codes={codes} />;
    case 'year':
    case 'month':
    case 'day':
      return <TextField {...field} label={t('form.value.in', { unit: code('unit', unit) })} />;
    default:
      return (
        <TextField
          {...field}
          label={CURRENCIES.includes(unit) ? t('form.value.in', { unit }) : field.label}
        />
      );
  }
}

/** Any number of codes, each to tick. */
function CodesField({
  form,
  codes,
}: {
  form: ValueFieldsProps['form'];
  codes: SchemeParameter['codes'];
}) {
  const { t } = useTranslation('policy');
  const language = useLanguage();
  const error = errorOf(form, 'value');
  return (
    <fieldset id={fieldId('value')}>
      <legend>{t('form.value')}</legend>
      {error === undefined ? null : <p className="field-error">{error}</p>}
      <div className="stack-tight">
        {codes.map((one) => (
          <Checkbox
            key={one.code}
            value={one.code}
            label={one.name[language]}
            {...form.register('codes')}
          />
        ))}
      </div>
    </fieldset>
  );
}
