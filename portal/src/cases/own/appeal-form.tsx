import { Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actOnCase } from '../../api/queries/cases.ts';
import { ConfirmPanel } from '../../parts/form/confirm-panel.tsx';
import { useToday } from '../../shell/guard.tsx';

/** The person appeals against a decision. */
export function AppealForm({ case_id }: { case_id: string }) {
  const { t } = useTranslation('cases');
  const queries = useQueryClient();
  const today = useToday();
  const [grounds, setGrounds] = useState('');
  const appeal = useMutation({
    mutationFn: () =>
      actOnCase(case_id, { type: 'appealed', facts: { appealed_on: today, grounds } }),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <ConfirmPanel
      ask={t('own.appeal')}
      title={t('own.appeal.title')}
      text={t('own.appeal.text')}
      act={t('own.appeal.act')}
      onAct={() => appeal.mutate()}
      isBusy={appeal.isPending}
      problem={appeal.error}
    >
      <Textarea
        label={t('own.appeal.grounds')}
        value={grounds}
        rows={4}
        maxLength={1000}
        onChange={(event) => setGrounds(event.currentTarget.value)}
      />
    </ConfirmPanel>
  );
}
