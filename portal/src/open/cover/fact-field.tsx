import { Checkbox } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CoverageFact } from '../../api/types.ts';
import { AmountField } from '../../parts/form/amount-field.tsx';
import { CheckField } from '../../parts/form/check-field.tsx';
import { DayField } from '../../parts/form/day-field.tsx';
import { fieldId } from '../../parts/form/field.ts';
import { SelectField } from '../../parts/form/select-field.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import type { FactValues } from './fact-values.ts';

/** The field for one fact, by its kind. */
export function FactField({ of, form }: { of: CoverageFact; form: UseFormReturn<FactValues> }) {
  const { t } = useTranslation('open');
  const field = { form, name: of.fact, label: of.label };
  switch (of.kind) {
    case 'yes_no':
      return <CheckField {...field} />;
    case 'money':
      return <AmountField {...field} currency={of.unit ?? ''} />;
    case 'day':
      return <DayField {...field} />;
    case 'code':
      return <SelectField {...field} choices={choicesOf(of, t('cover.not_said'))} />;
    case 'codes':
      return <CodesField of={of} form={form} />;
    default:
      return <TextField {...field} {...hintOf(of, t('cover.counts.hint'))} />;
  }
}

function hintOf({ kind }: CoverageFact, hint: string) {
  return kind === 'counts' ? { hint } : {};
}

function choicesOf(of: CoverageFact, not_said: string) {
  const choices = of.codes.map(({ code, name }) => ({ value: code, label: name }));
  return of.is_optional ? [{ value: '', label: not_said }, ...choices] : choices;
}

/** Any number of codes, each to tick. */
function CodesField({ of, form }: { of: CoverageFact; form: UseFormReturn<FactValues> }) {
  return (
    <fieldset id={fieldId(of.fact)}>
      <legend>{of.label}</legend>
      <div className="stack-tight">
        {of.codes.map(({ code, name }) => (
          <Checkbox key={code} value={code} label={name} {...form.register(of.fact)} />
        ))}
      </div>
    </fieldset>
  );
}
