import './operator.css';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outboxQuery, resendMessage } from '../api/queries/operation.ts';
import type { OutboxMessage } from '../api/types.ts';
import { Page } from '../parts/frame/page.tsx';
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
import { StateFilter } from './state-filter.tsx';

const STATES: readonly OutboxMessage['state'][] = ['waiting', 'delivered', 'parked', 'refused'];

/** Messages to other sides, newest first. */
export function OutboxPage() {
  const { t } = useTranslation('operator');
  const [state, setState] = useState<OutboxMessage['state']>();
  const outbox = useQuery(outboxQuery(state));
  const queries = useQueryClient();
  const resend = useMutation({
    mutationFn: resendMessage,
    onSettled: () => queries.invalidateQueries(),
  });
  const columns = useOutboxColumns((id) => resend.mutate(id));
  return (
    <Page
      title={t('outbox.title')}
      lead={t('outbox.lead')}
      crumbs={[{ text: t('overview.title'), to: '/operator' }]}
    >
      <StateFilter states={STATES} value={state} onChange={setState} />
      {resend.error === null ? null : <Failed problem={resend.error} />}
      <Gate query={outbox}>
        {({ messages }) =>
          messages.length === 0 ? (
            <Empty title={t('outbox.none')} />
          ) : (
            <DataTable
              caption={t('outbox.title')}
              isCaptionHidden
              rows={messages}
              columns={columns}
              rowKey={(message) => message.id}
            />
          )
        }
      </Gate>
    </Page>
  );
}

function useOutboxColumns(onResend: (id: string) => void): Column<OutboxMessage>[] {
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
    { key: 'to', head: t('message.to'), cell: ({ to }) => code('side', to) },
    {
      key: 'sequence',
      head: t('message.sequence'),
      align: 'end',
      cell: ({ sequence }) => sequence ?? '–',
    },
    {
      key: 'at',
      head: t('message.sent'),
      isTight: true,
      cell: ({ sent_at }) => <Moment of={sent_at} zone={false} />,
    },
    {
      key: 'state',
      head: t('message.state'),
      cell: (message) => <MessageTag of={message.state} />,
    },
    {
      key: 'code',
      head: t('message.problem'),
      cell: (message) => <FaultText of={message.problem} />,
    },
    {
      key: 'act',
      head: t('message.act'),
      cell: ({ id, state }) =>
        state === 'refused' ? (
          <Button size="sm" variant="outline" onClick={() => onResend(id)}>
            {t('outbox.resend')}
          </Button>
        ) : null,
    },
  ];
}
