import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { consentTextQuery, giveConsent } from '../../api/queries/people.ts';
import { useLanguage } from '../../language/use-language.ts';
import { CheckField } from '../../parts/form/check-field.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { Failed } from '../../parts/state/failed.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { type Bearer, bearerInput, NO_BEARER } from './bearer.ts';
import { BearerFields } from './bearer-fields.tsx';
import { RequestAnswer } from './request-answer.tsx';

interface ConsentValues extends Bearer {
  expressed: boolean;
}

const FIELDS = {
  'document.number': 'number',
  'document.document_type': 'document_type',
  number: 'number',
  birth_date: 'birth_date',
  expressed: 'expressed',
} as const;
const EMPTY: ConsentValues = { ...NO_BEARER, expressed: false };

/** Joins an elder to the record system at the counter, with the text that is in force today. */
export function ConsentForm() {
  const { t } = useTranslation('clerk');
  const queries = useQueryClient();
  const form = useForm<ConsentValues>({ defaultValues: EMPTY });
  const [attempt, setAttempt] = useState(0);
  const text = useQuery(consentTextQuery(useLanguage()));
  const give = useMutation({
    mutationFn: (text_version: string) => giveConsent(text_version, bearerInput(form.getValues())),
    onSuccess: () => {
      form.reset(EMPTY);
      return queries.invalidateQueries({ queryKey: ['consents'] });
    },
    onError: (problem) => placeErrors(form, problem, FIELDS),
  });
  const submit = (event: SyntheticEvent) => {
    const send = () => give.mutate(text.data?.text_version ?? '');
    void form.handleSubmit(send, () => setAttempt(attempt + 1))(event);
  };
  return (
    <form className="register-form" onSubmit={submit} noValidate>
      <ErrorSummary errors={form.formState.errors} attempt={attempt} />
      <BearerFields
        form={form}
        legend={t('register.person')}
        names={{ document_type: 'document_type', number: 'number', birth_date: 'birth_date' }}
      />
      <Gate query={text}>{(consent) => <blockquote>{consent.text}</blockquote>}</Gate>
      <CheckField
        form={form}
        name="expressed"
        label={t('register.expressed')}
        required={t('register.expressed.missing')}
      />
      {give.error === null ? null : <Failed problem={give.error} />}
      {give.data === undefined ? null : <RequestAnswer of={give.data} />}
      <div>
        <Button type="submit" loading={give.isPending} disabled={text.data === undefined}>
          {t('register.consent.send')}
        </Button>
      </div>
    </form>
  );
}
