import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { askEligibility } from '../../api/queries/claims.ts';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { type ClaimForm, eligibilityInput, FIELD_OF } from './claim-form.ts';
import { EligibilityPanel } from './eligibility-panel.tsx';
import { FeeFields } from './fee-fields.tsx';
import { PatientFields } from './patient-fields.tsx';
import { VisitFields } from './visit-fields.tsx';

/** What must be filled before Hong Kong can be asked. */
const TO_ASK = [
  'number',
  'birth_date',
  'service_point',
  'department',
  'service_day',
] as const satisfies readonly (keyof ClaimForm)[];

/** The form beside the answer of Hong Kong. */
export function FillForm({
  form,
  onCheck,
}: {
  form: UseFormReturn<ClaimForm>;
  onCheck: () => void;
}) {
  const { t } = useTranslation('clerk');
  const [attempt, setAttempt] = useState(0);
  const ask = useMutation({
    mutationFn: () => askEligibility(eligibilityInput(form.getValues())),
    onError: (problem) => placeErrors(form, problem, FIELD_OF),
  });
  const askNow = async () => {
    if (await form.trigger(TO_ASK)) ask.mutate();
    else setAttempt(attempt + 1);
  };
  const submit = (event: SyntheticEvent) => {
    void form.handleSubmit(onCheck, () => setAttempt(attempt + 1))(event);
  };
  return (
    <>
      <ErrorSummary errors={form.formState.errors} attempt={attempt} />
      <form className="claim-form" onSubmit={submit} noValidate>
        <div>
          <PatientFields form={form} />
          <VisitFields form={form} />
          <FeeFields form={form} />
          <div className="row">
            <Button type="submit">{t('new.check')}</Button>
            <Button variant="outline" loading={ask.isPending} onClick={() => void askNow()}>
              {t('new.ask')}
            </Button>
          </div>
        </div>
        <div className="claim-side">
          <EligibilityPanel answer={ask.data} problem={ask.error} isPending={ask.isPending} />
        </div>
      </form>
    </>
  );
}
