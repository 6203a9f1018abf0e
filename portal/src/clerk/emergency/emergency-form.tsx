import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { openInEmergency } from '../../api/queries/carried/trail.ts';
import type { EmergencyInput } from '../../api/types.ts';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { TextField } from '../../parts/form/text-field.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { useCode } from '../../parts/values/use-code.ts';

type Kind = EmergencyInput['document']['document_type'];

interface EmergencyValues {
  document_type: Kind;
  number: string;
  reason: string;
}

const KINDS: readonly Kind[] = [
  'macao_bir',
  'hkid',
  'exemption_certificate',
  'resident_identity',
  'residence_permit',
  'home_return_permit',
  'exit_entry_permit',
];
const EMPTY: EmergencyValues = { document_type: 'macao_bir', number: '', reason: '' };
const FIELDS = { 'document.number': 'number', reason: 'reason' } as const;
const REASON_MIN = 10;

/** Whose record, by the document that was found, and why consent cannot be waited for. */
export function EmergencyForm() {
  const { t } = useTranslation('trail');
  const code = useCode();
  const queries = useQueryClient();
  const form = useForm<EmergencyValues>({ defaultValues: EMPTY });
  const [attempt, setAttempt] = useState(0);
  const open = useMutation({
    mutationFn: ({ document_type, number, reason }: EmergencyValues) =>
      openInEmergency({ document: { document_type, number: number.trim() }, reason }),
    onSuccess: () => {
      form.reset(EMPTY);
      return queries.invalidateQueries({ queryKey: ['emergencies'] });
    },
    onError: (problem) => placeErrors(form, problem, FIELDS),
  });
  const take = (values: EmergencyValues) => {
    if (values.reason.trim().length >= REASON_MIN) open.mutate(values);
    else form.setError('reason', { message: t('emergency.reason.missing') });
  };
  const submit = (event: SyntheticEvent) => {
    void form.handleSubmit(take, () => setAttempt(attempt + 1))(event);
  };
  return (
    <form className="stack-tight" onSubmit={submit} noValidate>
      <ErrorSummary errors={form.formState.errors} attempt={attempt} />
      <SelectField
        form={form}
        name="document_type"
        label={t('emergency.document')}
        choices={KINDS.map((value) => ({ value, label: code('document', value) }))}
      />
      <TextField
        form={form}
        name="number"
        label={t('emergency.number')}
        required={t('emergency.number.missing')}
      />
      <TextField
        form={form}
        name="reason"
        label={t('emergency.reason')}
        hint={t('emergency.reason.hint')}
        required={t('emergency.reason.missing')}
        width={640}
      />
      {open.error === null ? null : <Failed problem={open.error} />}
      <div>
        <Button type="submit" loading={open.isPending}>
          {t('emergency.ask')}
        </Button>
      </div>
    </form>
  );
}
