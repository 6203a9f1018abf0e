import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client.ts';

/** The schemes whose law this node holds. */
export const schemesQuery = queryOptions({
  queryKey: ['schemes'],
  queryFn: () => answerOf(api.GET('/api/policy/schemes')),
  staleTime: 300_000,
});

/** The parameters of a scheme on a day, with history and sources. */
export const schemeQuery = (scheme: string, on: string) =>
  queryOptions({
    queryKey: ['scheme', scheme, on],
    queryFn: () =>
      answerOf(
        api.GET('/api/policy/schemes/{scheme}', { params: { path: { scheme }, query: { on } } }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });

/** Coverage, funding and service delivery of the three systems on a day. */
export const systemsQuery = (on: string) =>
  queryOptions({
    queryKey: ['systems', on],
    queryFn: () => answerOf(api.GET('/api/policy/systems', { params: { query: { on } } })),
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });
