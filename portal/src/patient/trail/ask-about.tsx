import { Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askAboutLook } from '../../api/queries/carried/trail.ts';
import type { SeenEvent } from '../../api/types.ts';
import { ConfirmPanel } from '../../parts/form/confirm-panel.tsx';

const TEXT_MAX = 1000;

/** Opens a question about an entry to the officers of those who keep the record. */
export function AskAbout({ of, forPerson }: { of: SeenEvent; forPerson: string | null }) {
  const { t } = useTranslation('trail');
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const ask = useMutation({
    mutationFn: () => askAboutLook(of.sequence, text.trim(), forPerson),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['trail'] }),
  });
  return (
    <div className="no-print">
      <ConfirmPanel
        ask={t('ask')}
        title={t('ask.title')}
        text={t('ask.text')}
        act={t('ask.send')}
        onAct={() => {
          if (text.trim() !== '') ask.mutate();
        }}
        isBusy={ask.isPending}
        problem={ask.error}
      >
        <Textarea
          label={t('ask.field')}
          value={text}
          maxLength={TEXT_MAX}
          autosize
          minRows={3}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </ConfirmPanel>
    </div>
  );
}
