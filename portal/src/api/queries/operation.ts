import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client.ts';
import type { InboxMessage, Jurisdiction, OutboxMessage } from '../types.ts';

const LOOK_AGAIN_MS = 10_000;

/** The other sides as this node sees them. */
export const peersQuery = queryOptions({
  queryKey: ['peers'],
  queryFn: () => answerOf(api.GET('/api/exchange/peers')),
  refetchInterval: LOOK_AGAIN_MS,
});

/** Where a page of messages begins, and of which state they are. */
const pageOf = <S extends string>(state: S | undefined, cursor: string | null) => ({
  params: {
    query: { ...(state === undefined ? {} : { state }), ...(cursor === null ? {} : { cursor }) },
  },
});

export const outboxQuery = (state: OutboxMessage['state'] | undefined) =>
  infiniteQueryOptions({
    queryKey: ['outbox', state],
    queryFn: ({ pageParam }) => answerOf(api.GET('/api/exchange/outbox', pageOf(state, pageParam))),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next_cursor,
    refetchInterval: LOOK_AGAIN_MS,
  });

/** Received messages; `parked` ones wait for a person. */
export const inboxQuery = (state: InboxMessage['state'] | undefined) =>
  infiniteQueryOptions({
    queryKey: ['inbox', state],
    queryFn: ({ pageParam }) => answerOf(api.GET('/api/exchange/inbox', pageOf(state, pageParam))),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next_cursor,
    refetchInterval: LOOK_AGAIN_MS,
  });

/** What was not accepted, from whomever it came. */
export const refusalsQuery = queryOptions({
  queryKey: ['refusals'],
  queryFn: () => answerOf(api.GET('/api/exchange/refusals')),
  refetchInterval: LOOK_AGAIN_MS,
});

export const jobsQuery = queryOptions({
  queryKey: ['jobs'],
  queryFn: () => answerOf(api.GET('/api/platform/jobs')),
  refetchInterval: LOOK_AGAIN_MS,
});

export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: () => answerOf(api.GET('/health/ready')),
  refetchInterval: LOOK_AGAIN_MS,
});

export const deliverNow = (peer: Jurisdiction) =>
  answerOf(api.POST('/api/exchange/peers/{peer}/deliver-now', { params: { path: { peer } } }));

export const retryMessage = (id: string) =>
  answerOf(api.POST('/api/exchange/inbox/{id}/retry', { params: { path: { id } } }));

export const resendMessage = (id: string) =>
  answerOf(api.POST('/api/exchange/outbox/{id}/resend', { params: { path: { id } } }));
