import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { askCoverage } from '../../api/queries/coverage.ts';
import type { CoverageScheme } from '../../api/types.ts';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { Panel } from '../../parts/frame/panel.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { EntitlementAnswer } from './entitlement.tsx';
import { FactField } from './fact-field.tsx';
import { type FactValues, ordinaryValues, saidFacts } from './fact-values.ts';

/** The facts of one scheme to fill in, and its answer below them. Nothing that is typed is stored anywhere. */
export function CoverForm({ scheme, on }: { scheme: CoverageScheme; on: string }) {
  const { t } = useTranslation('open');
  const form = useForm<FactValues>({ defaultValues: ordinaryValues(scheme.facts) });
  const ask = useMutation({ mutationFn: askCoverage });
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (ask.data !== undefined) answer.current?.focus();
  }, [ask.data]);
  const submit = form.handleSubmit((values) => {
    const facts = saidFacts(scheme.facts, values);
    ask.mutate(
      { scheme: scheme.scheme, on, facts },
      { onError: (problem) => void placeErrors(form, problem, fieldsOf(scheme)) },
    );
  });
  return (
    <>
      <Panel title={scheme.title}>
        <p className="soft">{t('cover.facts', { authority: scheme.authority })}</p>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <ErrorSummary errors={form.formState.errors} attempt={form.formState.submitCount} />
          <div className="cover-fields">
            {scheme.facts.map((fact) => (
              <FactField key={fact.fact} of={fact} form={form} />
            ))}
          </div>
          <div className="cover-actions">
            <Button type="submit" loading={ask.isPending}>
              {t('cover.ask_now')}
            </Button>
            <Button
              type="button"
              variant="default"
              onClick={() => {
                form.reset();
                ask.reset();
              }}
            >
              {t('cover.again')}
            </Button>
          </div>
        </form>
      </Panel>
      <div ref={answer} className="cover-answer" tabIndex={-1} aria-live="polite">
        {ask.error === null ? null : <Failed problem={ask.error} />}
        {ask.data === undefined ? null : <EntitlementAnswer of={ask.data} />}
      </div>
    </>
  );
}

function fieldsOf({ facts }: CoverageScheme): Record<string, string> {
  return Object.fromEntries(facts.map(({ fact }) => [fact, fact]));
}
