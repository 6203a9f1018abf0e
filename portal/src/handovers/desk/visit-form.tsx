import '../../clerk/register/register.css';
import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { DeskHandover } from '../../api/types.ts';
import { BearerFields } from '../../clerk/register/bearer-fields.tsx';
import { AmountField } from '../../parts/form/amount-field.tsx';
import { DayField } from '../../parts/form/day-field.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { TextField } from '../../parts/form/text-field.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Untold } from '../../parts/values/words.tsx';
import { reportVisit } from '../handover-queries.ts';
import { LinesField } from './lines-field.tsx';
import { type VisitValues, visitInput, visitValues } from './visit-values.ts';

const FIELDS = {
  'document.number': 'bearer.number',
  birth_date: 'bearer.birth_date',
  visited_on: 'visited_on',
  fee: 'fee',
  correction_reason: 'correction_reason',
} as const;

/** What is written about a visit; sent home when it is complete. */
export function VisitForm({ of }: { of: DeskHandover }) {
  const { t } = useTranslation('handover');
  const queries = useQueryClient();
  const [attempt, setAttempt] = useState(0);
  const form = useForm<VisitValues>({ defaultValues: visitValues(of) });
  const send = useMutation({
    mutationFn: (values: VisitValues) => reportVisit(of.handover_id, visitInput(values)),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['handover'] }),
    onError: (problem) => placeErrors(form, problem, FIELDS),
  });
  const submit = (event: SyntheticEvent) => {
    void form.handleSubmit(
      (values) => send.mutate(values),
      () => setAttempt(attempt + 1),
    )(event);
  };
  return (
    <form className="register-form" onSubmit={submit} noValidate>
      <ErrorSummary errors={form.formState.errors} attempt={attempt} />
      <BearerFields
        form={form}
        legend={t('visit.shown')}
        names={{
          document_type: 'bearer.document_type',
          number: 'bearer.number',
          birth_date: 'bearer.birth_date',
        }}
      />
      <VisitFacts form={form} />
      <NoteFields form={form} />
      <Documents form={form} of={of} />
      {of.versions[0]?.state === 'KEPT' ? (
        <TextField
          form={form}
          name="correction_reason"
          label={t('visit.reason')}
          required={t('visit.reason.missing')}
          width={420}
        />
      ) : null}
      {send.error === null ? null : <Failed problem={send.error} />}
      <div>
        <Button type="submit" loading={send.isPending}>
          {t('visit.send')}
        </Button>
      </div>
    </form>
  );
}

function VisitFacts({ form }: { form: UseFormReturn<VisitValues> }) {
  const { t } = useTranslation('handover');
  return (
    <>
      <DayField
        form={form}
        name="visited_on"
        label={t('visit.day')}
        required={t('visit.day.missing')}
      />
      <AmountField
        form={form}
        name="fee"
        label={t('visit.fee')}
        required={t('visit.fee.missing')}
        currency="CNY"
      />
      <TextField form={form} name="charge_reference" label={t('visit.reference')} />
      <TextField
        form={form}
        name="author"
        label={t('visit.author')}
        required={t('visit.author.missing')}
      />
    </>
  );
}

function NoteFields({ form }: { form: UseFormReturn<VisitValues> }) {
  const { t } = useTranslation('handover');
  return (
    <>
      <LinesField
        form={form}
        name="problem"
        label={t('visit.problem')}
        required={t('visit.problem.missing')}
        most={2000}
      />
      <LinesField form={form} name="findings" label={t('visit.findings')} most={8000} />
      <LinesField
        form={form}
        name="medicines"
        label={t('visit.medicines')}
        hint={t('visit.medicines.hint')}
        most={8000}
      />
      <LinesField form={form} name="plan" label={t('visit.plan')} most={4000} />
    </>
  );
}

function Documents({ form, of }: { form: UseFormReturn<VisitValues>; of: DeskHandover }) {
  const { t } = useTranslation('handover');
  const seen = useRef(new Set(of.files.map(({ document_id }) => document_id)));
  // What is added while the form is open goes along unless it is taken out.
  useEffect(() => {
    const fresh = of.files.filter(({ document_id }) => !seen.current.has(document_id));
    if (fresh.length === 0) return;
    for (const { document_id } of fresh) seen.current.add(document_id);
    const added = fresh.map(({ document_id }) => document_id);
    form.setValue('documents', [...form.getValues('documents'), ...added]);
  }, [of.files, form]);
  if (of.files.length === 0) return null;
  return (
    <fieldset className="bearer">
      <legend>{t('visit.documents')}</legend>
      {of.files.map(({ document_id, title }) => (
        <Checkbox
          key={document_id}
          value={document_id}
          label={<Untold>{title}</Untold>}
          {...form.register('documents')}
        />
      ))}
    </fieldset>
  );
}
