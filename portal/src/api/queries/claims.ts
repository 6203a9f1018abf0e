import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client.ts';
import type { ClaimInput, ClaimQuery, EligibilityInput, ReviewInput } from '../types.ts';

const PAGE_ROWS = 25;

/** Claims that the reader may see, newest first, page by page. */
export const claimsQuery = (asked: ClaimQuery, language: string) =>
  infiniteQueryOptions({
    queryKey: ['claims', asked, language],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/capital/claims', {
          params: {
            query: {
              ...asked,
              limit: PAGE_ROWS,
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next_cursor,
    placeholderData: keepPreviousData,
  });

/** One claim with its events and the explanation of its decision, in the reader's language. */
export const claimQuery = (claim_id: string, language: string) =>
  queryOptions({
    queryKey: ['claim', claim_id, language],
    queryFn: () =>
      answerOf(api.GET('/api/capital/claims/{claim_id}', { params: { path: { claim_id } } })),
    // While the other side has not answered, look again without being asked.
    refetchInterval: ({ state }) =>
      (state.data?.claim.waiting_since ?? null) === null ? false : 2_000,
  });

export const slipQuery = (claim_id: string) =>
  queryOptions({
    queryKey: ['slip', claim_id],
    queryFn: () =>
      answerOf(api.GET('/api/capital/claims/{claim_id}/slip', { params: { path: { claim_id } } })),
  });

export const askEligibility = (body: EligibilityInput) =>
  answerOf(api.POST('/api/capital/eligibility', { body }));

/** Submits a claim. The same key with the same content changes nothing a second time. */
export const submitClaim = (body: ClaimInput, idempotency_key: string) =>
  answerOf(
    api.POST('/api/capital/claims', {
      body,
      params: { header: { 'idempotency-key': idempotency_key } },
    }),
  );

export const confirmClaim = (claim_id: string) =>
  answerOf(api.POST('/api/capital/claims/{claim_id}/confirm', { params: { path: { claim_id } } }));

export const reverseClaim = (claim_id: string, reason: string) =>
  answerOf(
    api.POST('/api/capital/claims/{claim_id}/reverse', {
      params: { path: { claim_id } },
      body: { reason },
    }),
  );

/** An officer of the home side puts a waiting claim aside, takes it up again, or refuses it. */
export const reviewClaim = (claim_id: string, body: ReviewInput) =>
  answerOf(
    api.POST('/api/capital/claims/{claim_id}/review', { params: { path: { claim_id } }, body }),
  );
