import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { recordDecider } from '../../api/queries/staff/sharing.ts';
import type { SharingRules } from '../../api/types.ts';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { TextField } from '../../parts/form/text-field.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { usePrincipal } from '../../shell/guard.tsx';
import { everyDocument } from '../cover/check-values.ts';
import { BearerFields } from '../register/bearer-fields.tsx';
import {
  DECIDER_FIELDS,
  type DeciderValues,
  deciderInput,
  EVIDENCE_MAX,
  EVIDENCE_MIN,
  firstDecider,
} from './decider-values.ts';
import { KindField } from './kind-field.tsx';

/** Both documents, the kind by the law of the side, and what was shown. Nothing of either person comes back. */
export function DeciderForm({ rules, onDone }: { rules: SharingRules; onDone: () => void }) {
  const { t } = useTranslation('shared');
  const documents = everyDocument(usePrincipal().jurisdiction);
  const form = useForm<DeciderValues>({ defaultValues: firstDecider(documents[0] ?? 'hkid') });
  const [attempt, setAttempt] = useState(0);
  const [isPlaced, setPlaced] = useState(false);
  const record = useMutation({
    mutationFn: recordDecider,
    onSuccess: onDone,
    onError: (problem) => {
      setPlaced(placeErrors(form, problem, DECIDER_FIELDS));
      setAttempt(attempt + 1);
    },
  });
  const take = (values: DeciderValues) => {
    const length = values.evidence.trim().length;
    if (length >= EVIDENCE_MIN && length <= EVIDENCE_MAX) record.mutate(deciderInput(values));
    else {
      form.setError('evidence', { message: t('decider.evidence.missing') });
      setAttempt(attempt + 1);
    }
  };
  const submit = (event: SyntheticEvent) => {
    void form.handleSubmit(take, () => setAttempt(attempt + 1))(event);
  };
  return (
    <form className="register-form" onSubmit={submit} noValidate>
      <ErrorSummary errors={form.formState.errors} attempt={attempt} />
      {(['person', 'decider'] as const).map((which) => (
        <BearerFields
          key={which}
          form={form}
          legend={t(`decider.${which}`)}
          names={{
            document_type: `${which}.document_type`,
            number: `${which}.number`,
            birth_date: `${which}.birth_date`,
          }}
          documents={documents}
        />
      ))}
      <KindField form={form} rules={rules} />
      <TextField
        form={form}
        name="evidence"
        label={t('decider.evidence')}
        hint={t('decider.evidence.hint')}
        required={t('decider.evidence.missing')}
        width={640}
      />
      {record.error === null || isPlaced ? null : <Failed problem={record.error} />}
      <div>
        <Button type="submit" loading={record.isPending}>
          {t('decider.act')}
        </Button>
      </div>
    </form>
  );
}
