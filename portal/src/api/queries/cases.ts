import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client.ts';
import type { CaseInput, CaseQuery } from '../types.ts';

const PAGE_ROWS = 25;
/** Another side may move a case at any time. */
const LOOK_AGAIN_MS = 10_000;

/** Cases that the reader may see, newest first, page by page. */
export const casesQuery = (asked: CaseQuery, language: string) =>
  infiniteQueryOptions({
    queryKey: ['cases', asked, language],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/people/cases', {
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

/** One case with its history and what the reader may do, in the reader's language. */
export const caseQuery = (case_id: string, language: string) =>
  queryOptions({
    queryKey: ['case', case_id, language],
    queryFn: () =>
      answerOf(api.GET('/api/people/cases/{case_id}', { params: { path: { case_id } } })),
    // While the other side has to act, look again without being asked.
    refetchInterval: ({ state }) =>
      state.data !== undefined && state.data.owed_by !== null && !state.data.is_own_turn
        ? LOOK_AGAIN_MS
        : false,
  });

export const letterQuery = (case_id: string, event_id: string, language: string) =>
  queryOptions({
    queryKey: ['letter', case_id, event_id, language],
    queryFn: () =>
      answerOf(
        api.GET('/api/people/cases/{case_id}/letters/{event_id}', {
          params: { path: { case_id, event_id } },
        }),
      ),
  });

/** Which cases the reader may open, and what the law says about each kind today. */
export const caseFormsQuery = (language: string) =>
  queryOptions({
    queryKey: ['case-forms', language],
    queryFn: () => answerOf(api.GET('/api/people/case-forms')),
    staleTime: 60_000,
  });

/** Opens a case. The same key with the same content opens it once. */
export const openCase = (body: CaseInput, idempotency_key: string) =>
  answerOf(
    api.POST('/api/people/cases', {
      body,
      params: { header: { 'idempotency-key': idempotency_key } },
    }),
  );

/** Takes a step in a case, or proposes it. */
export const actOnCase = (
  case_id: string,
  body: { type: string; facts: Record<string, unknown> },
) =>
  answerOf(api.POST('/api/people/cases/{case_id}/acts', { params: { path: { case_id } }, body }));

/** Approves what another officer has proposed, or sends it back. */
export const endProposal = (of: {
  case_id: string;
  proposal_id: string;
  act: 'approve' | 'return';
  note: string;
}) =>
  answerOf(
    api.POST('/api/people/cases/{case_id}/proposals/{proposal_id}/{act}', {
      params: { path: { case_id: of.case_id, proposal_id: of.proposal_id, act: of.act } },
      body: { note: of.note },
    }),
  );
