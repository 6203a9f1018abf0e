import './operator.css';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { deliverNow, peersQuery } from '../api/queries/operation.ts';
import type { Peer } from '../api/types.ts';
import { Page } from '../parts/frame/page.tsx';
import { Panel } from '../parts/frame/panel.tsx';
import { AwayBar } from '../parts/state/away-bar.tsx';
import { Empty } from '../parts/state/empty.tsx';
import { Failed } from '../parts/state/failed.tsx';
import { Gate } from '../parts/state/gate.tsx';
import { useCode } from '../parts/values/use-code.ts';
import { ChainPanel } from './chain-panel.tsx';
import { HealthPanel } from './health-panel.tsx';
import { PeerFacts } from './peer-facts.tsx';
import { PeerTag } from './peer-tag.tsx';

/** Whether the node is well and the other sides can be reached. */
export function OverviewPage() {
  const { t } = useTranslation('operator');
  const peers = useQuery(peersQuery);
  return (
    <Page title={t('overview.title')} lead={t('overview.lead')}>
      <HealthPanel />
      <ChainPanel />
      <Gate query={peers}>
        {(answer) =>
          answer.peers.length === 0 ? (
            <Empty title={t('peers.none')} />
          ) : (
            <div className="columns">
              {answer.peers.map((peer) => (
                <PeerPanel key={peer.peer} of={peer} />
              ))}
            </div>
          )
        }
      </Gate>
    </Page>
  );
}

function PeerPanel({ of }: { of: Peer }) {
  const { t } = useTranslation('operator');
  const code = useCode();
  const queries = useQueryClient();
  const deliver = useMutation({
    mutationFn: () => deliverNow(of.peer),
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <Panel title={code('side', of.peer)} actions={<PeerTag of={of.state} />}>
      <div className="stack-tight">
        {of.unreachable_since === null ? null : (
          <AwayBar side={of.peer} since={of.unreachable_since} />
        )}
        <PeerFacts of={of} />
        {deliver.error === null ? null : <Failed problem={deliver.error} />}
        <div>
          <Button
            variant="outline"
            size="sm"
            loading={deliver.isPending}
            onClick={() => deliver.mutate()}
          >
            {t('peers.deliver')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
