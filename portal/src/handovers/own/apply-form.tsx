import '../../clerk/register/register.css';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { HandoverChoices } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { CheckField } from '../../parts/form/check-field.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { type Choice, choiceOf, SelectField } from '../../parts/form/select-field.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { Empty } from '../../parts/state/empty.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import {
  applyForHandover,
  handoverChoicesQuery,
  ownAppointmentsQuery,
} from '../handover-queries.ts';

interface Values {
  appointment_id: string;
  institution: string;
  lives_in_area: boolean;
  expressed: boolean;
}

const FIELDS = {
  appointment_id: 'appointment_id',
  institution: 'institution',
  expressed: 'expressed',
} as const;

/** Asks for one of the own appointments to take place across the boundary. */
export function ApplyForm() {
  const { t } = useTranslation('handover');
  const language = useLanguage();
  const choices = useQuery(handoverChoicesQuery(language));
  const appointments = useQuery(ownAppointmentsQuery(language));
  return (
    <Gate query={appointments}>
      {(ahead) =>
        ahead.appointments.length === 0 ? (
          <Empty title={t('own.no_appointments')}>
            <p>{t('own.no_appointments.text')}</p>
          </Empty>
        ) : (
          <Gate query={choices}>
            {(known) => (
              <Form
                known={known}
                ahead={ahead.appointments.map((one) => ({
                  value: one.appointment_id,
                  label: `${formatDay(one.visit_day, language)} · ${one.clinic_name} · ${one.hospital}`,
                }))}
              />
            )}
          </Gate>
        )
      }
    </Gate>
  );
}

function Form({ known, ahead }: { known: HandoverChoices; ahead: readonly Choice[] }) {
  const { t } = useTranslation('handover');
  const language = useLanguage();
  const queries = useQueryClient();
  const form = useForm<Values>({
    defaultValues: { appointment_id: '', institution: '', lives_in_area: true, expressed: false },
  });
  const apply = useMutation({
    mutationFn: (values: Values) =>
      applyForHandover({ ...values, text_version: known.text_version }),
    onSuccess: () => {
      form.reset();
      return queries.invalidateQueries({ queryKey: ['own-handovers'] });
    },
    onError: (problem) => placeErrors(form, problem, FIELDS),
  });
  const submit = form.handleSubmit((values) => apply.mutate(values));
  const hospitals = known.institutions.map(({ code, name }) => choiceOf(code, name, language));
  return (
    <form className="register-form" onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary errors={form.formState.errors} attempt={form.formState.submitCount} />
      <SelectField
        form={form}
        name="appointment_id"
        label={t('own.appointment')}
        required={t('own.appointment.missing')}
        choices={[{ value: '', label: t('new.choose') }, ...ahead]}
      />
      <SelectField
        form={form}
        name="institution"
        label={t('field.institution')}
        required={t('own.hospital.missing')}
        choices={[{ value: '', label: t('new.choose') }, ...hospitals]}
      />
      <CheckField form={form} name="lives_in_area" label={t('own.lives')} />
      <blockquote>{known.text}</blockquote>
      <CheckField
        form={form}
        name="expressed"
        label={t('own.agree')}
        required={t('new.agree.missing')}
      />
      {apply.error === null ? null : <Failed problem={apply.error} />}
      <div>
        <Button type="submit" loading={apply.isPending}>
          {t('own.send')}
        </Button>
      </div>
    </form>
  );
}
