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

/** Whose trail: that of somebody for whom the reader decides; null for their own. */
type About = string | null;
const about = (for_person: About) => (for_person === null ? {} : { for_person });

/**
 * A trail, newest first. While only the first page of one's own is shown it stays live; hidden pages rest. That of
 * somebody else is read once: each reading stands in it.
 */
export const trailQuery = (filters: TrailFilters, forPerson: About, language: string) =>
  infiniteQueryOptions({
    queryKey: ['trail', filters, forPerson, language],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/data/trail', {
          params: {
            query: {
              ...filters,
              ...about(forPerson),
              limit: PAGE_ROWS,
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next_cursor,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: forPerson === null,
    refetchInterval: ({ state }) =>
      forPerson !== null || (state.data?.pages.length ?? 1) > 1 ? false : LIVE_MS,
  });

/** The institutions that stand in a trail. */
export const trailInstitutionsQuery = (forPerson: About, language: string) =>
  queryOptions({
    queryKey: ['trail-institutions', forPerson, language],
    queryFn: () =>
      answerOf(api.GET('/api/data/trail/institutions', { params: { query: about(forPerson) } })),
    refetchOnWindowFocus: forPerson === null,
  });

export const askAboutLook = (sequence: string, text: string, forPerson: About) =>
  answerOf(
    api.POST('/api/data/trail/questions', { body: { sequence, text, ...about(forPerson) } }),
  );

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
