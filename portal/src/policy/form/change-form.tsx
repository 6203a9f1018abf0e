import { Button } from '@mantine/core';
import { type UseMutationResult, useQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { policyCheckQuery, schemeQuery } from '../../api/queries/policy.ts';
import type { PolicyChange, PolicyDraft, Problem } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { Failed } from '../../parts/state/failed.tsx';
import { useToday } from '../../shell/guard.tsx';
import { CHANGE_FIELDS, type ChangeValues, draftOf } from './change-values.ts';
import { LawFields } from './law-fields.tsx';
import { LiveCheck } from './live-check.tsx';
import { SourceFields } from './source-fields.tsx';
import { useSettled } from './use-settled.ts';
import { ValueFields } from './value-fields.tsx';

interface ChangeFormProps {
  values: ChangeValues;
  send: UseMutationResult<PolicyChange, Problem, PolicyDraft>;
}

const PAUSE_MS = 400;

/** The form of a change. Beside it stands what the node says to it while it is being written. */
export function ChangeForm({ values, send }: ChangeFormProps) {
  const { t } = useTranslation('policy');
  const form = useForm<ChangeValues>({ defaultValues: values });
  const [attempt, setAttempt] = useState(0);
  const written = useWatch({ control: form.control }) as ChangeValues;
  const today = useToday();
  const scheme = useQuery({
    ...schemeQuery(written.scheme, today),
    enabled: written.scheme !== '' && today !== '',
  });
  const parameter = scheme.data?.parameters.find(({ key }) => key === written.parameter);
  const draft = draftOf(written, parameter);
  const settled = useSettled(draft, PAUSE_MS);
  const isAskable = parameter !== undefined && settled.change.from !== '';
  const check = useQuery({ ...policyCheckQuery(settled, useLanguage()), enabled: isAskable });
  const place = (problem: Problem) => {
    placeErrors(form, problem, CHANGE_FIELDS);
    setAttempt((before) => before + 1);
  };
  // All that the node found while this was written, and not only the first fault that it would answer with.
  const known = check.data?.faults ?? [];
  const submit = (event: SyntheticEvent) => {
    void form.handleSubmit(
      () => {
        for (const { remedy, at, ...fault } of known) {
          place({ ...fault, status: 422, detail: remedy, ...(at === null ? {} : { at }) });
        }
        if (known.length === 0) send.mutate(draft, { onError: place });
      },
      () => setAttempt((before) => before + 1),
    )(event);
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary errors={form.formState.errors} attempt={attempt} />
      <div className="columns">
        <div className="stack">
          <LawFields form={form} scheme={written.scheme} parameters={scheme.data?.parameters} />
          <ValueFields form={form} parameter={parameter} kind={written.kind} />
          <SourceFields form={form} />
        </div>
        <LiveCheck query={check} isAskable={isAskable} />
      </div>
      {send.error === null ? null : <Failed problem={send.error} />}
      <div>
        <Button type="submit" loading={send.isPending}>
          {t('form.submit')}
        </Button>
      </div>
    </form>
  );
}
