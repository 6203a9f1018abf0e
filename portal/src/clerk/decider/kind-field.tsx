import { NativeSelect } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { SharingRules } from '../../api/types.ts';
import { errorOf, fieldId } from '../../parts/form/field.ts';
import { word } from '../../patient/sharing/terms-list.tsx';
import { type DeciderValues, kindsOf } from './decider-values.ts';

/** What the one is to the other: the kinds of the law, under the situation in which each may decide. */
export function KindField({
  form,
  rules,
}: {
  form: UseFormReturn<DeciderValues>;
  rules: SharingRules;
}) {
  const { t } = useTranslation('shared');
  const { t: sharing } = useTranslation('sharing');
  const age = String(rules.self_from_age);
  return (
    <NativeSelect
      id={fieldId('kind')}
      label={t('decider.kind')}
      error={errorOf(form, 'kind')}
      maw={420}
      {...form.register('kind', { required: t('decider.kind.missing') })}
    >
      <option value="">{t('asking.choose')}</option>
      {kindsOf(rules).map(({ situation, kinds }) =>
        kinds.length === 0 ? null : (
          <optgroup key={situation} label={t(`decider.kind.${situation}`, { age })}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {word(sharing, 'kind', kind)}
              </option>
            ))}
          </optgroup>
        ),
      )}
    </NativeSelect>
  );
}
