import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Body, Query } from '../../answers.ts';
import { answerOf, api } from '../../client.ts';

/** What of the register of processing is asked for. */
export type RegisterAsked = Pick<Query<'/api/data/transfers'>, 'party' | 'outcome'>;

/** The register of processing, page by page; names come in `language`. */
export const registerQuery = (asked: RegisterAsked, language: string) =>
  infiniteQueryOptions({
    queryKey: ['transfers', 'register', asked, language],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/data/transfers', {
          params: { query: { ...asked, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: (last) => last.next_cursor,
  });

/** How many people each exporter has let cross this year. */
export const transferCountsQuery = (language: string) =>
  queryOptions({
    queryKey: ['transfers', 'counts', language],
    queryFn: () => answerOf(api.GET('/api/data/transfers/counts')),
  });

/** Who may stand in a contract, and the bases of each crossing. */
export const transferPartiesQuery = (language: string) =>
  queryOptions({
    queryKey: ['transfers', 'parties', language],
    queryFn: () => answerOf(api.GET('/api/data/transfers/parties')),
  });

/** Contracts on file, page by page. */
export const contractsQuery = (language: string) =>
  infiniteQueryOptions({
    queryKey: ['transfers', 'contracts', language],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/data/transfers/contracts', {
          params: { query: pageParam === '' ? {} : { cursor: pageParam } },
        }),
      ),
    getNextPageParam: (last) => last.next_cursor,
  });

/** Impact assessments on file, page by page. */
export const assessmentsQuery = (language: string) =>
  infiniteQueryOptions({
    queryKey: ['transfers', 'assessments', language],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/data/transfers/assessments', {
          params: { query: pageParam === '' ? {} : { cursor: pageParam } },
        }),
      ),
    getNextPageParam: (last) => last.next_cursor,
  });

export const recordContract = (body: Body<'/api/data/transfers/contracts'>) =>
  answerOf(api.POST('/api/data/transfers/contracts', { body }));

export const recordAssessment = (body: Body<'/api/data/transfers/assessments'>) =>
  answerOf(api.POST('/api/data/transfers/assessments', { body }));

export const confirmContract = (contract_id: string) =>
  answerOf(
    api.POST('/api/data/transfers/contracts/{contract_id}/confirm', {
      params: { path: { contract_id } },
    }),
  );

export const endContract = (contract_id: string) =>
  answerOf(
    api.POST('/api/data/transfers/contracts/{contract_id}/end', {
      params: { path: { contract_id } },
    }),
  );

export const confirmAssessment = (assessment_id: string) =>
  answerOf(
    api.POST('/api/data/transfers/assessments/{assessment_id}/confirm', {
      params: { path: { assessment_id } },
    }),
  );
