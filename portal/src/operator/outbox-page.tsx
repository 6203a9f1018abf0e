import './operator.css';
import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outboxQuery, resendMessage } from '../api/queries/operation.ts';
import type { OutboxMessage } from '../api/types.ts';
import { Page } from '../parts/frame/page.tsx';
import { Failed } from '../parts/state/failed.tsx';
import { Moment } from '../parts/values/day.tsx';
import { MessageTable, useMessageColumns } from './message-table.tsx';
import { StateFilter } from './state-filter.tsx';

const STATES: readonly OutboxMessage['state'][] = ['waiting', 'delivered', 'parked', 'refused'];

/** Messages to other sides, newest first. */
export function OutboxPage() {
  const { t } = useTranslation('operator');
  const [state, setState] = useState<OutboxMessage['state']>();
  const outbox = useInfiniteQuery(outboxQuery(state));
  const queries = useQueryClient();
  const resend = useMutation({
    mutationFn: resendMessage,
    onSettled: () => queries.invalidateQueries(),
  });
  const columns = useMessageColumns<OutboxMessage>({
    peer: { head: t('message.to'), side: ({ to }) => to },
    at: {
      key: 'at',
      head: t('message.sent'),
      isTight: true,
      cell: ({ sent_at }) => <Moment of={sent_at} zone={false} />,
    },
    act: {
      key: 'act',
      head: t('message.act'),
      cell: ({ id, state: is }) =>
        is === 'refused' ? (
          <Button size="sm" variant="outline" onClick={() => resend.mutate(id)}>
            {t('outbox.resend')}
          </Button>
        ) : null,
    },
  });
  return (
    <Page
      title={t('outbox.title')}
      lead={t('outbox.lead')}
      crumbs={[{ text: t('overview.title'), to: '/operator' }]}
    >
      <StateFilter states={STATES} value={state} onChange={setState} />
      {resend.error === null ? null : <Failed problem={resend.error} />}
      <MessageTable
        caption={t('outbox.title')}
        none={t('outbox.none')}
        query={outbox}
        columns={columns}
      />
    </Page>
  );
}
