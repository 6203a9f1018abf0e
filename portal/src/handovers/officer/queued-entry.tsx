import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { HandDecisionInput, QueuedHandover } from '../../api/types.ts';
import { CheckField } from '../../parts/form/check-field.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { Facts } from '../../parts/frame/facts.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Day, Moment } from '../../parts/values/day.tsx';
import { Untold, Words } from '../../parts/values/words.tsx';
import { PersonNameText } from '../../patient/person-name.tsx';
import { decideHandover } from '../handover-queries.ts';
import { HandoverState, Reasons } from '../handover-state.tsx';

/** One application with whom it is about, why it waits, and the way to decide it. */
export function QueuedEntry({ of }: { of: QueuedHandover }) {
  const { t } = useTranslation('handover');
  const { patient } = of;
  const name = `${of.clinic_name} · ${patient.masked.join(', ')}`;
  return (
    <Panel title={name}>
      <div className="stack-tight">
        <p>
          <HandoverState state={of.state} />
        </p>
        {of.reasons.length === 0 ? null : <Reasons of={of.reasons} />}
        <Facts
          of={[
            {
              name: t('field.patient_name'),
              value: (
                <>
                  <PersonNameText of={patient} /> · <Day of={patient.birth_date} />
                </>
              ),
            },
            { name: t('field.appointment'), value: <Day of={of.appointment_day} /> },
            ...(of.hospital === null
              ? []
              : [{ name: t('field.hospital'), value: <Untold>{of.hospital}</Untold> }]),
            { name: t('field.institution'), value: <Words of={of.institution_name} /> },
            { name: t('field.applied'), value: <Moment of={of.applied_at} /> },
          ]}
        />
        {of.lives_in_area ? null : <p>{t('queue.lives_no')}</p>}
        {of.state === 'WAITING' ? <Decide handover_id={of.handover_id} name={name} /> : null}
      </div>
    </Panel>
  );
}

interface Values {
  hospital: string;
  is_exempt: boolean;
}

function Decide({ handover_id, name }: { handover_id: string; name: string }) {
  const { t } = useTranslation('handover');
  const queries = useQueryClient();
  const form = useForm<Values>({ defaultValues: { hospital: '', is_exempt: false } });
  const decide = useMutation({
    mutationFn: (decision: HandDecisionInput) => decideHandover(handover_id, decision),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['handover-queue'] }),
  });
  const verify = form.handleSubmit(({ hospital, is_exempt }) =>
    decide.mutate({ verifies: true, hospital: hospital.trim(), is_exempt }),
  );
  const refuse = (code: 'handover.appointment_unknown' | 'handover.person_differs') =>
    decide.mutate({ verifies: false, code });
  return (
    <form
      className="stack-tight"
      onSubmit={(event) => void verify(event)}
      noValidate
      aria-label={`${t('queue.decide')} ${name}`}
    >
      <TextField
        form={form}
        name="hospital"
        label={t('queue.hospital')}
        required={t('queue.hospital.missing')}
      />
      <CheckField form={form} name="is_exempt" label={t('queue.exempt')} />
      {decide.error === null ? null : <Failed problem={decide.error} />}
      <div className="row">
        <Button type="submit" loading={decide.isPending}>
          {t('queue.verify')}
        </Button>
        <Button variant="outline" onClick={() => refuse('handover.appointment_unknown')}>
          {t('queue.refuse')}
        </Button>
        <Button variant="outline" onClick={() => refuse('handover.person_differs')}>
          {t('queue.refuse_person')}
        </Button>
      </div>
    </form>
  );
}
