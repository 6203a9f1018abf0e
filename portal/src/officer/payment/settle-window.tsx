import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { settleWindow } from '../../api/queries/capital.ts';
import type { Statement } from '../../api/types.ts';
import { readDay } from '../../format/day.ts';
import { DayField } from '../../parts/form/day-field.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { TextField } from '../../parts/form/text-field.tsx';
import { Failed } from '../../parts/state/failed.tsx';

interface Payment {
  paid_on: string;
  bank_reference: string;
}

/** Records the bank's confirmation, which clears the month in both books. */
export function SettleWindow({ of }: { of: Statement }) {
  const { t } = useTranslation('officer');
  const queries = useQueryClient();
  const form = useForm<Payment>({ defaultValues: { paid_on: '', bank_reference: '' } });
  const [attempt, setAttempt] = useState(0);
  const settle = useMutation({
    mutationFn: (paid: Payment) =>
      settleWindow(of.window, {
        paid_on: readDay(paid.paid_on) ?? paid.paid_on,
        bank_reference: paid.bank_reference.trim(),
      }),
    onSuccess: () => queries.invalidateQueries(),
    onError: (problem) =>
      placeErrors(form, problem, { paid_on: 'paid_on', bank_reference: 'bank_reference' }),
  });
  const submit = (event: SyntheticEvent) => {
    void form.handleSubmit(
      (paid) => settle.mutate(paid),
      () => setAttempt(attempt + 1),
    )(event);
  };
  return (
    <form className="stack-tight" onSubmit={submit} noValidate>
      <h3>{t('settle.title')}</h3>
      <ErrorSummary errors={form.formState.errors} attempt={attempt} />
      <div className="pay-row">
        <DayField
          form={form}
          name="paid_on"
          label={t('settle.paid_on')}
          required={t('settle.paid_on.missing')}
        />
        <TextField
          form={form}
          name="bank_reference"
          label={t('settle.reference')}
          hint={t('settle.reference.hint')}
          required={t('settle.reference.missing')}
        />
      </div>
      {settle.error === null ? null : <Failed problem={settle.error} />}
      <div>
        <Button type="submit" loading={settle.isPending}>
          {t('settle.act')}
        </Button>
      </div>
    </form>
  );
}
