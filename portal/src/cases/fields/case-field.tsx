import { Textarea, TextInput } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseField } from '../../api/types.ts';
import { AmountField } from '../../parts/form/amount-field.tsx';
import { CheckField } from '../../parts/form/check-field.tsx';
import { DayField } from '../../parts/form/day-field.tsx';
import { errorOf, fieldId } from '../../parts/form/field.ts';
import { SelectField } from '../../parts/form/select-field.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import type { CaseValues } from './case-values.ts';
import { InstitutionField } from './institution-field.tsx';

interface CaseFieldProps {
  of: CaseField;
  form: UseFormReturn<CaseValues>;
  currency: string;
  side: string;
}

/** The field for one fact of a step, by its kind; the node names it in the reader's language. */
export function CaseFieldInput({ of, form, currency, side }: CaseFieldProps) {
  const { t } = useTranslation('cases');
  const missing = of.is_optional ? {} : { required: t('field.missing', { field: of.label }) };
  const field = { form, name: of.fact, label: of.label, ...missing };
  switch (of.kind) {
    case 'yes_no':
      return <CheckField form={form} name={of.fact} label={of.label} />;
    case 'day':
      return <DayField {...field} />;
    case 'money':
      return <AmountField {...field} currency={currency} />;
    case 'code':
      return <SelectField {...field} choices={choicesOf(of, t('field.choose'))} />;
    case 'institution':
      return <InstitutionField {...field} side={side} />;
    case 'count':
      return <CountField of={of} form={form} missing={missing} />;
    case 'words':
      return <WordsField of={of} form={form} missing={missing} />;
    case 'text':
      return <TextField {...field} />;
  }
}

type Missing = { required?: string };

function choicesOf({ codes, ordinary }: CaseField, choose: string) {
  const choices = codes.map(({ code, name }) => ({ value: code, label: name }));
  return ordinary === null ? [{ value: '', label: choose }, ...choices] : choices;
}

/** A whole number. */
function CountField({
  of,
  form,
  missing,
}: Pick<CaseFieldProps, 'of' | 'form'> & { missing: Missing }) {
  const { t } = useTranslation('cases');
  return (
    <TextInput
      id={fieldId(of.fact)}
      label={of.label}
      error={errorOf(form, of.fact)}
      maw={160}
      inputMode="numeric"
      autoComplete="off"
      {...form.register(of.fact, {
        ...missing,
        validate: (typed) =>
          /^\d{0,5}$/.test(String(typed).trim()) || t('field.count.wrong', { field: of.label }),
      })}
    />
  );
}

/** A few sentences. */
function WordsField({
  of,
  form,
  missing,
}: Pick<CaseFieldProps, 'of' | 'form'> & { missing: Missing }) {
  return (
    <Textarea
      id={fieldId(of.fact)}
      label={of.label}
      error={errorOf(form, of.fact)}
      maw={640}
      rows={3}
      maxLength={1000}
      {...form.register(of.fact, missing)}
    />
  );
}
