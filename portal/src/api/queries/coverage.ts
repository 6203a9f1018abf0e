import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client.ts';
import type { CoverageInput } from '../types.ts';

/** The schemes that can be asked what they cover, with their facts in the reader's language. */
export const coverageSchemesQuery = (on: string, language: string) =>
  queryOptions({
    queryKey: ['coverage-schemes', on, language],
    queryFn: () => answerOf(api.GET('/api/people/coverage/schemes', { params: { query: { on } } })),
    // The node says what day it is a moment after the page opens.
    enabled: on !== '',
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });

/** What a scheme decides on the facts given. */
export function askCoverage(body: CoverageInput) {
  return answerOf(api.POST('/api/people/coverage/questions', { body }));
}
