import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { inboxQuery, retryMessage } from '../api/queries/operation.ts';
import type { InboxMessage } from '../api/types.ts';
import { Empty } from '../parts/state/empty.tsx';
import { Failed } from '../parts/state/failed.tsx';
import { Gate } from '../parts/state/gate.tsx';
import type { Column } from '../parts/table/column.ts';
import { DataTable } from '../parts/table/data-table.tsx';
import { Coded } from '../parts/values/coded.tsx';
import { Moment } from '../parts/values/day.tsx';
import { Digest } from '../parts/values/digest.tsx';
import { useCode } from '../parts/values/use-code.ts';
import { FaultText } from './fault-text.tsx';
import { MessageTag } from './message-tag.tsx';

/** Received messages; those set aside can be handled again. */
export function InboxTable({ state, none }: { state: 'parked' | undefined; none: string }) {
  const { t } = useTranslation('operator');
  const inbox = useQuery(inboxQuery(state));
  const queries = useQueryClient();
  const retry = useMutation({
    mutationFn: retryMessage,
    onSettled: () => queries.invalidateQueries(),
  });
  const columns = useInboxColumns((id) => retry.mutate(id));
  return (
    <>
      {retry.error === null ? null : <Failed problem={retry.error} />}
      <Gate query={inbox}>
        {({ messages }) =>
          messages.length === 0 ? (
            <Empty title={none} />
          ) : (
            <DataTable
              caption={t(state === 'parked' ? 'inbox.parked' : 'inbox.all')}
              isCaptionHidden
              rows={messages}
              columns={columns}
              rowKey={(message) => message.id}
            />
          )
        }
      </Gate>
    </>
  );
}

function useInboxColumns(onRetry: (id: string) => void): Column<InboxMessage>[] {
  const { t } = useTranslation('operator');
  const code = useCode();
  return [
    {
      key: 'id',
      head: t('message.id'),
      isName: true,
      cell: ({ id }) => <Digest of={id} length={13} />,
    },
    {
      key: 'kind',
      head: t('message.kind'),
      cell: ({ kind }) => <Coded family="kind" of={kind} />,
    },
    { key: 'from', head: t('message.from'), cell: ({ from }) => code('side', from) },
    {
      key: 'sequence',
      head: t('message.sequence'),
      align: 'end',
      cell: ({ sequence }) => sequence,
    },
    {
      key: 'at',
      head: t('message.received'),
      isTight: true,
      cell: ({ received_at }) => <Moment of={received_at} zone={false} />,
    },
    {
      key: 'state',
      head: t('message.state'),
      cell: (message) => <MessageTag of={message.state} />,
    },
    {
      key: 'code',
      head: t('message.problem'),
      cell: (message) => (
        <>
          <FaultText of={message.problem} />
          {message.at === null ? null : <code className="code"> {message.at}</code>}
        </>
      ),
    },
    {
      key: 'act',
      head: t('message.act'),
      cell: ({ id, state }) =>
        state === 'parked' ? (
          <Button size="sm" variant="outline" onClick={() => onRetry(id)}>
            {t('inbox.retry')}
          </Button>
        ) : null,
    },
  ];
}
