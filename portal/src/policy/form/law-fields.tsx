import { useQuery } from '@tanstack/react-query';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { schemesQuery } from '../../api/queries/policy.ts';
import type { SchemeParameter } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { CheckField } from '../../parts/form/check-field.tsx';
import { DayField } from '../../parts/form/day-field.tsx';
import { choiceOf, SelectField } from '../../parts/form/select-field.tsx';
import { usePrincipal } from '../../shell/guard.tsx';
import type { ChangeValues } from './change-values.ts';

interface LawFieldsProps {
  form: UseFormReturn<ChangeValues>;
  scheme: string;
  parameters: readonly SchemeParameter[] | undefined;
}

/** Which parameter of which law changes, and from when. Officers see the law of their own side and agreements. */
export function LawFields({ form, scheme, parameters }: LawFieldsProps) {
  const { t } = useTranslation('policy');
  const language = useLanguage();
  const { jurisdiction } = usePrincipal();
  const schemes = useQuery(schemesQuery);
  const own = (schemes.data?.schemes ?? []).filter(
    (one) => one.jurisdiction === jurisdiction || one.scheme.startsWith('compact.'),
  );
  const first = { value: '', label: t('form.choose') };
  return (
    <>
      <SelectField
        form={form}
        name="scheme"
        label={t('form.scheme')}
        required={t('form.choose')}
        choices={[first, ...own.map((one) => choiceOf(one.scheme, one.title, language))]}
      />
      <SelectField
        // The choices of another scheme are another list.
        key={`${scheme} ${parameters?.length ?? 0}`}
        form={form}
        name="parameter"
        label={t('form.parameter')}
        required={t('form.choose')}
        choices={[
          first,
          ...(parameters ?? []).map((one) => choiceOf(one.key, one.label, language)),
        ]}
      />
      <DayField form={form} name="from" label={t('form.from')} required={t('form.from')} />
      <CheckField
        form={form}
        name="corrects"
        label={t('form.corrects')}
        hint={t('form.corrects.hint')}
      />
    </>
  );
}
