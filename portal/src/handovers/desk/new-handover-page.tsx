import '../../clerk/register/register.css';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { HandoverChoices } from '../../api/types.ts';
import { type Bearer, bearerInput, NO_BEARER } from '../../clerk/register/bearer.ts';
import { BearerFields } from '../../clerk/register/bearer-fields.tsx';
import { readDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { CheckField } from '../../parts/form/check-field.tsx';
import { DayField } from '../../parts/form/day-field.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { handoverChoicesQuery, requestHandover } from '../handover-queries.ts';

interface Values {
  bearer: Bearer;
  clinic: string;
  appointment_day: string;
  lives_in_area: boolean;
  expressed: boolean;
}

const FIELDS = {
  'document.number': 'bearer.number',
  birth_date: 'bearer.birth_date',
  clinic: 'clinic',
  appointment_day: 'appointment_day',
  expressed: 'expressed',
} as const;

/** An application at the counter, with the patient present. */
export function NewHandoverPage() {
  const { t } = useTranslation('handover');
  const choices = useQuery(handoverChoicesQuery(useLanguage()));
  return (
    <Page
      title={t('new.title')}
      lead={t('new.lead')}
      width="text"
      crumbs={[{ text: t('list.title'), to: '/handovers' }]}
    >
      <Gate query={choices}>{(known) => <NewForm choices={known} />}</Gate>
    </Page>
  );
}

function NewForm({ choices }: { choices: HandoverChoices }) {
  const { t } = useTranslation('handover');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [attempt, setAttempt] = useState(0);
  const form = useForm<Values>({
    defaultValues: {
      bearer: NO_BEARER,
      clinic: '',
      appointment_day: '',
      lives_in_area: true,
      expressed: false,
    },
  });
  const send = useMutation({
    mutationFn: (values: Values) => requestHandover(inputOf(values, choices.text_version)),
    onSuccess: async ({ handover_id }) => {
      await queries.invalidateQueries({ queryKey: ['handovers'] });
      await navigate({ to: '/handovers/$handover_id', params: { handover_id } });
    },
    onError: (problem) => placeErrors(form, problem, FIELDS),
  });
  const submit = (event: SyntheticEvent) => {
    void form.handleSubmit(
      (values) => send.mutate(values),
      () => setAttempt(attempt + 1),
    )(event);
  };
  const clinics = choices.clinics.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <form className="register-form" onSubmit={submit} noValidate>
      <ErrorSummary errors={form.formState.errors} attempt={attempt} />
      <BearerFields
        form={form}
        legend={t('new.patient')}
        names={{
          document_type: 'bearer.document_type',
          number: 'bearer.number',
          birth_date: 'bearer.birth_date',
        }}
      />
      <SelectField
        form={form}
        name="clinic"
        label={t('field.clinic')}
        required={t('new.clinic.missing')}
        choices={[{ value: '', label: t('new.choose') }, ...clinics]}
      />
      <DayField
        form={form}
        name="appointment_day"
        label={t('field.appointment_day')}
        required={t('new.day.missing')}
      />
      <CheckField form={form} name="lives_in_area" label={t('new.lives')} />
      <h2>{t('new.text')}</h2>
      <blockquote>{choices.text}</blockquote>
      <CheckField
        form={form}
        name="expressed"
        label={t('new.agree')}
        required={t('new.agree.missing')}
      />
      {send.error === null ? null : <Failed problem={send.error} />}
      <div>
        <Button type="submit" loading={send.isPending}>
          {t('new.send')}
        </Button>
      </div>
    </form>
  );
}

function inputOf(values: Values, text_version: string) {
  const { document_type, number, birth_date } = bearerInput(values.bearer);
  const { clinic, lives_in_area, expressed } = values;
  return {
    document: { document_type, number },
    birth_date,
    clinic,
    appointment_day: readDay(values.appointment_day) ?? values.appointment_day,
    lives_in_area,
    text_version,
    expressed,
  };
}
