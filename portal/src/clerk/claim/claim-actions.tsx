import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmClaim, reverseClaim } from '../../api/queries/claims.ts';
import type { Claim } from '../../api/types.ts';
import { ConfirmPanel } from '../../parts/form/confirm-panel.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { Failed } from '../../parts/state/failed.tsx';

/** What the reader may do with the claim now: confirm a delegate's entry, or reverse it with a reason. */
export function ClaimActions({ of }: { of: Claim }) {
  return (
    <>
      {of.can.confirm ? <Confirm claim_id={of.claim_id} /> : null}
      {of.can.reverse ? <Reverse claim_id={of.claim_id} /> : null}
    </>
  );
}

function Confirm({ claim_id }: { claim_id: string }) {
  const { t } = useTranslation('clerk');
  const queries = useQueryClient();
  const confirm = useMutation({
    mutationFn: () => confirmClaim(claim_id),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <Note tone="waiting" title={t('confirm.title')}>
      <div className="stack-tight">
        <p>{t('confirm.text')}</p>
        {confirm.error === null ? null : <Failed problem={confirm.error} />}
        <div>
          <Button loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {t('confirm.act')}
          </Button>
        </div>
      </div>
    </Note>
  );
}

function Reverse({ claim_id }: { claim_id: string }) {
  const { t } = useTranslation('clerk');
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const reverse = useMutation({
    mutationFn: () => reverseClaim(claim_id, reason.trim()),
    onSuccess: () => queries.invalidateQueries(),
  });
  const act = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') reverse.mutate();
  };
  return (
    <ConfirmPanel
      ask={t('reverse.ask')}
      title={t('reverse.title')}
      text={t('reverse.text')}
      act={t('reverse.act')}
      onAct={act}
      isBusy={reverse.isPending}
      problem={reverse.error}
      tone="problem"
    >
      <Textarea
        label={t('reverse.reason')}
        description={t('reverse.reason.hint')}
        error={isMissing ? t('reverse.reason.missing') : null}
        value={reason}
        rows={2}
        maw={480}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmPanel>
  );
}
