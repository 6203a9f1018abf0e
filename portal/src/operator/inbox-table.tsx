import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { inboxQuery, retryMessage } from '../api/queries/operation.ts';
import type { InboxMessage } from '../api/types.ts';
import { Failed } from '../parts/state/failed.tsx';
import { Moment } from '../parts/values/day.tsx';
import { MessageTable, useMessageColumns } from './message-table.tsx';

/** Received messages; those set aside can be handled again. */
export function InboxTable({ state, none }: { state: 'parked' | undefined; none: string }) {
  const { t } = useTranslation('operator');
  const inbox = useInfiniteQuery(inboxQuery(state));
  const queries = useQueryClient();
  const retry = useMutation({
    mutationFn: retryMessage,
    onSettled: () => queries.invalidateQueries(),
  });
  const columns = useMessageColumns<InboxMessage>({
    peer: { head: t('message.from'), side: ({ from }) => from },
    at: {
      key: 'at',
      head: t('message.received'),
      isTight: true,
      cell: ({ received_at }) => <Moment of={received_at} zone={false} />,
    },
    act: {
      key: 'act',
      head: t('message.act'),
      cell: ({ id, state: is }) =>
        is === 'parked' ? (
          <Button size="sm" variant="outline" onClick={() => retry.mutate(id)}>
            {t('inbox.retry')}
          </Button>
        ) : null,
    },
  });
  return (
    <>
      {retry.error === null ? null : <Failed problem={retry.error} />}
      <MessageTable
        caption={t(state === 'parked' ? 'inbox.parked' : 'inbox.all')}
        none={none}
        query={inbox}
        columns={columns}
      />
    </>
  );
}
