import '../../coverage/coverage.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { askOwnCoverage, coverageChoicesQuery } from '../../api/queries/coverage.ts';
import type { CoverageChoices } from '../../api/types.ts';
import { PersonAnswerView } from '../../coverage/answer/person-answer.tsx';
import { useCoverQuestion } from '../../coverage/visit/use-cover-question.ts';
import { VisitFields } from '../../coverage/visit/visit-fields.tsx';
import {
  firstVisit,
  VISIT_FIELDS,
  VISIT_NAMES,
  type VisitValues,
  visitInput,
} from '../../coverage/visit/visit-values.ts';
import { useLanguage } from '../../language/use-language.ts';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { usePrincipal, useToday } from '../../shell/guard.tsx';

/** A visit to plan: where, what, when and for how much, and below it what it would cost. */
export function PlanVisit() {
  const { t } = useTranslation('cover');
  const language = useLanguage();
  const today = useToday();
  const choices = useQuery(coverageChoicesQuery(language));
  return (
    <Panel title={t('visit.title')}>
      <p className="soft visit-lead">{t('visit.lead')}</p>
      <Gate query={choices}>
        {(known) => (today === '' ? null : <VisitForm choices={known} today={today} />)}
      </Gate>
    </Panel>
  );
}

function VisitForm({ choices, today }: { choices: CoverageChoices; today: string }) {
  const { t } = useTranslation('cover');
  const principal = usePrincipal();
  const form = useForm<VisitValues>({ defaultValues: firstVisit(choices, principal, today) });
  const place = useWatch({ control: form.control, name: 'place' });
  const { asking, said, answer, submit, say } = useCoverQuestion({
    form,
    ask: (values, facts) => askOwnCoverage({ ...visitInput(values, choices), facts }),
    fields: VISIT_FIELDS,
  });
  return (
    <>
      <form className="visit-form" onSubmit={(event) => void submit(event)} noValidate>
        <ErrorSummary errors={form.formState.errors} attempt={form.formState.submitCount} />
        <VisitFields form={form} names={VISIT_NAMES} choices={choices} place={place} />
        <div className="visit-actions">
          <Button type="submit" loading={asking.isPending}>
            {t('visit.ask')}
          </Button>
        </div>
      </form>
      <div ref={answer} className="visit-answer" tabIndex={-1} aria-live="polite">
        {asking.error === null ? null : <Failed problem={asking.error} />}
        {asking.data === undefined ? null : (
          <PersonAnswerView
            of={asking.data}
            reader="you"
            said={said}
            isBusy={asking.isPending}
            onSaid={say}
          />
        )}
      </div>
    </>
  );
}
