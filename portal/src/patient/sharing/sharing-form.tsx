import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { SharingRules } from '../../api/types.ts';
import { CheckField } from '../../parts/form/check-field.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { Failed } from '../../parts/state/failed.tsx';
import { ChecksField } from './checks-field.tsx';
import { giveSharing } from './sharing-queries.ts';
import { classesOf, FIRST_VALUES, inputOf, type SharingValues } from './sharing-values.ts';
import { word } from './terms-list.tsx';
import { useInstitutions } from './use-institutions.ts';

const FIELDS = { institution: 'institution', expressed: 'expressed' } as const;

/** One screen: with whom, what, for how long, and the agreement. Everything has a careful default. */
export function SharingForm({
  rules,
  forPerson,
  onGiven,
}: {
  rules: SharingRules;
  forPerson: string | null;
  onGiven: () => void;
}) {
  const { t } = useTranslation('sharing');
  const queries = useQueryClient();
  const form = useForm<SharingValues>({ defaultValues: FIRST_VALUES });
  const give = useMutation({
    mutationFn: (values: SharingValues) =>
      giveSharing(inputOf(values, { forPerson, now: Date.now() })),
    onSuccess: async () => {
      form.reset();
      await queries.invalidateQueries();
      onGiven();
    },
    onError: (problem) => placeErrors(form, problem, FIELDS),
  });
  const submit = form.handleSubmit((values) => give.mutate(values));
  const { choices } = useInstitutions();
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="stack-tight">
      <ErrorSummary errors={form.formState.errors} attempt={form.formState.submitCount} />
      {give.error === null ? null : <Failed problem={give.error} />}
      <SelectField
        form={form}
        name="institution"
        label={t('form.institution')}
        required={t('form.institution.missing')}
        choices={[{ value: '', label: t('form.choose') }, ...choices]}
      />
      <WhatFields form={form} rules={rules} />
      <HowLongFields form={form} rules={rules} />
      <CheckField
        form={form}
        name="expressed"
        label={t('form.agree')}
        required={t('form.agree.missing')}
      />
      <div>
        <Button type="submit" loading={give.isPending}>
          {t('form.act')}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  form: UseFormReturn<SharingValues>;
  rules: SharingRules;
}

function WhatFields({ form, rules }: PartProps) {
  const { t } = useTranslation('sharing');
  const sensitive = form.watch('sensitive');
  const named = (family: 'group' | 'class') => (value: string) => ({
    value,
    label: word(t, family, value),
  });
  return (
    <>
      <ChecksField
        form={form}
        name="groups"
        label={t('form.groups')}
        hint={t('form.groups.hint')}
        choices={Object.keys(rules.groups).map(named('group'))}
      />
      <SelectField
        form={form}
        name="window"
        label={t('form.window')}
        choices={[
          { value: 'law', label: t('form.window.law', { years: String(rules.window_years) }) },
          { value: 'all', label: t('form.window.all') },
        ]}
      />
      <ChecksField
        form={form}
        name="sensitive"
        label={t('form.sensitive')}
        hint={t('form.sensitive.hint')}
        choices={classesOf(rules).map(named('class'))}
      />
      {sensitive.length === 0 ? null : (
        <CheckField form={form} name="second" label={t('form.second')} />
      )}
    </>
  );
}

function HowLongFields({ form, rules }: PartProps) {
  const { t } = useTranslation('sharing');
  const times = (['3', '10'] as const).map((value) => ({
    value,
    label: t('form.openings.some', { count: Number(value) }),
  }));
  const days = { days: String(rules.erase_days_default) };
  return (
    <>
      <SelectField
        form={form}
        name="life"
        label={t('form.life')}
        choices={[
          { value: 'law', label: t('form.life.law', { days: String(rules.days_default) }) },
          { value: 'month', label: t('form.life.month') },
          ...(rules.days_max === null ? [{ value: 'open', label: t('form.life.open') }] : []),
        ]}
      />
      <SelectField
        form={form}
        name="openings"
        label={t('form.openings')}
        choices={[
          { value: '', label: t('form.openings.any') },
          { value: '1', label: t('form.openings.once') },
          ...times,
        ]}
      />
      <SelectField
        form={form}
        name="copies"
        label={t('form.copies')}
        choices={[
          { value: 'view', label: t('form.copies.view') },
          { value: 'store', label: t('form.copies.store', days) },
        ]}
      />
    </>
  );
}
