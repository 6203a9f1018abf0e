import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client.ts';

const LOOK_AGAIN_MS = 10_000;

/** The other sides as this node sees them. */
export const peersQuery = queryOptions({
  queryKey: ['peers'],
  queryFn: () => answerOf(api.GET('/api/exchange/peers')),
  refetchInterval: LOOK_AGAIN_MS,
});

export const outboxQuery = queryOptions({
  queryKey: ['outbox'],
  queryFn: () => answerOf(api.GET('/api/exchange/outbox')),
  refetchInterval: LOOK_AGAIN_MS,
});

/** Received messages in one state: `parked` waits for a person, `refused` never came in. */
export const inboxQuery = (state: 'parked' | 'refused') =>
  queryOptions({
    queryKey: ['inbox', state],
    queryFn: () => answerOf(api.GET('/api/exchange/inbox', { params: { query: { state } } })),
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

export const deliverNow = () => answerOf(api.POST('/api/exchange/outbox/deliver'));

export const retryMessage = (message_id: string) =>
  answerOf(
    api.POST('/api/exchange/inbox/{message_id}/retry', { params: { path: { message_id } } }),
  );
