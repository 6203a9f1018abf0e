import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { recordAssessment } from '../../api/queries/staff/transfers.ts';
import type { TransferParties } from '../../api/types.ts';
import { readDay } from '../../format/day.ts';
import { DayField } from '../../parts/form/day-field.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { TextField } from '../../parts/form/text-field.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { PartyFields } from './party-fields.tsx';

const EMPTY = {
  exporter: '',
  importer: '',
  lawfulness: '',
  effects: '',
  safeguards: '',
  made_on: '',
};
const FIELDS = { exporter: 'exporter', importer: 'importer', made_on: 'made_on' } as const;
const HEADINGS = ['lawfulness', 'effects', 'safeguards'] as const;

/** Puts an impact assessment on file, under the three headings that the law asks for. */
export function AssessmentForm({ of }: { of: TransferParties }) {
  const { t } = useTranslation('transfers');
  const queries = useQueryClient();
  const form = useForm({ defaultValues: EMPTY });
  const record = useMutation({
    mutationFn: (values: typeof EMPTY) =>
      recordAssessment({ ...values, made_on: readDay(values.made_on) ?? values.made_on }),
    onSuccess: () => {
      form.reset(EMPTY);
      return queries.invalidateQueries({ queryKey: ['transfers'] });
    },
    onError: (problem) => placeErrors(form, problem, FIELDS),
  });
  const submit = form.handleSubmit((values) => record.mutate(values));
  return (
    <form className="stack-tight" onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary errors={form.formState.errors} attempt={form.formState.submitCount} />
      <PartyFields form={form} of={of} />
      {HEADINGS.map((name) => (
        <TextField
          key={name}
          form={form}
          name={name}
          label={t(`assessment.${name}`)}
          required={t('form.heading.missing')}
          width={640}
          spellCheck
        />
      ))}
      <DayField
        form={form}
        name="made_on"
        label={t('assessment.made_on')}
        required={t('form.made_on.missing')}
      />
      {record.error === null ? null : <Failed problem={record.error} />}
      {record.isSuccess ? <p role="status">{t('form.recorded')}</p> : null}
      <div>
        <Button type="submit" loading={record.isPending}>
          {t('form.record')}
        </Button>
      </div>
    </form>
  );
}
