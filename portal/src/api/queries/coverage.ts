import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client.ts';
import type { CounterVisitInput, CoverageInput, VisitInput } from '../types.ts';

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

/** Services and places that a question about cover may name. */
export const coverageChoicesQuery = (language: string) =>
  queryOptions({
    queryKey: ['coverage-choices', language],
    queryFn: () => answerOf(api.GET('/api/people/coverage/choices')),
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });

/** What all schemes say to the signed-in person about a visit. */
export function askOwnCoverage(body: VisitInput) {
  return answerOf(api.POST('/api/people/coverage/own-questions', { body }));
}

/** What all schemes say to the person at the counter about a visit; the look is recorded. */
export function askCoverageAtCounter(body: CounterVisitInput) {
  return answerOf(api.POST('/api/people/coverage/counter-questions', { body }));
}

/** Whether the signed-in person has agreed that the other sides may be asked, with the text in force. */
export const coverageConsentQuery = (language: string) =>
  queryOptions({
    queryKey: ['coverage-consent', language],
    queryFn: () => answerOf(api.GET('/api/people/coverage/consent')),
  });

export const giveCoverageConsent = (text_version: string) =>
  answerOf(api.POST('/api/people/coverage/consent', { body: { text_version, expressed: true } }));

export const withdrawCoverageConsent = () =>
  answerOf(api.POST('/api/people/coverage/consent/withdraw'));

/** The text to which somebody at the counter agrees. */
export const coverageConsentTextQuery = (language: string) =>
  queryOptions({
    queryKey: ['coverage-consent-text', language],
    queryFn: () => answerOf(api.GET('/api/people/coverage/consent-text')),
  });

/** What ordinary outpatient care is covered by at a place today; the other sides are not asked for it. */
export const ownCoverageQuery = (place: string, language: string) =>
  queryOptions({
    queryKey: ['own-coverage', place, language],
    queryFn: () => askOwnCoverage({ place, service: 'outpatient_general', ask_other_sides: false }),
    staleTime: 60_000,
  });

/** What typical people pay for a service in each system on a day. */
export const coverageComparisonQuery = (
  { on, service }: { on: string; service: string },
  language: string,
) =>
  queryOptions({
    queryKey: ['coverage-comparison', on, service, language],
    queryFn: () =>
      answerOf(api.GET('/api/people/coverage/comparison', { params: { query: { on, service } } })),
    enabled: on !== '',
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });
