import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewClaim } from '../../api/queries/claims.ts';
import type { Claim, ReviewInput } from '../../api/types.ts';
import { ConfirmPanel } from '../../parts/form/confirm-panel.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Failed } from '../../parts/state/failed.tsx';

const REFUSALS = ['V02', 'V03'] as const;

/** What an officer of Hong Kong may do with a claim that waits: put it aside, take it up again, or refuse it. */
export function ReviewPanel({ of }: { of: Claim }) {
  const { t } = useTranslation('officer');
  const queries = useQueryClient();
  const [reason, setReason] = useState<(typeof REFUSALS)[number]>('V02');
  const review = useMutation({
    mutationFn: (input: ReviewInput) => reviewClaim(of.claim_id, input),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (of.state !== 'HELD' && of.state !== 'PENDED') return null;
  const aside = of.state === 'HELD';
  return (
    <Panel title={t('review.title')}>
      <div className="stack-tight">
        <p>{t('review.text')}</p>
        {review.error === null ? null : <Failed problem={review.error} />}
        <div className="row">
          <Button
            loading={review.isPending}
            onClick={() => review.mutate({ event: aside ? 'pended' : 'resumed', reason: 'V01' })}
          >
            {t(aside ? 'review.pend' : 'review.resume')}
          </Button>
        </div>
        <ConfirmPanel
          ask={t('review.deny')}
          title={t('review.deny.title')}
          text={t('review.deny.text')}
          act={t('review.deny.act')}
          onAct={() => review.mutate({ event: 'denied', reason })}
          isBusy={review.isPending}
          problem={null}
          tone="problem"
        >
          <NativeSelect
            label={t('review.reason')}
            value={reason}
            maw={420}
            onChange={(event) => setReason(event.currentTarget.value === 'V03' ? 'V03' : 'V02')}
            data={REFUSALS.map((value) => ({ value, label: t(`review.reason.${value}`) }))}
          />
        </ConfirmPanel>
      </div>
    </Panel>
  );
}
