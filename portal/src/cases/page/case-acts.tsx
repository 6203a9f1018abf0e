import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { actOnCase } from '../../api/queries/cases.ts';
import type { CaseAct, CaseFile } from '../../api/types.ts';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { Panel } from '../../parts/frame/panel.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { CaseFieldInput } from '../fields/case-field.tsx';
import { type CaseValues, ordinaryValues, saidFacts } from '../fields/case-values.ts';

/** What the reader may do in the case now; each step opens its form. */
export function CaseActs({ of }: { of: CaseFile }) {
  const { t } = useTranslation('cases');
  const [chosen, setChosen] = useState<string | null>(null);
  const act = of.acts.find(({ type }) => type === chosen);
  const isWaiting = of.proposals.some(({ state }) => state === 'OPEN');
  return (
    <Panel title={t('case.steps')}>
      {isWaiting ? <p>{t('case.steps.waiting')}</p> : null}
      {of.acts.length === 0 && !isWaiting ? <p>{t('case.steps.none')}</p> : null}
      <div className="row">
        {of.acts.map(({ type, text }) => (
          <Button
            key={type}
            variant={type === chosen ? 'filled' : 'outline'}
            aria-expanded={type === chosen}
            onClick={() => setChosen(type === chosen ? null : type)}
          >
            {text}
          </Button>
        ))}
      </div>
      {act === undefined ? null : (
        <ActForm key={act.type} of={of} act={act} onDone={() => setChosen(null)} />
      )}
    </Panel>
  );
}

function ActForm({ of, act, onDone }: { of: CaseFile; act: CaseAct; onDone: () => void }) {
  const { t } = useTranslation('cases');
  const queries = useQueryClient();
  const form = useForm<CaseValues>({ defaultValues: ordinaryValues(act.fields) });
  const [attempt, setAttempt] = useState(0);
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.focus(), []);
  const take = useMutation({
    mutationFn: (values: CaseValues) =>
      actOnCase(of.case_id, { type: act.type, facts: saidFacts(act.fields, values) }),
    onSuccess: () => {
      onDone();
      return queries.invalidateQueries();
    },
    onError: (problem) =>
      placeErrors(form, problem, Object.fromEntries(act.fields.map(({ fact }) => [fact, fact]))),
  });
  const submit = (event: SyntheticEvent) => {
    void form.handleSubmit(
      (values) => take.mutate(values),
      () => setAttempt(attempt + 1),
    )(event);
  };
  return (
    <form ref={box} tabIndex={-1} className="case-form" onSubmit={submit} noValidate>
      <h3>{act.text}</h3>
      {act.needs_two ? <p>{t('act.two')}</p> : null}
      <ErrorSummary errors={form.formState.errors} attempt={attempt} />
      {act.fields.map((field) => (
        <CaseFieldInput
          key={field.fact}
          of={field}
          form={form}
          currency={CURRENCIES[of.other_side]}
          side={of.other_side}
        />
      ))}
      {take.error === null ? null : <Failed problem={take.error} />}
      <div>
        <Button type="submit" loading={take.isPending}>
          {act.needs_two ? t('act.propose') : t('act.do')}
        </Button>
      </div>
    </form>
  );
}

/** The money of the treating side. */
export const CURRENCIES = { HK: 'HKD', MO: 'MOP', GD: 'CNY' } as const;
