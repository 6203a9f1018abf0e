import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import i18next from 'i18next';
import { answerOf, api } from '../../client.ts';
import { asProblem, unreachable } from '../../problem.ts';
import type { EmergencyInput, TrailQuery } from '../../types.ts';

const PAGE_ROWS = 30;
/** A look is seen within a second of when it happened. */
const LIVE_MS = 1_000;
const LOOK_AGAIN_MS = 3_000;

/** Whose looks are asked for: what the reader chose. */
export type TrailFilters = Pick<TrailQuery, 'institution' | 'group' | 'from' | 'to' | 'all'>;

/** One's own trail, newest first. While only its first page is shown it stays live; hidden pages rest. */
export const trailQuery = (filters: TrailFilters, language: string) =>
  infiniteQueryOptions({
    queryKey: ['trail', filters, language],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/data/trail', {
          params: {
            query: {
              ...filters,
              limit: PAGE_ROWS,
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next_cursor,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 1) > 1 ? false : LIVE_MS),
  });

/** The institutions that stand in one's own trail. */
export const trailInstitutionsQuery = (language: string) =>
  queryOptions({
    queryKey: ['trail-institutions', language],
    queryFn: () => answerOf(api.GET('/api/data/trail/institutions')),
  });

export const askAboutLook = (sequence: string, text: string) =>
  answerOf(api.POST('/api/data/trail/questions', { body: { sequence, text } }));

/** What people asked and nobody has answered yet. */
export const trailQuestionsQuery = (language: string) =>
  queryOptions({
    queryKey: ['trail-questions', language],
    queryFn: () => answerOf(api.GET('/api/data/trail/questions')),
  });

export const answerQuestion = (question_id: string, answer: string) =>
  answerOf(
    api.POST('/api/data/trail/questions/{question_id}/answer', {
      params: { path: { question_id } },
      body: { answer },
    }),
  );

/** What one institution did, newest first. */
export const institutionTrailQuery = (institution: string, language: string) =>
  infiniteQueryOptions({
    queryKey: ['institution-trail', institution, language],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/data/trail/events', {
          params: {
            query: { institution, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next_cursor,
    enabled: institution !== '',
  });

/** The end of the chain and the last proof of it. */
export const chainQuery = queryOptions({
  queryKey: ['trail-chain'],
  queryFn: () => answerOf(api.GET('/api/data/trail/state')),
  refetchInterval: 10_000,
});

/** Whether the law of this side lets a record be opened in an emergency. */
export const emergencyRulesQuery = queryOptions({
  queryKey: ['emergency-rules'],
  queryFn: () => answerOf(api.GET('/api/data/emergencies/rules')),
});

/** Emergency openings of one's own institution. */
export const emergenciesQuery = (language: string) =>
  queryOptions({
    queryKey: ['emergencies', language],
    queryFn: () => answerOf(api.GET('/api/data/emergencies')),
    refetchInterval: LOOK_AGAIN_MS,
  });

export const openInEmergency = (body: EmergencyInput) =>
  answerOf(api.POST('/api/data/emergencies', { body }));

export const confirmEmergency = (opening_id: string) =>
  answerOf(
    api.POST('/api/data/emergencies/{opening_id}/confirm', { params: { path: { opening_id } } }),
  );

export const endEmergency = (opening_id: string) =>
  answerOf(
    api.POST('/api/data/emergencies/{opening_id}/end', { params: { path: { opening_id } } }),
  );

/** Openings that wait for review. */
export const emergencyReviewsQuery = (language: string) =>
  queryOptions({
    queryKey: ['emergency-reviews', language],
    queryFn: () => answerOf(api.GET('/api/data/emergencies/reviews')),
  });

export const reviewEmergency = (opening_id: string, review: 'JUSTIFIED' | 'NOT_JUSTIFIED') =>
  answerOf(
    api.POST('/api/data/emergencies/{opening_id}/review', {
      params: { path: { opening_id } },
      body: { review },
    }),
  );

/** The summary of somebody whose record is open in an emergency, as it came. */
export async function emergencySummary(person_id: string): Promise<string> {
  const address = `/fhir/Patient/${person_id}/$summary?${new URLSearchParams({ lang: i18next.language })}`;
  const headers = { 'x-purpose-of-use': 'ETREAT' };
  const response = await fetch(address, { headers }).catch(() => Promise.reject(unreachable()));
  return response.ok ? await response.text() : Promise.reject(asProblem(null, response));
}
