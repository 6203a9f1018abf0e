import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client.ts';

/** Files of claims that the reader's institution sent, newest first. */
export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: () => answerOf(api.GET('/api/capital/imports')),
  refetchInterval: (query) =>
    query.state.data?.imports.some((run) => run.state === 'running' || run.state === 'waiting')
      ? 1_500
      : false,
});

/** One file with its progress and the rows that could not be taken. */
export const importQuery = (import_id: string, language: string) =>
  queryOptions({
    queryKey: ['import', import_id, language],
    queryFn: () =>
      answerOf(api.GET('/api/capital/imports/{import_id}', { params: { path: { import_id } } })),
    refetchInterval: (query) => {
      const state = query.state.data?.state;
      return state === 'running' || state === 'waiting' ? 1_000 : false;
    },
  });

/** Sends a file as it is; the node checks it row by row. */
export const sendImport = (csv: string, filename: string) =>
  answerOf(
    api.POST('/api/capital/imports', {
      params: { query: { filename } },
      body: csv,
      bodySerializer: (body) => body,
      headers: { 'content-type': 'text/csv; charset=utf-8' },
    }),
  );
