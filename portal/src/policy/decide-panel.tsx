import { Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decideChange } from '../api/queries/policy.ts';
import type { PolicyChange, PolicyDecision } from '../api/types.ts';
import { formatDay } from '../format/day.ts';
import { useLanguage } from '../language/use-language.ts';
import { ConfirmPanel } from '../parts/form/confirm-panel.tsx';
import { Note } from '../parts/frame/note.tsx';
import { Panel } from '../parts/frame/panel.tsx';
import { usePrincipal } from '../shell/guard.tsx';

type Act = PolicyDecision['act'];

/** What an officer may do with a change; its author reads that another has to decide. */
export function DecidePanel({ of }: { of: PolicyChange }) {
  const { t } = useTranslation('policy');
  const isOfficer = usePrincipal().role === 'officer';
  const acts = (['approve', 'return', 'withdraw'] as const).filter((act) => of.may[act]);
  const isOwn = of.standing === 'draft' && !of.may.approve && isOfficer;
  if (acts.length === 0 && !isOwn) return null;
  return (
    <Panel title={t('decide.title')}>
      <div className="stack-tight">
        {isOwn ? <Note>{t('decide.own')}</Note> : null}
        {acts.map((act) => (
          <Decide key={act} act={act} of={of} />
        ))}
      </div>
    </Panel>
  );
}

function Decide({ act, of }: { act: Act; of: PolicyChange }) {
  const { t } = useTranslation('policy');
  const language = useLanguage();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const decide = useMutation({
    mutationFn: () => decideChange(of.change_id, { version: of.version, act, reason }),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <ConfirmPanel
      ask={t(`decide.${act}`)}
      title={t(`decide.${act}.title`)}
      text={t(`decide.${act}.text`, { day: formatDay(of.from, language) })}
      act={t(`decide.${act}.act`)}
      onAct={() => decide.mutate()}
      isBusy={decide.isPending}
      problem={decide.error}
      tone={act === 'approve' ? 'waiting' : 'problem'}
    >
      {act === 'approve' ? null : (
        <Textarea
          label={t('decide.reason')}
          value={reason}
          required
          autosize
          minRows={2}
          maxLength={1000}
          maw={520}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </ConfirmPanel>
  );
}
