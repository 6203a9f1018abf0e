import { Button } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { askCoverageAtCounter } from '../../api/queries/coverage.ts';
import type { CoverageChoices } from '../../api/types.ts';
import { useCoverQuestion } from '../../coverage/visit/use-cover-question.ts';
import { VisitFields } from '../../coverage/visit/visit-fields.tsx';
import { VISIT_NAMES } from '../../coverage/visit/visit-values.ts';
import { CheckField } from '../../parts/form/check-field.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { usePrincipal } from '../../shell/guard.tsx';
import { CheckAnswer } from './check-answer.tsx';
import {
  CHECK_FIELDS,
  type CheckValues,
  checkInput,
  documentsOf,
  firstCheck,
} from './check-values.ts';
import { PatientAtCounter } from './patient-at-counter.tsx';

interface CheckFormProps {
  choices: CoverageChoices;
  /** The text to which the patient agrees. */
  consent: { text_version: string; text: string };
  today: string;
  onNext: () => void;
}

/** One form from top to bottom, sent with Enter; the answer takes the focus. */
export function CheckForm({ choices, consent, today, onNext }: CheckFormProps) {
  const { t } = useTranslation('cover');
  const principal = usePrincipal();
  const form = useForm<CheckValues>({ defaultValues: firstCheck(choices, principal, today) });
  const place = useWatch({ control: form.control, name: 'place' });
  const { asking, said, answer, submit, say } = useCoverQuestion({
    form,
    ask: (values, facts) =>
      askCoverageAtCounter({ ...checkInput(values, choices, consent.text_version), facts }),
    fields: CHECK_FIELDS,
  });
  return (
    <>
      <form className="visit-form" onSubmit={(event) => void submit(event)} noValidate>
        <ErrorSummary errors={form.formState.errors} attempt={form.formState.submitCount} />
        <PatientAtCounter form={form} documents={documentsOf(principal.jurisdiction)} />
        <fieldset>
          <legend>{t('check.visit')}</legend>
          <VisitFields form={form} names={VISIT_NAMES} choices={choices} place={place} />
        </fieldset>
        <div className="check-consent">
          <CheckField form={form} name="agrees" label={t('check.consent')} hint={consent.text} />
        </div>
        <div className="visit-actions">
          <Button type="submit" loading={asking.isPending}>
            {t('check.ask')}
          </Button>
          <Button type="button" variant="default" onClick={onNext}>
            {t('check.again')}
          </Button>
        </div>
      </form>
      <div ref={answer} className="visit-answer" tabIndex={-1} aria-live="polite">
        {asking.error === null ? null : <Failed problem={asking.error} />}
        {asking.data === undefined ? null : (
          <CheckAnswer of={asking.data} said={said} isBusy={asking.isPending} onSaid={say} />
        )}
      </div>
    </>
  );
}
