import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { InboxMessage, OutboxMessage, Problem } from '../api/types.ts';
import { Empty } from '../parts/state/empty.tsx';
import { Gate } from '../parts/state/gate.tsx';
import type { Column } from '../parts/table/column.ts';
import { DataTable } from '../parts/table/data-table.tsx';
import { More } from '../parts/table/more.tsx';
import { Coded } from '../parts/values/coded.tsx';
import { Digest } from '../parts/values/digest.tsx';
import { useCode } from '../parts/values/use-code.ts';
import { FaultText } from './fault-text.tsx';
import { MessageTag } from './message-tag.tsx';

type Message = InboxMessage | OutboxMessage;

interface MessageTableProps<M extends Message> {
  caption: string;
  /** Said when there are none. */
  none: string;
  query: UseInfiniteQueryResult<InfiniteData<{ messages: readonly M[] }>, Problem>;
  columns: readonly Column<M>[];
}

/** Messages in or out, newest first, page by page. */
export function MessageTable<M extends Message>(props: MessageTableProps<M>) {
  const { caption, none, query, columns } = props;
  return (
    <Gate query={query}>
      {({ pages }) => {
        const messages = pages.flatMap((page) => page.messages);
        if (messages.length === 0) return <Empty title={none} />;
        return (
          <div className="stack-tight">
            <DataTable
              caption={caption}
              isCaptionHidden
              rows={messages}
              columns={columns}
              rowKey={(message) => message.id}
            />
            <More
              shown={messages.length}
              hasMore={query.hasNextPage}
              isLoading={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
          </div>
        );
      }}
    </Gate>
  );
}

/** The columns that messages in and out have in common; the peer and the time are the caller's. */
export function useMessageColumns<M extends Message>(own: {
  peer: { head: string; side: (message: M) => string };
  at: Column<M>;
  act: Column<M>;
}): Column<M>[] {
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
    { key: 'peer', head: own.peer.head, cell: (message) => code('side', own.peer.side(message)) },
    {
      key: 'sequence',
      head: t('message.sequence'),
      align: 'end',
      cell: ({ sequence }) => sequence ?? '–',
    },
    own.at,
    {
      key: 'state',
      head: t('message.state'),
      cell: ({ state }) => <MessageTag of={state} />,
    },
    {
      key: 'code',
      head: t('message.problem'),
      cell: (message) => (
        <>
          <FaultText of={message.problem} />
          {'at' in message && message.at !== null ? (
            <code className="code"> {message.at}</code>
          ) : null}
        </>
      ),
    },
    own.act,
  ];
}
