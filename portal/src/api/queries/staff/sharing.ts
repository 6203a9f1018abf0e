import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { Query } from '../../answers.ts';
import { answerOf, api } from '../../client.ts';
import type { DeciderInput, SharingAsking } from '../../types.ts';

/** What of the lists is asked for. */
export type SharedAsked = Pick<Query<'/api/data/shared-with-us'>, 'state' | 'text'>;

/** Receipts of other sides come by themselves. */
const RECEIVED_MS = 5_000;
/** While an answer is waited for. */
const WAITING_MS = 2_000;
const ASKED_ROWS = 20;

const after = (cursor: string) => (cursor === '' ? {} : { cursor });

/** What patients of this side share with the institution. Each load is a look at those whom it names: not repeated. */
export const sharedWithUsQuery = (asked: SharedAsked) =>
  infiniteQueryOptions({
    queryKey: ['shared-with-us', asked],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/data/shared-with-us', {
          params: { query: { ...asked, ...after(pageParam) } },
        }),
      ),
    getNextPageParam: (last) => last.next_cursor,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });

/** What patients of other sides share with the institution, as far as receipts say; it names nobody and stays fresh. */
export const sharedElsewhereQuery = (asked: SharedAsked) =>
  infiniteQueryOptions({
    queryKey: ['shared-elsewhere', asked],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/data/shared-elsewhere', {
          params: { query: { ...asked, ...after(pageParam) } },
        }),
      ),
    getNextPageParam: (last) => last.next_cursor,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 1) > 1 ? false : RECEIVED_MS),
  });

/** What the institution has asked for; looks again while something waits for an answer. */
export const sharingRequestsQuery = (language: string) =>
  infiniteQueryOptions({
    queryKey: ['sharing-requests', language],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/data/sharing-requests', {
          params: { query: { limit: ASKED_ROWS, ...after(pageParam) } },
        }),
      ),
    getNextPageParam: (last) => last.next_cursor,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ asked }) => asked.some((one) => one.state === 'SENT')) === true
        ? WAITING_MS
        : false,
  });

export const askToShare = (body: SharingAsking) =>
  answerOf(api.POST('/api/data/sharing-requests', { body }));

/** Uses one opening of a consent of a patient of this side. */
export const openSharedWithUs = (consent_id: string) =>
  answerOf(
    api.POST('/api/data/shared-with-us/{consent_id}/open', { params: { path: { consent_id } } }),
  );

/** Asks the other side for what its patient shares. */
export const openSharedElsewhere = (consent_id: string) =>
  answerOf(
    api.POST('/api/data/shared-elsewhere/{consent_id}/open', { params: { path: { consent_id } } }),
  );

/** Records who may decide for a person. */
export const recordDecider = (body: DeciderInput) =>
  answerOf(api.POST('/api/data/sharing-deciders', { body }));
