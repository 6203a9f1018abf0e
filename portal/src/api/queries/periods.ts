import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client.ts';

/** What is recorded of the signed-in person: periods, statuses and dependants. */
export const ownPeriodsQuery = (language: string) =>
  queryOptions({
    queryKey: ['own-periods', language],
    queryFn: () => answerOf(api.GET('/api/people/standing/me')),
  });

/** Every change of what is recorded of the signed-in person, newest first, page by page. */
export const ownPeriodHistoryQuery = (language: string) =>
  infiniteQueryOptions({
    queryKey: ['own-period-history', language],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/people/standing/me/history', {
          params: { query: { limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next_cursor }) => next_cursor,
  });
