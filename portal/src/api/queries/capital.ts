import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client.ts';
import type { Statement, StatementItem } from '../types.ts';

type Currency = 'HKD' | 'MOP' | 'CNY';

/** Vouchers of the signed-in person. */
export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: () => answerOf(api.GET('/api/capital/account')),
});

/** Month windows of this side, newest first. */
export const statementsQuery = queryOptions({
  queryKey: ['statements'],
  queryFn: () => answerOf(api.GET('/api/capital/statements')),
});

export interface WindowKey {
  scheme: string;
  counterparty: string;
  month: string;
  currency: string;
}

/** A window's place in the address of the interface. */
function placeOf({ scheme, counterparty, month, currency }: WindowKey) {
  return {
    path: { scheme, counterparty, month },
    query: { currency: currency as Currency },
  };
}

/** One window with both sides' totals, its items and the differences. */
export const statementQuery = (key: WindowKey) =>
  queryOptions({
    queryKey: ['statement', key],
    queryFn: () =>
      answerOf(
        api.GET('/api/capital/statements/{scheme}/{counterparty}/{month}', {
          params: placeOf(key),
        }),
      ),
    // Until the other side has answered, look again without being asked.
    refetchInterval: ({ state }) =>
      state.data?.window.state === 'CLOSED' || state.data?.window.state === 'STATED'
        ? 3_000
        : false,
  });

/** The items of a window page by page; the first page is the one that came with the statement. */
export const statementItemsQuery = (key: WindowKey, first: Statement) =>
  infiniteQueryOptions({
    queryKey: ['statement-items', key, first.own?.digest ?? '', first.items.length],
    queryFn: ({ pageParam }) => statementPage(key, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next_after,
    initialData: { pages: [first], pageParams: [null] },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** All items of a window, for a file. */
export async function everyItem(key: WindowKey): Promise<StatementItem[]> {
  const items: StatementItem[] = [];
  for (let after: string | null = null; ; ) {
    const page: Statement = await statementPage(key, after);
    items.push(...page.items);
    if (page.next_after === null) return items;
    after = page.next_after;
  }
}

function statementPage(key: WindowKey, after: string | null): Promise<Statement> {
  const { path, query } = placeOf(key);
  return answerOf(
    api.GET('/api/capital/statements/{scheme}/{counterparty}/{month}', {
      params: { path, query: after === null ? query : { ...query, after } },
    }),
  );
}

/** Closes a window; `early` says that its month is not over yet. */
export const closeWindow = (key: WindowKey, early: boolean) =>
  answerOf(
    api.POST('/api/capital/statements/{scheme}/{counterparty}/{month}/close', {
      params: placeOf(key),
      body: { early },
    }),
  );

/** Proposes the payment of an agreed window, or approves what another officer has proposed. */
export const instructPayment = (key: WindowKey) =>
  answerOf(
    api.POST('/api/capital/statements/{scheme}/{counterparty}/{month}/instruct', {
      params: placeOf(key),
    }),
  );

/** Records the bank's confirmation. */
export const settleWindow = (key: WindowKey, body: { paid_on: string; bank_reference: string }) =>
  answerOf(
    api.POST('/api/capital/statements/{scheme}/{counterparty}/{month}/settle', {
      params: placeOf(key),
      body,
    }),
  );
