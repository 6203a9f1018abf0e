import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { askToShare } from '../../api/queries/staff/sharing.ts';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { TextField } from '../../parts/form/text-field.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { ChecksField } from '../../patient/sharing/checks-field.tsx';
import { word } from '../../patient/sharing/terms-list.tsx';
import { usePrincipal } from '../../shell/guard.tsx';
import { everyDocument } from '../cover/check-values.ts';
import { BearerFields } from '../register/bearer-fields.tsx';
import {
  ASK_FIELDS,
  type AskValues,
  askInput,
  firstAsk,
  PURPOSES,
  REASON_MAX,
  REASON_MIN,
} from './ask-values.ts';

const SIDES = ['HK', 'MO', 'GD'] as const;

/** Whom, what, for what and why; sent with Enter. */
export function AskForm({ groups }: { groups: readonly string[] }) {
  const { t } = useTranslation('shared');
  const queries = useQueryClient();
  const { jurisdiction } = usePrincipal();
  const documents = everyDocument(jurisdiction);
  const empty = firstAsk(documents[0] ?? 'hkid');
  const form = useForm<AskValues>({ defaultValues: empty });
  const [attempt, setAttempt] = useState(0);
  const [isPlaced, setPlaced] = useState(false);
  const ask = useMutation({
    mutationFn: askToShare,
    onSuccess: () => {
      form.reset(empty);
      return queries.invalidateQueries({ queryKey: ['sharing-requests'] });
    },
    onError: (problem) => {
      setPlaced(placeErrors(form, problem, ASK_FIELDS));
      setAttempt(attempt + 1);
    },
  });
  const take = (values: AskValues) => {
    const { home, reason } = values;
    const length = reason.trim().length;
    if (length < REASON_MIN || length > REASON_MAX) {
      form.setError('reason', { message: t('asking.reason.missing') });
      setAttempt(attempt + 1);
    } else if (home !== '') ask.mutate(askInput({ ...values, home }));
  };
  const submit = (event: SyntheticEvent) => {
    void form.handleSubmit(take, () => setAttempt(attempt + 1))(event);
  };
  return (
    <form className="register-form" onSubmit={submit} noValidate>
      <ErrorSummary errors={form.formState.errors} attempt={attempt} />
      <WhoFields form={form} documents={documents} />
      <WhatFields form={form} groups={groups} />
      {ask.error === null || isPlaced ? null : <Failed problem={ask.error} />}
      {ask.data === undefined ? null : <Note tone="done" title={t('asking.done')} live="polite" />}
      <div>
        <Button type="submit" loading={ask.isPending}>
          {t('asking.act')}
        </Button>
      </div>
    </form>
  );
}

function WhoFields({
  form,
  documents,
}: {
  form: UseFormReturn<AskValues>;
  documents: readonly string[];
}) {
  const { t } = useTranslation('shared');
  const code = useCode();
  return (
    <>
      <SelectField
        form={form}
        name="home"
        label={t('asking.home')}
        required={t('asking.home.missing')}
        choices={[
          { value: '', label: t('asking.choose') },
          ...SIDES.map((side) => ({ value: side, label: code('side', side) })),
        ]}
      />
      <BearerFields
        form={form}
        legend={t('asking.person')}
        names={{ document_type: 'document_type', number: 'number', birth_date: 'birth_date' }}
        documents={documents}
      />
    </>
  );
}

function WhatFields({
  form,
  groups,
}: {
  form: UseFormReturn<AskValues>;
  groups: readonly string[];
}) {
  const { t } = useTranslation('shared');
  const { t: sharing } = useTranslation('sharing');
  const named = (family: 'group' | 'purpose') => (value: string) => ({
    value,
    label: word(sharing, family, value),
  });
  return (
    <>
      <ChecksField
        form={form}
        name="groups"
        label={t('asking.groups')}
        hint={t('asking.groups.hint')}
        choices={groups.map(named('group'))}
      />
      <SelectField
        form={form}
        name="purpose"
        label={t('asking.purpose')}
        choices={PURPOSES.map(named('purpose'))}
      />
      <TextField
        form={form}
        name="reason"
        label={t('asking.reason')}
        hint={t('asking.reason.hint')}
        required={t('asking.reason.missing')}
        width={640}
      />
    </>
  );
}
