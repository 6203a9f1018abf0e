import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { declarePairing } from '../../api/queries/people.ts';
import { CheckField } from '../../parts/form/check-field.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { Failed } from '../../parts/state/failed.tsx';
import { type Bearer, bearerInput, NO_BEARER } from './bearer.ts';
import { BearerFields } from './bearer-fields.tsx';
import { RequestAnswer } from './request-answer.tsx';

interface PairingValues {
  first: Bearer;
  second: Bearer;
  both_present: boolean;
  both_declare_marriage: boolean;
  both_consent: boolean;
}

const FIELDS = {
  'first.number': 'first.number',
  'first.birth_date': 'first.birth_date',
  'second.number': 'second.number',
  'second.birth_date': 'second.birth_date',
  both_present: 'both_present',
  both_declare_marriage: 'both_declare_marriage',
  both_consent: 'both_consent',
} as const;
const DECLARED = ['both_present', 'both_declare_marriage', 'both_consent'] as const;
const EMPTY: PairingValues = {
  first: NO_BEARER,
  second: NO_BEARER,
  both_present: false,
  both_declare_marriage: false,
  both_consent: false,
};

/** Pairs the accounts of two spouses who are both at the counter. */
export function PairingForm() {
  const { t } = useTranslation('clerk');
  const queries = useQueryClient();
  const form = useForm<PairingValues>({ defaultValues: EMPTY });
  const [attempt, setAttempt] = useState(0);
  const pair = useMutation({
    mutationFn: ({ first, second }: PairingValues) =>
      declarePairing(bearerInput(first), bearerInput(second)),
    onSuccess: () => {
      form.reset(EMPTY);
      return queries.invalidateQueries({ queryKey: ['pairings'] });
    },
    onError: (problem) => placeErrors(form, problem, FIELDS),
  });
  const submit = (event: SyntheticEvent) => {
    void form.handleSubmit(
      (values) => pair.mutate(values),
      () => setAttempt(attempt + 1),
    )(event);
  };
  return (
    <form className="register-form" onSubmit={submit} noValidate>
      <ErrorSummary errors={form.formState.errors} attempt={attempt} />
      {(['first', 'second'] as const).map((which) => (
        <BearerFields
          key={which}
          form={form}
          legend={t(`register.${which}`)}
          names={{
            document_type: `${which}.document_type`,
            number: `${which}.number`,
            birth_date: `${which}.birth_date`,
          }}
        />
      ))}
      {DECLARED.map((name) => (
        <CheckField
          key={name}
          form={form}
          name={name}
          label={t(`register.${name}`)}
          required={t('register.declare.missing')}
        />
      ))}
      {pair.error === null ? null : <Failed problem={pair.error} />}
      {pair.data === undefined ? null : <RequestAnswer of={pair.data} />}
      <div>
        <Button type="submit" loading={pair.isPending}>
          {t('register.pairing.send')}
        </Button>
      </div>
    </form>
  );
}
