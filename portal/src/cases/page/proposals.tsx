import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endProposal } from '../../api/queries/cases.ts';
import type { CaseFile, CaseProposal } from '../../api/types.ts';
import { Note } from '../../parts/frame/note.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Moment } from '../../parts/values/day.tsx';
import { Untold } from '../../parts/values/words.tsx';
import { FactRows } from '../fact-rows.tsx';

/** Decisions in the making: the one that waits, and those that were sent back. */
export function Proposals({ of }: { of: CaseFile }) {
  const { t } = useTranslation('cases');
  const waiting = of.proposals.find(({ state }) => state === 'OPEN');
  const returned = of.proposals.filter(({ state }) => state === 'RETURNED');
  return (
    <>
      {waiting === undefined ? null : (
        <Panel title={t('proposal.title', { what: waiting.text })}>
          <Waiting case_id={of.case_id} of={waiting} />
        </Panel>
      )}
      {returned.map((one) => (
        <Note key={one.proposal_id} title={t('proposal.returned', { what: one.text })}>
          {one.note === null ? null : (
            <p>
              <Untold>{one.note}</Untold>
            </p>
          )}
        </Note>
      ))}
    </>
  );
}

function Waiting({ case_id, of }: { case_id: string; of: CaseProposal }) {
  const { t } = useTranslation('cases');
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const end = useMutation({
    mutationFn: (act: 'approve' | 'return') =>
      endProposal({ case_id, proposal_id: of.proposal_id, act, note }),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <div className="stack-tight case-proposal">
      <p>
        {t('proposal.by', { who: of.proposed_by })} <Moment of={of.proposed_at} />
      </p>
      <FactRows of={of.facts} />
      {of.may_approve ? null : <p>{of.is_own ? t('proposal.own') : t('proposal.part')}</p>}
      <Textarea
        label={t('proposal.note')}
        value={note}
        rows={2}
        maw={640}
        maxLength={1000}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {end.error === null ? null : <Failed problem={end.error} />}
      <div className="row">
        {of.may_approve ? (
          <Button loading={end.isPending} onClick={() => end.mutate('approve')}>
            {t('proposal.approve')}
          </Button>
        ) : null}
        <Button variant="outline" loading={end.isPending} onClick={() => end.mutate('return')}>
          {t('proposal.return')}
        </Button>
      </div>
    </div>
  );
}
