import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { claimQuery } from '../../api/queries/claims.ts';
import type { Claim } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { hasSlip } from '../../parts/claim/has-slip.ts';
import { Reasons } from '../../parts/claim/reasons.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { AwayBar } from '../../parts/state/away-bar.tsx';
import { ClaimStateTag } from '../../parts/values/claim-state.tsx';
import { ClaimAmounts } from '../claim/claim-amounts.tsx';

/** What became of the claim; while Hong Kong has not answered, the page looks again by itself. */
export function ClaimResult({ sent, onAgain }: { sent: Claim; onAgain: () => void }) {
  const { t } = useTranslation('clerk');
  const queries = useQueryClient();
  const later = useQuery(claimQuery(sent.claim_id, useLanguage()));
  const claim = later.data?.claim ?? sent;
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: ['claims'] });
  }, [queries]);
  return (
    <>
      <ResultNote of={claim} />
      <Reasons of={claim} />
      {hasSlip(claim) ? (
        <Panel title={t('claim.amounts')}>
          <ClaimAmounts of={claim} />
        </Panel>
      ) : null}
      <div className="row">
        {hasSlip(claim) ? (
          <Link
            to="/claims/$claim_id/slip"
            params={{ claim_id: claim.claim_id }}
            className="button-link"
          >
            {t('result.slip')}
          </Link>
        ) : null}
        <Button variant="outline" onClick={onAgain}>
          {t('result.again')}
        </Button>
        <Link to="/claims/$claim_id" params={{ claim_id: claim.claim_id }}>
          {t('result.open')}
        </Link>
      </div>
    </>
  );
}

function ResultNote({ of }: { of: Claim }) {
  const { t } = useTranslation('clerk');
  if (of.state === 'SUBMITTED' && of.waiting_since !== null) {
    return <AwayBar side="HK" since={of.waiting_since} />;
  }
  const isRefused = of.state === 'DENIED' || of.state === 'RETURNED';
  const text = isRefused
    ? t('result.refused')
    : t(of.state === 'HELD' ? 'result.held' : 'result.done');
  return (
    <Note
      tone={isRefused ? 'problem' : of.state === 'HELD' ? 'waiting' : 'done'}
      title={text}
      live="polite"
    >
      <p className="row">
        <ClaimStateTag of={of.state} />
        {of.transaction_number === null ? null : (
          <span>
            {t('claim.number')} <code className="code">{of.transaction_number}</code>
          </span>
        )}
      </p>
    </Note>
  );
}
